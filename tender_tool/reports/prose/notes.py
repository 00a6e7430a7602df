"""What is printed about the notes on an evaluation as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.problem import Grade
from tender_tool.reports.exporters import Results
from tender_tool.ruleset.wording import place_words, say, word


@dataclass(frozen=True, slots=True)
class Note:
    """One note: how grave it is, what it says, whom it is about and where that stands."""

    grade: Grade
    grade_words: str
    text: str
    bidder: str
    where: str


def notes(results: Results) -> tuple[Note, ...]:
    """Return the notes of the evaluation; first why nothing is scored, where that is so."""
    language = results.language
    names = results.tender.names_of({each.bidder for each in results.sheet.notes})
    dash = word("report.none", language)
    refusal = results.sheet.refusal
    found = [_note("error", say(refusal, language), dash, dash, results)] if refusal else []
    for problem in results.sheet.notes:
        where = place_words(problem.source, language) if problem.source else dash
        who = names.get(problem.bidder or "", dash)
        found.append(_note(problem.grade, say(problem.message, language), who, where, results))
    return tuple(found)


def _note(grade: Grade, text: str, bidder: str, where: str, results: Results) -> Note:
    return Note(grade, word(f"report.severity_{grade}", results.language), text, bidder, where)
