"""N01: papers and honours of a body that nobody can tell, or that leaves public institutions out."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import answers, hit_of, says
from tender_tool.fairness.subject.row_words import Found, Wording, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.issuers import issuers
from tender_tool.ruleset.checks import CheckFile

CODE = "N01"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row with such a body, as issuer or as client."""
    for row, words in worded(subject):
        found = {(each.start, each.end): each for each in _vague(words, data)}
        if found:
            yield hit_of(row, "vague_issuer", tuple(found.values()))


def _vague(words: Wording, data: CheckFile) -> Iterator[Found]:
    for sentence in words.sentences:
        if sentence.evidence or says(sentence.plain, data, "excused"):
            continue
        for each in issuers(sentence.plain):
            start, end = sentence.start + each.start, sentence.start + each.end
            if each.vague and not words.denies(start, end):
                yield words.at(start, end)
    found = answers(words, data, "eminent") + words.find(*data.words["client"])
    yield from (each for each in found if not says(each.sentence.plain, data, "excused"))
