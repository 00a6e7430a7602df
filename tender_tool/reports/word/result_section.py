"""The ranking of a simple list, and what a person must decide."""

from __future__ import annotations

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.certificates import counted, home_scheme, last_day, level_read
from tender_tool.reports.prose.waiting_matters import matters
from tender_tool.reports.values.figures import fixed, point_digits
from tender_tool.reports.values.order import in_order, remarks, standing
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.xml import TINTS, Cell, head_row, paragraph, row, rows_like, table
from tender_tool.ruleset.wording import say_shared, word

_RANKING = (750, 2350, 1200, 1500, 1100, 2510)
_RANKING_HEADS = ("rank", "bidder", "level", "valid_until", "certificate_points", "remark")
_LOOK = (
    Cell("", align="center"),
    Cell(""),
    Cell("", align="center"),
    Cell("", align="center"),
    Cell("", "TableHead", "right"),
)
_REMARK, _WAITS = Cell("", "TableSmall"), Cell("", align="center", tint=TINTS["warning"])
_MATTERS = (2600, 1500, 5310)
_MATTER_HEADS = ("bidder", "place", "matter")


def result_section(results: Results) -> tuple[str, ...]:
    """Return the ranking with its notes."""
    rows = [head_row(report_heads(_RANKING_HEADS, results), _RANKING)]
    digits, home = point_digits(results), home_scheme(results.tender.table)
    settled, waits = rows_like((*_LOOK, _REMARK), _RANKING), rows_like((*_LOOK, _WAITS), _RANKING)
    for score in in_order(results.sheet):
        made = waits if score.needs_review else settled
        rows.append(made(*_ranked(score, results, digits, home), _remark(score, results)))
    notes = [report_word("certificates_scope", results), ranking_rule(results)]
    waiting = len(results.counted.waiting)
    if waiting:
        notes.append(report_sentence("provisional", results, count=waiting))
    return (
        table(rows, _RANKING),
        *(paragraph(note, "Note") for note in notes),
    )


def ranking_rule(results: Results) -> str:
    """Return how the ranks were made: equals share one, or something put them in order."""
    ordered = any(score.tied_by is not None for score in results.sheet.scores)
    return report_word("ranking_rule_certificates_ties" if ordered else "ranking_rule_certificates", results)


def _ranked(score: BidderScore, results: Results, digits: int, home: str) -> tuple[str, str, str, str, str]:
    """Return the texts of a bidder's row but for its remark."""
    language = results.language
    certificate = counted(score, results.tender.table)
    return (
        _place(score, results),
        score.bidder.name,
        level_read(certificate, home, language),
        last_day(certificate, language),
        _open(score, language) if score.total is None else fixed(score.total, digits),
    )


def _place(score: BidderScore, results: Results) -> str:
    language = results.language
    if score.rejected is not None:
        return report_word("rejected", results)
    return standing(score, language) if score.rank else word("report.none", language)


def _open(score: BidderScore, language: Language) -> str:
    """Return what stands for points that are not there: a person must decide, or the bid is not scored at all."""
    return word("report.to_decide" if score.factors else "report.none", language)


def _remark(score: BidderScore, results: Results) -> str:
    """Return that a person must decide, or the last step to the points; where there are none, also the one before."""
    language = results.language
    if score.needs_review:
        return word("report.to_decide", language)
    told = [
        say_shared(reason, language)
        for factor in score.factors
        for reason in factor.reasons[-1 if factor.points else -2 :]
    ]
    told += remarks(score, language)
    return "\n".join(dict.fromkeys(told))


def waiting_section(results: Results) -> tuple[str, ...]:
    """Return what a person must decide, each with its cell."""
    language = results.language
    found = matters(results)
    if not found:
        return (paragraph(word("report.nothing_waits", language), "Normal"),)
    rows = [head_row(report_heads(_MATTER_HEADS, results), _MATTERS)]
    rows += [row([Cell(each.bidder), Cell(each.where, align="center"), Cell(each.text)], _MATTERS) for each in found]
    return (table(rows, _MATTERS),)
