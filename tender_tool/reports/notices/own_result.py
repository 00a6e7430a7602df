"""A bidder's own result as a letter: own points, own rank, own facts, and nothing of the others."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.results.score import BidderScore, PriceDetail
from tender_tool.domain.rule.factors import Factor
from tender_tool.reports.exporters import Results
from tender_tool.reports.notices.told import cited, closing, own_steps, project_words, rank_words, write_notice
from tender_tool.reports.prose.reasons import numbered
from tender_tool.reports.prose.table import certificates_only
from tender_tool.reports.values.figures import fixed, point_digits, yuan
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.xml import Cell, fact_table, head_row, paragraph, row, table
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.wording import plain, say

_WIDTHS = (2200, 800, 900, 5510)
_HEADS = ("factor", "notice_full", "points_got", "notice_how")


def write_own_result(score: BidderScore, results: Results, path: Path) -> None:
    """Write the letter to a bidder."""
    write_notice(report_word("notice_letter_title", results), _parts(score, results), results, path)


def _parts(score: BidderScore, results: Results) -> list[str]:
    words = project_words(results)
    parts = [paragraph(report_sentence("notice_to", results, name=score.bidder.name), "Normal")]
    draft = _draft(score, results)
    if draft:
        parts.insert(0, paragraph(draft, "Advice"))
    if score.rejected is not None:
        parts += [paragraph(report_sentence("notice_out", results, **words), "Normal")]
        parts += [paragraph(say(score.rejected, results.language), "Normal")]
    else:
        parts += [paragraph(report_sentence("notice_intro", results, **words), "Normal")]
        parts += [fact_table(_facts(score, results)), paragraph("", "TableSmall"), _points(score, results)]
    told = (
        report_word("notice_only_own", results),
        cited(procurement().answers.told, results),
        report_word("notice_objection", results),
    )
    return [*parts, *(paragraph(line, "Note") for line in told if line), *closing(results)]


def _draft(score: BidderScore, results: Results) -> str:
    if score.needs_review:
        return report_word("notice_waits", results)
    waiting = len(results.sheet.waiting)
    return report_sentence("notice_draft", results, count=waiting) if waiting else ""


def _facts(score: BidderScore, results: Results) -> list[tuple[str, str]]:
    facts: list[tuple[str, str]] = []
    price = _price(score)
    if price is not None:
        bid = price.counted if price.bid is None else price.bid
        facts.append((report_word("notice_own_bid", results), report_sentence("yuan", results, amount=yuan(bid))))
        evaluated = report_sentence("yuan", results, amount=yuan(price.evaluated))
        facts.append((report_word("notice_own_evaluated", results), evaluated))
    total = report_word("to_decide", results) if score.total is None else fixed(score.total, point_digits(results))
    name = "notice_own_certificates" if certificates_only(results.tender.table) else "notice_own_total"
    facts.append((report_word(name, results), total))
    facts.append((report_word("notice_own_rank", results), rank_words(score, results)))
    if score.candidate is not None:
        place = report_sentence("candidate_place", results, place=score.candidate)
        facts.append((report_word("notice_place", results), place))
    return facts


def _price(score: BidderScore) -> PriceDetail | None:
    return next((each.price for each in score.factors if each.price is not None), None)


def _points(score: BidderScore, results: Results) -> str:
    others = [each.name for each in results.tender.bidders if each.key != score.bidder.key and each.name]
    rows = [head_row(report_heads(_HEADS, results), _WIDTHS, small=True)]
    rows += [_factor(factor, score, others, results) for factor in results.tender.table.factors]
    return table(rows, _WIDTHS)


def _factor(factor: Factor, score: BidderScore, others: list[str], results: Results) -> str:
    got = score.factor(factor.name)
    waits = got is None or got.points is None
    points = report_word("to_decide", results)
    if got is not None and got.points is not None:
        points = fixed(got.points, point_digits(results))
    steps = own_steps(score, factor, got, others, results) if got is not None else []
    cells = [
        Cell(factor.name, "TableSmall"),
        Cell(plain(factor.points), "TableSmall", "right"),
        Cell(points, "TableSmall", "center" if waits else "right"),
        Cell(numbered(steps, results.language) if len(steps) > 1 else "".join(steps), "TableSmall"),
    ]
    return row(cells, _WIDTHS)
