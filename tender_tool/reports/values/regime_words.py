"""The words of a report under the legal regime of its tender."""

from __future__ import annotations

from tender_tool.domain.text import Message, Value
from tender_tool.reports.exporters import Results
from tender_tool.ruleset.wording import catalogue, say, word


def report_word(name: str, results: Results) -> str:
    """Return a word of the report as the regime calls it."""
    return word(_code(name, results), results.language)


def report_sentence(name: str, results: Results, /, **values: Value) -> str:
    """Return a sentence of the report in the words of the regime."""
    return say(Message.of(_code(name, results), **values), results.language)


def report_heads(names: tuple[str, ...], results: Results) -> list[str]:
    """Return the headings of a table in the words of the regime."""
    return [report_word(name, results) for name in names]


def _code(name: str, results: Results) -> str:
    own = f"report-{results.tender.table.procedure.regime}.{name}"
    return own if own in catalogue() else f"report.{name}"
