"""The findings of the fairness review."""

from __future__ import annotations

from collections.abc import Sequence

from tender_tool.domain.review.cards import FindingCard, cards
from tender_tool.domain.review.finding import Finding
from tender_tool.domain.text import Language, Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.findings import basis_lines, message_words, review_sentences, severity_words
from tender_tool.reports.word.xml import HEAD_TINT, TINTS, Cell, paragraph, row, table
from tender_tool.ruleset.wording import place_words, say, word

_WIDTHS = (1300, 5810, 2300)


def review_section(results: Results) -> tuple[str, ...]:
    """Return how much was found, and the findings of one cause in a table of their own."""
    language = results.language
    parts = [
        paragraph(word("report.advisory", language), "Advice", keep=True),
        *(paragraph(sentence, "Note") for sentence in review_sentences(results.review, language)),
    ]
    for card in cards(results.review.findings[: results.most]):
        parts += [paragraph("", "TableSmall"), _card(card, language)]
    return tuple(parts)


def _card(card: FindingCard, language: Language) -> str:
    """Return the gravest in full with all its places, the others a line each; notes on wording a line each."""
    head = card.head
    title = head.title.in_language(language)
    heading = say(Message.of("report.finding_heading", check=head.code, title=title), language)
    if card.form:
        heading = say(Message.of("report.card_form", count=len(card.findings)), language)
    top = (
        Cell(heading, "TableHead", tint=HEAD_TINT, span=2),
        Cell(severity_words(head, language), "TableHead", "center", TINTS[head.severity]),
    )
    told = {"card_others": _listed(card.findings, language)} if card.form else _told(card, language)
    shown = [(word(f"report.{name}", language), text) for name, text in told.items() if text]
    rows = [row(top, _WIDTHS, keep=bool(shown))]
    for number, (label, text) in enumerate(shown, start=1):
        rows.append(row([Cell(label), Cell(text, span=2)], _WIDTHS, keep=number == 1 < len(shown)))
    return table(rows, _WIDTHS)


def _told(card: FindingCard, language: Language) -> dict[str, str]:
    head = card.head
    return {
        "place": _places(card, language),
        "evidence": head.evidence,
        "message": message_words(head, language),
        "basis": basis_lines(head, language),
        "fix": head.fix.in_language(language),
        "card_others": _listed(card.others, language),
    }


def _places(card: FindingCard, language: Language) -> str:
    found = list(dict.fromkeys(_place(each, language) for each in card.findings))
    if len(found) == 1:
        return found[0]
    listed = word("report.list_comma", language).join(found)
    return say(Message.of("report.card_rows", count=len(found), rows=listed), language)


def _place(finding: Finding, language: Language) -> str:
    return place_words(finding.source, language) if finding.source else finding.where


def _listed(findings: Sequence[Finding], language: Language) -> str:
    """Return the findings a line each: code, title, what is wrong, and where."""
    lines = []
    for each in findings:
        title = each.title.in_language(language)
        named = say(Message.of("report.finding_heading", check=each.code, title=title), language)
        grade, text = severity_words(each, language), message_words(each, language)
        lines.append(say(Message.of("report.card_line", named=named, severity=grade, text=text), language))
    return "\n".join(dict.fromkeys(lines))
