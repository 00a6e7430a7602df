"""How certificates are written and how sure a reading of one must be, from ``rules/certificate_pages.toml``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Words, read_model


class EvidenceGate(Entry):
    """How sure a field must be to be used without a click, of 1000."""

    default: int
    number: int
    issued_on: int
    valid_until: int
    approval: int
    low_line: int
    low: int
    disagreed: int
    least_text: int
    speaks: int

    def of(self, field: str) -> int:
        """Return the bound of a field."""
        bounds = {
            "number": self.number,
            "approval": self.approval,
            "issued_on": self.issued_on,
            "valid_until": self.valid_until,
        }
        return bounds.get(field, self.default)


class EvidenceMarks(Entry):
    """Words that tell what a line is, where no label does."""

    attested: tuple[str, ...]
    firm_ends: tuple[str, ...]
    title: tuple[str, ...]
    service: tuple[str, ...]
    kept: tuple[str, ...]


class EvidenceForms(Entry):
    """Regular expressions."""

    approval: str
    approval_exact: str
    number: str
    after_label: str
    scope: str


class Platform(Entry):
    """Where certificates are looked up."""

    name: Words
    address: str
    source: str


class ObjectWords(Entry):
    """What of a project's name says nothing of what is bought."""

    generic: tuple[str, ...]


class HolderWords(Entry):
    """Words that tell who beside the bidder may hold a certificate."""

    branch: tuple[str, ...]
    maker: tuple[str, ...]


class ApprovedBodies(Entry):
    """``rules/approved_bodies.toml``: the approval numbers of bodies on a day; empty where there is no list."""

    as_of: date
    source: str
    approved: tuple[str, ...]


class EvidenceWords(Entry):
    """The whole file."""

    as_of: date
    source: str
    gate: EvidenceGate
    labels: dict[str, tuple[str, ...]]
    words: EvidenceMarks
    forms: EvidenceForms
    platform: Platform
    object: ObjectWords
    holders: HolderWords


@lru_cache(maxsize=1)
def evidence_words() -> EvidenceWords:
    """Return the words, read once."""
    return read_model(EvidenceWords, rules_folder() / "certificate_pages.toml")


@lru_cache(maxsize=1)
def approved_bodies() -> ApprovedBodies:
    """Return the list of bodies, read once."""
    return read_model(ApprovedBodies, rules_folder() / "approved_bodies.toml")
