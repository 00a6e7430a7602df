"""What was read on a certificate itself: fields with their places on the page and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final, Literal, get_args

from tender_tool.domain.text import Message

FieldName = Literal[
    "holder",
    "standard",
    "level",
    "number",
    "body",
    "approval",
    "scope",
    "issued_on",
    "valid_until",
    "surveillance",
]
FIELDS: Final[tuple[FieldName, ...]] = get_args(FieldName)
Kind = Literal["after_sales", "management", "other"]
Turn = Literal[0, 90, 180, 270]
WHOLE: Final = 10_000


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page that stands upright, in ten-thousandths of its width and height from the top left."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class EvidenceField:
    """One thing that a certificate states.

    ``text`` is what stands there, ``value`` what it means: a day as 2026-05-17, the id of a level or of a scheme,
    else the text in one spelling. ``confidence`` is of 1000; ``sure`` tells that it may be used without a click.
    ``corrected`` is a person's value and ``accepted`` a person's word that it stands.
    """

    name: FieldName
    text: str
    value: str
    page: int
    box: Box
    confidence: int
    sure: bool = False
    corrected: str | None = None
    accepted: bool = False

    @property
    def said(self) -> str:
        """Return the value that counts: a person's, else the one that was read."""
        return self.value if self.corrected is None else self.corrected

    @property
    def usable(self) -> bool:
        """Tell whether it may be used: sure, or a person said so."""
        return self.sure or self.accepted or self.corrected is not None


@dataclass(frozen=True, slots=True)
class ReadCertificate:
    """One certificate in a file: its pages (from 1), its fields, and of what kind it is."""

    pages: tuple[int, ...]
    fields: tuple[EvidenceField, ...]
    kind: Kind = "after_sales"
    scheme: str | None = None

    def field(self, name: FieldName) -> EvidenceField | None:
        """Return a field, or None where the certificate does not show it."""
        return next((each for each in self.fields if each.name == name), None)

    def said(self, name: FieldName) -> str:
        """Return what may be used of a field, empty where there is nothing."""
        found = self.field(name)
        return found.said if found is not None and found.usable else ""

    def with_field(self, changed: EvidenceField) -> ReadCertificate:
        """Return the certificate with a field in place of the one before."""
        if self.field(changed.name) is None:
            return replace(self, fields=(*self.fields, changed))
        return replace(self, fields=tuple(changed if x.name == changed.name else x for x in self.fields))


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """A page as it was read: how far it was turned to stand upright, its size in pixels, and by what means."""

    number: int
    width: int
    height: int
    turned: Turn
    by: Literal["text", "ocr", "nothing"]


@dataclass(frozen=True, slots=True)
class EvidenceReading:
    """A file as it was read; ``notes`` say what could not be."""

    file: str
    digest: str
    pages: tuple[EvidencePage, ...]
    certificates: tuple[ReadCertificate, ...]
    notes: tuple[Message, ...] = field(default=())

    @property
    def by_ocr(self) -> bool:
        """Tell whether any of its pages was read off a picture."""
        return any(page.by == "ocr" for page in self.pages)
