"""The section on what people corrected."""

from __future__ import annotations

from tender_tool.domain.text import Language, Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.trail import state_words
from tender_tool.reports.values.corrections import CorrectionRow, corrected, correction_rows
from tender_tool.reports.word.xml import Cell, head_row, paragraph, row, table
from tender_tool.ruleset.wording import say, word

_HEADS = ("bidder", "what", "was", "now", "reason", "who", "state")
_WIDTHS = (1500, 1300, 1500, 1300, 1500, 1410, 900)


def corrections_section(results: Results) -> tuple[str, ...]:
    """Return one row a correction, or the word that there is none."""
    language = results.language
    rows = corrected(correction_rows(results.tender, language))
    if not rows:
        return (paragraph(word("trail.none", language), "Normal"),)
    heads = head_row([word(f"trail.col_{name}", language) for name in _HEADS], _WIDTHS)
    return (table([heads, *(_row(each, language) for each in rows)], _WIDTHS),)


def _row(each: CorrectionRow, language: Language) -> str:
    was = each.was
    if each.where:
        was = say(Message.of("trail.was_at", was=each.was, where=each.where), language)
    by = each.signed.by or word("trail.unsigned", language)
    who = say(Message.of("trail.signed", by=by, at=each.when), language) if each.when else by
    reason = each.reason or (word("trail.no_reason", language) if each.scores else "")
    texts = (each.bidder, each.what, was, each.now, reason, who, state_words(each.taken_back, language))
    return row([Cell(text, "TableSmall") for text in texts], _WIDTHS)
