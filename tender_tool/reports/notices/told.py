"""What of the points may be told to whom, and what every notice is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from tender_tool.domain.reasons.prices import (
    Bid,
    BidWords,
    CorrectedBid,
    CorrectedCell,
    EvaluatedPrice,
    PriceDeducted,
)
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.review.finding import Basis
from tender_tool.domain.rule.factors import CommitteeFactor, Factor, PriceFactor
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.regime_words import report_sentence, report_word
from tender_tool.reports.word.paper import blank_report, save_report
from tender_tool.reports.word.xml import paragraph
from tender_tool.ruleset.law import standing
from tender_tool.ruleset.wording import say

# What a price comes from that is the bidder's own; the benchmark is another's price.
_OWN_PRICE = (Bid, BidWords, CorrectedBid, CorrectedCell, PriceDeducted, EvaluatedPrice)


def own_steps(
    score: BidderScore, factor: Factor, got: FactorScore, others: Sequence[str], results: Results
) -> list[str]:
    """Return the steps to a bidder's points that are the bidder's own affair.

    Neither the benchmark, which is another's price, nor what each member gave, nor a sentence that names one of the
    ``others``.
    """
    language = results.language
    if isinstance(factor, PriceFactor):
        own = [say(each, language) for each in got.reasons if isinstance(each, _OWN_PRICE)]
        told = [*own, report_word("notice_by_formula", results)]
    elif isinstance(factor, CommitteeFactor):
        told = [report_sentence("notice_by_committee", results, committee=report_word("committee_name", results))]
    else:
        told = [say(each, language) for each in got.reasons]
    return [each for each in told if not any(name in each for name in others if name not in score.bidder.name)]


def project_words(results: Results) -> dict[str, str]:
    """Return how a sentence calls the project."""
    unset = report_word("notice_unset", results)
    return {"project": results.tender.name or unset, "number": results.tender.number or unset}


def rank_words(score: BidderScore, results: Results) -> str:
    """Return a bidder's rank among how many, or that it is not settled."""
    if score.rank is None:
        return report_word("to_decide" if score.needs_review else "none", results)
    ranked = sum(each.rank is not None for each in results.sheet.scores)
    return report_sentence("notice_rank", results, rank=score.rank, count=ranked)


def holding(references: Iterable[str], results: Results) -> tuple[Basis, ...]:
    """Return the articles that hold for the tender, under its regime and on its day."""
    procedure = results.tender.table.procedure
    return standing(tuple(references), procedure.regime, results.tender.opened_on)


def cited(references: Iterable[str], results: Results) -> str:
    """Return the articles that may be cited, in a sentence; empty: none of them may."""
    found = [
        say(Message.of("report.notice_article", instrument=each.instrument, article=each.article), results.language)
        for each in holding(references, results)
        if each.citable
    ]
    listed = report_word("list_comma", results).join(found)
    return report_sentence("notice_basis", results, articles=listed) if listed else ""


def closing(results: Results) -> list[str]:
    """Return the lines of who sends it and when, to be filled in."""
    lines = [report_word(name, results) for name in ("notice_sender", "notice_day")]
    return [paragraph("", "Normal", keep=True), *(paragraph(line, "Normal", "right") for line in lines)]


def write_notice(title: str, parts: Iterable[str], results: Results, path: Path) -> None:
    """Write a notice on paper like that of the report."""
    tender = results.tender
    running_head = "  ".join(part for part in (tender.name, tender.number) if part) or title
    report = blank_report(title, running_head, results.language)
    save_report(report, (paragraph(title, "Title", "center"), *parts), path)
