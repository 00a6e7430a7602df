"""N07: points off for a deviation that do not fit the number of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.numerals import numeral
from tender_tool.fairness.check import Hit, Missing, Result, at
from tender_tool.fairness.subject.mentions import says
from tender_tool.fairness.subject.row_words import Wording, matches, quoted, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.conditions.things import things
from tender_tool.reading.clauses.said.given import Deducted, deducted, given
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.spelling import normalise

CODE = "N07"
_PAUSES = ",;。"
# 最高扣10分: right before the points.
_LAST_WORDS = 6
_SEVERAL = 3
_UNCOUNTED = ("not_counted", "marked_alike", "one_is_all")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each row with deductions for deviations; a document's own parameters are counted."""
    named = [row for row in subject.worded if says(normalise(row.name), data, "named")]
    rows = [(row, words) for row, words in worded(subject) if row in named or says(words.plain, data, "deviation")]
    # So many paragraphs of the requirements begin with the mark of important parameters.
    counted = sum(matches(text, *data.words["mark"]) for text in subject.other_paragraphs)
    told = True
    for row, words in rows:
        found = _found(words, data, named=row in named)
        stated = _stated(words, data) if len(found) == 1 else None
        if not found or (len(found) == 1 and counted and _fits(row, found[0], counted, data)):
            continue
        hit = _by_count(row, words, found[0], stated, data) if stated else _hit(row, words, found, counted, data)
        if hit:
            told = told and hit.kind not in _UNCOUNTED
            yield hit
    if not told:
        yield Missing("parameters")


def _found(words: Wording, data: CheckFile, *, named: bool) -> list[Deducted]:
    """Return what is taken off for each deviation, in a row of that name for each of anything."""
    return _for_each_met(words, data) + [
        each
        for each in deducted(words)
        if (named or says(each.words, data, "deviation_step"))
        and not says(_last_part(each.words)[-_LAST_WORDS:], data, "most")
    ]


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


def _stated(words: Wording, data: CheckFile) -> Decimal | None:
    """Return how many terms the row itself says that there are, where it names one number of several only."""
    said = (words.plain[start : end - 1] for start, end in things(words.plain, *data.asks["count"].things))
    numbers = {number for each in said if (number := numeral(each)) and number >= _SEVERAL}
    return numbers.pop() if len(numbers) == 1 else None


def _by_count(row: Row, words: Wording, found: Deducted, count: Decimal, data: CheckFile) -> Hit | None:
    """Return a hit where the deduction does not fit the stated number; None where it comes near the full points."""
    full, total = _full(row), found.points * count
    most, share = data.threshold("about_full"), (_full(row) / count).quantize(Decimal("0.01"))
    evidence = quoted((words.at(found.start - len(_last_part(found.words)), found.end),))
    if full / most <= total <= full * most:
        return None
    kind = "too_much" if total > full * data.threshold("far_above") else "not_counted"
    kind = "too_little" if total < full * data.threshold("far_below") else kind
    if kind == "not_counted":
        return at(row, kind, evidence, points=found.points, full=full)
    return at(row, kind, evidence, points=found.points, count=count, full=full, share=share)


def _full(row: Row) -> Decimal:
    return row.full or row.clause.max_points or Decimal(100)


def _hit(row: Row, words: Wording, found: list[Deducted], counted: int, data: CheckFile) -> Hit:
    full = _full(row)
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
