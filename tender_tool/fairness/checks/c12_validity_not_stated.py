"""C12: whether the certificate must be in force, and on which day, is not said, or more than that is asked."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.certifications import CertificationRow, certification_rows, lacking, without_words
from tender_tool.fairness.subject.mentions import hit_of, mentions
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.certification import certification_words

CODE = "C12"
_WORST_FIRST = ("no_validity", "no_status", "no_day")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield what is left open about validity, in a document the worst of it once, and any years asked for."""
    if without_words(subject):
        yield Missing("criteria")
    rows = [each for each in certification_rows(subject) if not each.labels_only]
    yield from _held_for(rows, data)
    open_in = [(each, _left_open(each)) for each in rows]
    for kind in _WORST_FIRST:
        found = [each for each, left in open_in if left == kind]
        yield from lacking(subject, kind, found, data.words["sentence"][0])
        if found and subject.mode == "document":
            return


def _held_for(rows: list[CertificationRow], data: CheckFile) -> Iterator[Hit]:
    for each in rows:
        found = mentions(each.words, data, "held_for")
        if found:
            yield hit_of(each.row, "held_for", found)


def _left_open(row: CertificationRow) -> str:
    """Return what the row leaves open: that it must be in force, that its status is looked up, or the day."""
    conditions = certification_words().conditions
    looked_up = row.words.has(conditions.status, conditions.query)
    if not looked_up:
        return "no_status" if row.words.has(conditions.valid) else "no_validity"
    return "" if row.words.has(conditions.day) else "no_day"
