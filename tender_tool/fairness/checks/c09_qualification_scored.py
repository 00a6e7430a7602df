"""C09: a certificate is both a qualification condition and paid for, or a voluntary one is a condition at all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.certifications import certification_rows, without_words
from tender_tool.fairness.subject.document_sections import needs_of, qualifications_of
from tender_tool.fairness.subject.mentions import answers, says
from tender_tool.fairness.subject.row_words import Found, Wording, quoted
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.lexer.text import clause_text
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.spelling import normalise

CODE = "C09"
_SAME = "same_"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each kind of certificate that the qualifications, or requirements marked ★, ask for."""
    qualifications = _text(qualifications_of(subject))
    scored = {name: row for name in _kinds(data) if (row := _scored(subject, data, name)) is not None}
    for name in _kinds(data):
        yield from _asked(qualifications, data, name, scored.get(name), ("both", "voluntary"))
    needs = _text(needs_of(subject))
    for name in _kinds(data):
        yield from _asked(needs, data, name, scored.get(name), ("both_substantive", "substantive"))
    if not qualifications.plain:
        yield Missing("qualifications")


@lru_cache(maxsize=8)
def _text(text: str) -> Wording:
    return Wording(clause_text(text))


def _kinds(data: CheckFile) -> tuple[str, ...]:
    return tuple(name for name in data.asks if name.startswith(_SAME))


def _scored(subject: Subject, data: CheckFile, kind: str) -> Row | None:
    """Return the first row that pays for a certificate of the kind."""
    for each in certification_rows(subject):
        if any(says(normalise(name), data, kind) for name in each.names):
            return each.row
    if without_words(subject):
        return next((row for row in subject.rows if not row.is_price and says(normalise(row.name), data, kind)), None)
    return None


def _asked(text: Wording, data: CheckFile, name: str, row: Row | None, kinds: tuple[str, str]) -> Iterator[Hit]:
    found = tuple(each for each in answers(text, data, name) if _is_condition(each, data, kinds[1]))
    if not found:
        return
    said = quoted(found)
    args: Args = {"words": said}
    yield Hit(kinds[0] if row else kinds[1], row.name if row else said, found[0].sentence.plain, args, row=row)


def _is_condition(found: Found, data: CheckFile, kind: str) -> bool:
    """Tell whether the sentence asks for the certificate of bidders, and does not only speak of it."""
    sentence = found.sentence.plain
    if says(sentence, data, "aside") or not says(sentence, data, "certificate"):
        return False
    return kind != "substantive" or says(sentence, data, "substantive")
