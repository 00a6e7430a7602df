"""The sheet with the findings of the fairness review."""

from __future__ import annotations

from typing import Any

from tender_tool.domain.review.finding import Finding
from tender_tool.domain.text import Language
from tender_tool.reading.document_rule.clearance import clearance_of_rule
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.page import Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.findings import basis_lines, message_words, review_sentences, severity_words
from tender_tool.ruleset.wording import say, word

_HEADS = ("code", "severity", "finding_title", "evidence", "message", "basis", "fix")
_WIDTHS = (7, 13, 18, 22, 32, 34, 28)


def write_findings_sheet(book: Any, look: Look, results: Results) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write one row a finding, then how much was found and what could not be told."""
    language = results.language
    page = Page(book, look, word("report.tab_findings", language), language, _WIDTHS)
    page.title(word("report.tab_findings", language))
    page.head(1, [word(f"report.{name}", language) for name in _HEADS])
    findings = results.review.findings
    for row, finding in enumerate(findings, start=2):
        _write_finding(page, row, finding, language)
    if not findings:
        clear = clearance_of_rule(results.tender.table).said
        page.line(2, " ".join(say(each, language) for each in clear), "text")
    sentences = review_sentences(results.review, language)
    below = 2 + max(len(findings), 1) + 1
    for row, sentence in enumerate(sentences, start=below):
        page.fit_line(row, sentence)
        page.line(row, sentence)
    page.line(below + len(sentences), word("report.advisory", language), "advice")


def _write_finding(page: Page, row: int, finding: Finding, language: Language) -> None:
    texts = (
        finding.code,
        severity_words(finding, language),
        finding.title.in_language(language),
        finding.evidence,
        message_words(finding, language),
        basis_lines(finding, language),
        finding.fix.in_language(language),
    )
    page.fit_cells(row, dict(enumerate(texts)))
    for column, text in enumerate(texts):
        page.text(row, column, text, {0: "center", 1: finding.severity}.get(column, "text"))
