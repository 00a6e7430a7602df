"""The block at the top of the scoring sheet and of the report: which project, which rule, how many bidders."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.regime_words import report_word
from tender_tool.ruleset.wording import say, word

Fact = tuple[str, str]


def project_facts(results: Results) -> tuple[Fact, ...]:
    """Return label and value of each fact, in the order in which they are read in pairs."""
    return tuple((report_word(name, results), value) for name, value in project_values(results).items())


def project_values(results: Results) -> dict[str, str]:
    """Return the value of each fact by its name."""
    tender, language = results.tender, results.language
    opened_on = tender.opened_on.isoformat() if tender.opened_on else ""
    values = {
        "project": tender.name,
        "number": tender.number,
        "opened_on": opened_on,
        "law_as_of": results.review.law_as_of,
        "rule": tender.table.title.in_language(language),
        "list_file": tender.bidder_list.file if tender.bidder_list else "",
        "bidder_count": _count(results, len(results.counted.scores)),
        "waiting_count": _count(results, len(results.counted.waiting)),
    }
    missing = word("report.not_given", language)
    return {name: value or missing for name, value in values.items()}


def _count(results: Results, number: int) -> str:
    return say(Message.of("report.count", count=Decimal(number)), results.language)
