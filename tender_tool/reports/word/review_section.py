"""The findings of the fairness review."""

from __future__ import annotations

from tender_tool.domain.review.finding import Finding
from tender_tool.domain.text import Language, Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.findings import basis_lines, message_words, review_sentences, severity_words
from tender_tool.reports.word.xml import HEAD_TINT, TINTS, Cell, paragraph, row, table
from tender_tool.ruleset.wording import place_words, say, word

_WIDTHS = (1300, 5810, 2300)


def review_section(results: Results) -> tuple[str, ...]:
    """Return how much was found and each finding in a table of its own."""
    language = results.language
    parts = [
        paragraph(word("report.advisory", language), "Advice"),
        *(paragraph(sentence, "Note") for sentence in review_sentences(results.review, language)),
    ]
    for finding in results.review.findings[: results.most]:
        parts += [paragraph("", "TableSmall"), _finding(finding, language)]
    return tuple(parts)


def _finding(finding: Finding, language: Language) -> str:
    title = finding.title.in_language(language)
    heading = say(Message.of("report.finding_heading", check=finding.code, title=title), language)
    tint = TINTS[finding.severity]
    rows = [
        row(
            [
                Cell(heading, "TableHead", tint=HEAD_TINT, span=2),
                Cell(severity_words(finding, language), "TableHead", "center", tint),
            ],
            _WIDTHS,
            keep=True,
        )
    ]
    told = {
        "place": place_words(finding.source, language) if finding.source else finding.where,
        "evidence": finding.evidence,
        "message": message_words(finding, language),
        "basis": basis_lines(finding, language),
        "fix": finding.fix.in_language(language),
    }
    shown = [(word(f"report.{name}", language), text) for name, text in told.items() if text]
    for number, (label, text) in enumerate(shown, start=1):
        rows.append(row([Cell(label), Cell(text, span=2)], _WIDTHS, keep=number < len(shown)))
    return table(rows, _WIDTHS)
