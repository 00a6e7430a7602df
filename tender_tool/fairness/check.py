"""What a check is: a function over what is under review and the check's data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.text import Text, Value
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.ruleset.checks import CheckFile

Args = Mapping[str, Value | Text]


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found: the kind (a table of the check's ``findings``), where, the document's words, the places.

    ``row`` anchors it at its clause; without one it belongs to the whole table. ``unsure`` makes the verdict
    'needs review': a person must judge.
    """

    kind: str
    item: str
    evidence: str
    args: Args
    strong: bool = False
    edit: Edit | None = None
    row: Row | None = None
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """An input that the check needs and does not have."""

    input: str


Result = Hit | Missing
Run = Callable[[Subject, CheckFile], Iterator[Result]]


class Check(Protocol):
    """The module of a check with logic of its own."""

    CODE: str

    def check(self, subject: Subject, data: CheckFile) -> Iterator[Result]:
        """Yield what was found; nothing found is no hit, a ``Missing`` means that it cannot be told."""


def at(
    row: Row, kind: str, evidence: str, *, strong: bool = False, unsure: bool = False, **args: Value | Text
) -> Hit:
    """Return a hit at a row, with the row's words as evidence."""
    return Hit(kind, row.name, evidence, args, strong=strong, row=row, unsure=unsure)
