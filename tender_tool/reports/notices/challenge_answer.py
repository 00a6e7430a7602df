"""A draft answer to a challenge: the clause, the evidence, the chain of the points and the articles; facts only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tender_tool.domain.reasons.points import MembersGave, PointsOutOfLine
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CommitteeFactor, Factor, PriceFactor
from tender_tool.reports.evidence.places import evidence_places
from tender_tool.reports.exporters import Results
from tender_tool.reports.notices.told import closing, holding, rank_words, write_notice
from tender_tool.reports.prose.findings import law_line
from tender_tool.reports.prose.reasons import numbered
from tender_tool.reports.prose.rule import rounding_words
from tender_tool.reports.prose.table import how_words
from tender_tool.reports.values.figures import fixed, point_digits
from tender_tool.reports.values.read_values import ByHand, ReadValue, read_values, values_counted
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.committee_section import field_or
from tender_tool.reports.word.xml import HEAD_TINT, Cell, head_row, paragraph, row, table
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.wording import plain, say

_FACTS = (2600, 6810)
_READ = (2300, 1900, 2400, 2810)
_READ_HEADS = ("field", "read_at", "value_read", "value_now")
_PARTS = ("question", "clause", "evidence", "chain", "law", "answer", "remedy")


@dataclass(frozen=True, slots=True)
class Question:
    """What is challenged: whose points, for which factors, in which words, and by whom."""

    score: BidderScore
    factors: tuple[Factor, ...]
    text: str = ""
    asked_by: str = ""


def write_challenge_answer(question: Question, results: Results, path: Path) -> None:
    """Write the draft; the judgement, and what the program does not know, are fields to fill in."""
    write_notice(report_word("notice_answer_title", results), _parts(question, results), results, path)


def _parts(question: Question, results: Results) -> list[str]:
    bodies = {
        "question": _field("notice_part_question", question.text, results),
        "clause": _clause(question, results),
        "evidence": _evidence(question, results),
        "chain": _chain(question, results),
        "law": _law(question, results),
        "answer": _field("notice_part_answer", "", results),
        "remedy": _field("notice_remedy", "", results),
    }
    numbers = report_word("section_numbers", results).split()
    parts = [paragraph(report_word("notice_answer_told", results), "Advice"), _top(question, results)]
    for number, name in zip(numbers, _PARTS, strict=False):
        title = report_sentence("section", results, number=number, title=report_word(f"notice_part_{name}", results))
        parts += [paragraph(title, "Heading1", keep=True), bodies[name]]
    return [*parts, *closing(results)]


def _top(question: Question, results: Results) -> str:
    named = report_word("list_comma", results).join(each.name for each in question.factors)
    every = len(question.factors) == len(results.tender.table.factors)
    stated = (
        ("project", results.tender.name),
        ("number", results.tender.number),
        ("notice_asked_by", question.asked_by),
        ("notice_received", ""),
        ("notice_about", question.score.bidder.name),
        ("notice_about_factor", report_word("notice_all_factors", results) if every else named),
    )
    return table([_stated(report_word(name, results), value, results) for name, value in stated], _FACTS)


def _stated(label: str, value: str, results: Results) -> str:
    return row([Cell(label, "TableHead", tint=HEAD_TINT), field_or(value, results)], _FACTS)


def _field(name: str, text: str, results: Results) -> str:
    return table([_stated(report_word(name, results), text, results)], _FACTS)


def _clause(question: Question, results: Results) -> str:
    language, scoring = results.language, results.tender.table
    rows = []
    for factor in question.factors:
        full = report_sentence("factor_heading_plain", results, factor=factor.name, full=factor.points)
        rows.append(row([Cell(full, tint=HEAD_TINT), Cell(how_words(factor, scoring, language))], _FACTS))
    rounding = rounding_words(scoring, language)
    rows.append(row([Cell(report_word("rounding", results), tint=HEAD_TINT), Cell(rounding)], _FACTS))
    return table(rows, _FACTS)


def _evidence(question: Question, results: Results) -> str:
    """Return the cells that bear on the factors, what people decided, and where the certificates' files say it."""
    score, by_hand = question.score, ByHand(results)
    found = [got for factor in question.factors if (got := score.factor(factor.name)) is not None]
    named = {each.name for each in question.factors if isinstance(each, CommitteeFactor)}
    # The cells of members' sheets would tell their names.
    sources = {source for got in found if got.factor not in named for source in got.sources}
    values = (*read_values(score.bidder, results, by_hand), *values_counted(score, results, by_hand))
    read = [each for each in values if each.source in sources or (each.source is None and each.now)]
    rows = [_read(each, results) for each in dict.fromkeys(read)]
    places = [place for got in found for place in evidence_places(score, got, results)]
    parts = [table([head_row(report_heads(_READ_HEADS, results), _READ, small=True), *rows], _READ)] if rows else []
    parts += [paragraph(place, "Note") for place in dict.fromkeys(places)]
    return "".join(parts) or paragraph(report_word("notice_nothing_read", results), "Normal")


def _read(each: ReadValue, results: Results) -> str:
    place = each.source.where() if each.source is not None else report_word("none", results)
    now = "\n".join(part for part in (each.now, each.reason) if part)
    return row([Cell(text, "TableSmall") for text in (each.field, place, each.text, now)], _READ)


def _chain(question: Question, results: Results) -> str:
    score, digits, parts = question.score, point_digits(results), []
    if score.rejected is not None:
        return paragraph(say(score.rejected, results.language), "Normal")
    total = report_word("to_decide", results) if score.total is None else fixed(score.total, digits)
    for factor in question.factors:
        got = score.factor(factor.name)
        if got is None:
            continue
        points = report_word("to_decide", results) if got.points is None else fixed(got.points, digits)
        parts.append(paragraph(factor.name, "Heading2", keep=True))
        lines = numbered(_steps(got, results), results.language).split("\n")
        parts += [paragraph(line, "Normal") for line in lines]
        parts.append(paragraph(report_sentence("earns", results, what=factor.name, points=points), "Note"))
    args = {"name": score.bidder.name, "total": total, "rank": rank_words(score, results)}
    return "".join((*parts, paragraph(report_sentence("notice_result", results, **args), "Note")))


def _steps(got: FactorScore, results: Results) -> list[str]:
    """Return the steps to the points; what members gave stands without their names."""
    steps = []
    for reason in got.reasons:
        if isinstance(reason, MembersGave):
            points = report_word("list_comma", results).join(plain(each.points) for each in got.members)
            steps.append(report_sentence("notice_members_gave", results, points=points))
        elif not isinstance(reason, PointsOutOfLine):
            steps.append(say(reason, results.language))
    return steps


def _law(question: Question, results: Results) -> str:
    answers, wanted = procurement().answers, list(procurement().answers.method)
    for factor in question.factors:
        if isinstance(factor, PriceFactor):
            wanted += answers.price
            got = question.score.factor(factor.name)
            if got is not None and got.price is not None and got.price.corrected is not None:
                wanted += answers.corrected
        else:
            wanted += answers.committee if isinstance(factor, CommitteeFactor) else answers.objective
    wanted += answers.ranking
    lines = [law_line(each, results.language) for each in holding(dict.fromkeys(wanted), results)]
    if not lines:
        return _field("notice_part_law", "", results)
    return "".join(paragraph(line, "Normal") for line in lines)
