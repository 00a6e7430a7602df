"""The public notice: who is recommended, at which price, and what is still to be filled in."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.results.score import BidderScore
from tender_tool.reports.exporters import Results
from tender_tool.reports.notices.told import closing, write_notice
from tender_tool.reports.values.figures import fixed, point_digits, yuan
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.committee_section import FIELD_TINT, field_or
from tender_tool.reports.word.xml import HEAD_TINT, Cell, head_row, paragraph, row, table

_FACTS = (3200, 6210)
_CANDIDATES = (2300, 2700, 2010, 1500, 900)
_HEADS = ("notice_winner", "bidder", "notice_address", "notice_amount", "total")


def write_public_result(results: Results, path: Path) -> None:
    """Write the public notice as a draft."""
    write_notice(report_word("notice_public_title", results), _parts(results), results, path)


def _parts(results: Results) -> list[str]:
    tender = results.tender
    experts = [each.name for each in tender.report.members if each.role in ("chair", "expert")]
    stated = (
        ("project", tender.name),
        ("number", tender.number),
        ("notice_buyer", ""),
        ("notice_agency", ""),
        ("fact_announced", tender.report.value("announced")),
        ("opened_on", tender.opened_on.isoformat() if tender.opened_on else ""),
        ("notice_subject", ""),
        ("notice_experts", report_word("list_comma", results).join(experts)),
        ("notice_period", ""),
    )
    facts = [
        row([Cell(report_word(name, results), "TableHead", tint=HEAD_TINT), field_or(value, results)], _FACTS)
        for name, value in stated
    ]
    parts = [paragraph(report_word("notice_public_told", results), "Advice")]
    if results.sheet.waiting:
        parts.append(paragraph(report_sentence("draft_note", results, count=len(results.sheet.waiting)), "Advice"))
    parts += [table(facts, _FACTS), paragraph("", "TableSmall"), _candidates(results)]
    return [*parts, *closing(results)]


def _candidates(results: Results) -> str:
    found = results.sheet.candidates
    if not found:
        return paragraph(report_word("no_candidates", results), "Normal")
    rows = [head_row(report_heads(_HEADS, results), _CANDIDATES, small=True)]
    return table([*rows, *(_candidate(score, results) for score in found)], _CANDIDATES)


def _candidate(score: BidderScore, results: Results) -> str:
    bid = score.bidder.price_bid
    total = "" if score.total is None else fixed(score.total, point_digits(results))
    cells = [
        Cell(report_sentence("candidate_place", results, place=score.candidate or 0), "TableSmall", "center"),
        Cell(score.bidder.name, "TableSmall"),
        Cell(report_word("notice_to_fill_in", results), "TableSmall", "center", FIELD_TINT),
        Cell(report_word("none", results) if bid is None else yuan(bid), "TableSmall", "right"),
        Cell(total, "TableSmall", "right"),
    ]
    return row(cells, _CANDIDATES)
