"""Which words of a clause are marked, and how: a colour by meaning, and an underline of its own."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.documents.clause import Clause
from ui.colours import Meaning

Line = Literal["solid", "dash", "dot", "wave"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A kind of part: its name, the meaning that colours it, and its underline."""

    key: str
    title: str
    meaning: Meaning
    line: Line

    def name(self) -> str:
        """Return the name in the language shown."""
        return QCoreApplication.translate("ClauseMarks", self.title)


MARKS = (
    Mark("doubt", str(QT_TRANSLATE_NOOP("ClauseMarks", "To be checked")), "warning", "wave"),
    Mark("tiers", str(QT_TRANSLATE_NOOP("ClauseMarks", "Tiers")), "accent", "solid"),
    Mark("points", str(QT_TRANSLATE_NOOP("ClauseMarks", "Points")), "note", "solid"),
    Mark("otherwise", str(QT_TRANSLATE_NOOP("ClauseMarks", "Otherwise")), "quiet", "solid"),
    Mark("validity", str(QT_TRANSLATE_NOOP("ClauseMarks", "Validity")), "good", "dot"),
    Mark("online", str(QT_TRANSLATE_NOOP("ClauseMarks", "Online check")), "note", "dot"),
    Mark("issuer", str(QT_TRANSLATE_NOOP("ClauseMarks", "Issuer")), "error", "dash"),
    Mark("standard", str(QT_TRANSLATE_NOOP("ClauseMarks", "Standard")), "accent", "dot"),
    Mark("certificates", str(QT_TRANSLATE_NOOP("ClauseMarks", "Certificates")), "good", "solid"),
    Mark("conditions", str(QT_TRANSLATE_NOOP("ClauseMarks", "Conditions")), "warning", "dash"),
)
_KEYS = {
    "tiers": "tiers",
    "only_top_level_scores": "tiers",
    "max_points": "points",
    "per_item": "points",
    "deduction": "points",
    "otherwise_points": "otherwise",
    "requires_valid": "validity",
    "requires_online_check": "online",
    "names_issuer": "issuer",
    "standard": "standard",
    "certificates": "certificates",
}
_BY_KEY = {mark.key: mark for mark in MARKS}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stand under the same marks, the foremost first, with the fields they were read as."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    fields: tuple[str, ...]


def mark_of(field: str) -> Mark:
    """Return the mark of a field of a clause; whatever binds a certificate is a condition."""
    return _BY_KEY[_KEYS.get(field, "conditions")]


def stretches(clause: Clause) -> list[Stretch]:
    """Return the marked words in the order of the text; what was stumbled on comes before what was read."""
    found = [(_BY_KEY["doubt"], each.field, each.span) for each in clause.needs_review]
    found += [(mark_of(field), field, span) for field, span in clause.parts()]
    bounds = sorted({place for _, _, span in found for place in (span.start, span.end)})
    made = []
    for start, end in pairwise(bounds):
        here = [each for each in found if each[2].start <= start and end <= each[2].end]
        # The narrowest says most about its words.
        here.sort(key=lambda each: (each[0].key != "doubt", each[2].end - each[2].start, MARKS.index(each[0])))
        if here:
            marks = tuple(dict.fromkeys(mark for mark, _, _ in here))
            made.append(Stretch(start, end, marks, tuple(dict.fromkeys(field for _, field, _ in here))))
    return made


def marks_in(clause: Clause) -> tuple[Mark, ...]:
    """Return the kinds of parts that a clause has, in the order of the legend."""
    held = {mark for stretch in stretches(clause) for mark in stretch.marks}
    return tuple(mark for mark in MARKS if mark in held)
