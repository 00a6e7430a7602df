"""The evaluation report: a Word document that people sign."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.later import later
from tender_tool.reports.evidence.section import Placed, evidence_annex
from tender_tool.reports.exporters import Exporter, Results
from tender_tool.reports.report_sections import all_sections, chains_annex, draft_notes, report_title, running_head
from tender_tool.reports.word.contents import with_contents
from tender_tool.reports.word.paper import blank_report, place_picture, save_report
from tender_tool.reports.word.rule_section import facts_block
from tender_tool.reports.word.xml import paragraph
from tender_tool.ruleset.wording import catalogue

if TYPE_CHECKING:
    from tender_tool.reports.templates.filled import write_from_template
else:
    (write_from_template,) = later("tender_tool.reports.templates.filled", "write_from_template")


def write_evaluation_report(results: Results, path: Path) -> None:
    """Write the report: rule, prices, members' points, result, what waits, review and annex.

    By a person's own template it holds what that names; raises InputError where the template is wrong.
    """
    if results.template is not None:
        write_from_template(results, results.template, path)
        return
    report = blank_report(report_title(results), running_head(results), results.language)
    parts = report_parts(results, lambda png: place_picture(report, png))
    save_report(report, parts, path)


def write_short_report(results: Results, path: Path) -> None:
    """Write the report without the annex of chains."""
    write_evaluation_report(replace(results, annex=False), path)


def report_parts(results: Results, placed: Placed | None = None) -> tuple[str, ...]:
    """Return the paragraphs and tables of the report.

    ``placed`` puts a picture into the document; without it there are none.
    """
    parts = [paragraph(report_title(results), "Title", "center"), *facts_block(results), *draft_notes(results)]
    parts += [*all_sections(results), *chains_annex(results)]
    parts += evidence_annex(results, placed)
    return with_contents((*parts, paragraph("", "TableSmall")), results)


EXPORTER = Exporter(
    "docx", 20, catalogue()["report.document_kind"], catalogue()["report.document_file"], write_evaluation_report
)
WITHOUT_ANNEX = replace(EXPORTER, id="docx_short", write=write_short_report)
"""The same file without the annex of chains: what the report of a long list is mostly made of."""
