"""The evaluation report: a Word document that people sign."""

from __future__ import annotations

from pathlib import Path

from tender_tool.reports.exporters import Exporter, Results
from tender_tool.reports.word.annex_section import annex_section, signatures
from tender_tool.reports.word.paper import blank_report, save_report
from tender_tool.reports.word.result_section import result_section, waiting_section
from tender_tool.reports.word.review_section import review_section
from tender_tool.reports.word.rule_section import facts_block, rule_section
from tender_tool.reports.word.xml import paragraph
from tender_tool.ruleset.wording import catalogue, word


def write_evaluation_report(results: Results, path: Path) -> None:
    """Write the report: rule, result, what waits, review and annex."""
    title = word("report.document_title", results.language)
    tender = results.tender
    running_head = "  ".join(part for part in (tender.name, tender.number) if part) or title
    report = blank_report(title, running_head, results.language)
    parts = (
        paragraph(title, "Title", "center"),
        *facts_block(results),
        *rule_section(results),
        *result_section(results),
        *waiting_section(results),
        *review_section(results),
        *annex_section(results),
        *signatures(results.language),
    )
    save_report(report, "".join(parts), path)


EXPORTER = Exporter(
    "docx", 20, catalogue()["report.document_kind"], catalogue()["report.document_file"], write_evaluation_report
)
