"""N07: points off for a deviation that do not fit the number of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.fairness.check import Hit, Missing, Result, at
from tender_tool.fairness.subject.mentions import says
from tender_tool.fairness.subject.row_words import Wording, quoted, worded
from tender_tool.fairness.subject.surroundings import marked_parameters
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.said.given import Deducted, deducted, given
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.spelling import normalise

CODE = "N07"
_PAUSES = ",;。"
# 最高扣10分: right before the points.
_LAST_WORDS = 6
_UNCOUNTED = ("not_counted", "marked_alike", "one_is_all")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each row with deductions for deviations; a document's own parameters are counted."""
    named = [row for row in subject.worded if says(normalise(row.name), data, "named")]
    rows = [(row, words) for row, words in worded(subject) if row in named or says(words.plain, data, "deviation")]
    counted = marked_parameters(subject, data.words["mark"]) if subject.document else 0
    told = True
    for row, words in rows:
        found = _for_each_met(words, data) + [
            each
            for each in deducted(words)
            if (row in named or says(each.words, data, "deviation_step"))
            and not says(_last_part(each.words)[-_LAST_WORDS:], data, "most")
        ]
        if found:
            if len(found) == 1 and counted and _fits(row, found[0], counted, data):
                continue
            hit = _hit(row, words, found, counted, data)
            told = told and hit.kind not in _UNCOUNTED
            yield hit
    if not told:
        yield Missing("parameters")


def _fits(row: Row, found: Deducted, counted: int, data: CheckFile) -> bool:
    """Tell whether the only deduction, for marked parameters, takes about the full points for all of them."""
    full = row.full or Decimal(100)
    most = data.threshold("about_full")
    return _is_marked(row, found, data) and full / most <= found.points * counted <= full * most


def _for_each_met(words: Wording, data: CheckFile) -> list[Deducted]:
    """Return points for each parameter that is met: the same sum from the other side."""
    return [
        Deducted(each.points, each.words, each.start, each.end)
        for each in given(words)
        if says(each.words, data, "met_each")
    ]


def _hit(row: Row, words: Wording, found: list[Deducted], counted: int, data: CheckFile) -> Hit:
    full = row.full or row.clause.max_points or Decimal(100)
    evidence = quoted(tuple(words.at(each.start - len(_last_part(each.words)), each.end) for each in found))
    largest = max(each.points for each in found)
    if largest >= full:
        return at(row, "one_is_all", evidence, points=largest, full=full)
    for each in found:
        if counted and _is_marked(row, each, data):
            total = each.points * counted
            share = (full / counted).quantize(Decimal("0.01"))
            if total > full * data.threshold("far_above"):
                return at(row, "too_much", evidence, points=each.points, count=counted, full=full, share=share)
            if total < full * data.threshold("far_below") and len(found) == 1:
                return at(row, "too_little", evidence, points=each.points, count=counted, full=full, share=share)
    alike = counted and len(found) == 1 and says(words.plain, data, "technical") and not _told_apart(row, words, data)
    return at(row, "marked_alike" if alike else "not_counted", evidence, points=largest, full=full)


def _last_part(text: str) -> str:
    """Return what stands behind the last pause, the pauses at the end aside."""
    pause = max(text.rstrip(_PAUSES).rfind(mark) for mark in _PAUSES)
    return text[pause + 1 :]


def _is_marked(row: Row, found: Deducted, data: CheckFile) -> bool:
    for text in (found.words, row.name):
        if says(text, data, "unmarked"):
            return False
        if says(text, data, "marked"):
            return True
    return False


def _told_apart(row: Row, words: Wording, data: CheckFile) -> bool:
    return any(says(words.plain, data, kind) for kind in ("marked", "unmarked")) or says(row.name, data, "marked")
