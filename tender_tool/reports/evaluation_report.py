"""The evaluation report: a Word document that people sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from tender_tool.domain.text import Message
from tender_tool.reports.evidence.section import Placed, evidence_annex
from tender_tool.reports.exporters import Exporter, Results
from tender_tool.reports.prose.table import certificates_only
from tender_tool.reports.values.regime_words import report_sentence, report_word
from tender_tool.reports.word.annex_section import annex_section
from tender_tool.reports.word.candidates_section import (
    candidates_section,
    notes_section,
    rejected_section,
)
from tender_tool.reports.word.chains_section import chains_section
from tender_tool.reports.word.charts.score_bars import price_bars, score_bars
from tender_tool.reports.word.charts.timeline import timeline
from tender_tool.reports.word.committee_section import (
    committee_section,
    facts_section,
    other_section,
    signatures_section,
)
from tender_tool.reports.word.contents import with_contents
from tender_tool.reports.word.corrections_section import corrections_section
from tender_tool.reports.word.members_section import members_section
from tender_tool.reports.word.paper import blank_report, place_picture, save_report
from tender_tool.reports.word.points_section import points_section
from tender_tool.reports.word.price_section import price_section
from tender_tool.reports.word.result_section import result_section, waiting_section
from tender_tool.reports.word.review_section import review_section
from tender_tool.reports.word.rule_section import facts_block, rule_section
from tender_tool.reports.word.table_section import table_section
from tender_tool.reports.word.xml import paragraph
from tender_tool.ruleset.wording import catalogue, say, word


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its name in the words, what it holds (nothing: it is left out)."""

    name: str
    body: Callable[[Results], tuple[str, ...]]


_LIST = (
    Section("facts", facts_section),
    Section("committee", committee_section),
    Section("rule", rule_section),
    Section("result", result_section),
    Section("charts", timeline),
    Section("rejected", rejected_section),
    Section("notes", notes_section),
    Section("waiting", waiting_section),
    Section("corrections", corrections_section),
    Section("review", review_section),
    Section("other", other_section),
    Section("signatures", signatures_section),
)
_TABLE = (
    Section("facts", facts_section),
    Section("committee", committee_section),
    Section("table", table_section),
    Section("opening", price_section),
    Section("members", members_section),
    Section("by_factor", points_section),
    Section("charts", lambda results: (*score_bars(results), *price_bars(results), *timeline(results))),
    Section("candidates", candidates_section),
    Section("rejected", rejected_section),
    Section("notes", notes_section),
    Section("waiting", waiting_section),
    Section("corrections", corrections_section),
    Section("review", review_section),
    Section("other", other_section),
    Section("signatures", signatures_section),
)


def write_evaluation_report(results: Results, path: Path) -> None:
    """Write the report: rule, prices, members' points, result, what waits, review and annex."""
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
    language = results.language
    simple = certificates_only(results.tender.table)
    parts = [paragraph(report_title(results), "Title", "center"), *facts_block(results)]
    if results.sheet.waiting:
        parts.append(paragraph(report_sentence("draft_note", results, count=len(results.sheet.waiting)), "Advice"))
    if results.sheet.refusal is not None:
        parts.append(paragraph(say(results.sheet.refusal, language), "Advice"))
    parts += _sections(_LIST if simple else _TABLE, results)
    if results.annex:
        parts.append(paragraph(report_word("section_annex", results), "Heading1", keep=True))
        parts += annex_section(results) if simple else chains_section(results)
    else:
        parts.append(paragraph(report_word("annex_left_out", results), "Note"))
    parts += evidence_annex(results, placed)
    return with_contents((*parts, paragraph("", "TableSmall")), results)


def running_head(results: Results) -> str:
    """Return what stands above every page: the project, else the title."""
    tender = results.tender
    return "  ".join(part for part in (tender.name, tender.number) if part) or report_title(results)


def report_title(results: Results) -> str:
    """Return the title by the regime; it says where only certificates are scored, and that somebody must decide."""
    title = report_word("document_title", results)
    if certificates_only(results.tender.table):
        title = report_sentence("certificates_title", results, title=title)
    return report_sentence("draft_title", results, title=title) if results.sheet.waiting else title


def _sections(sections: tuple[Section, ...], results: Results) -> list[str]:
    """Return the sections that hold anything, numbered."""
    numbers = iter(word("report.section_numbers", results.language).split())
    parts: list[str] = []
    for section in sections:
        body = section.body(results)
        if not body:
            continue
        title = report_word(f"section_{section.name}", results)
        heading = say(Message.of("report.section", number=next(numbers), title=title), results.language)
        parts += [paragraph(heading, "Heading1", keep=True), *body]
    return parts


EXPORTER = Exporter(
    "docx", 20, catalogue()["report.document_kind"], catalogue()["report.document_file"], write_evaluation_report
)
WITHOUT_ANNEX = replace(EXPORTER, id="docx_short", write=write_short_report)
"""The same file without the annex of chains: what the report of a long list is mostly made of."""
