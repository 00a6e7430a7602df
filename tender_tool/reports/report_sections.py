"""The sections of the evaluation report: their names, their order, and what each holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
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
from tender_tool.reports.word.corrections_section import corrections_section
from tender_tool.reports.word.members_section import members_section
from tender_tool.reports.word.points_section import points_section
from tender_tool.reports.word.price_section import price_section
from tender_tool.reports.word.result_section import result_section, waiting_section
from tender_tool.reports.word.review_section import review_section
from tender_tool.reports.word.rule_section import rule_section
from tender_tool.reports.word.table_section import table_section
from tender_tool.reports.word.xml import paragraph
from tender_tool.ruleset.wording import say, word


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its name in the words, what it holds (nothing: it is left out), and of which tables it tells."""

    name: str
    body: Callable[[Results], tuple[str, ...]]
    of: Literal["all", "certificates", "points"] = "all"

    def told(self, results: Results) -> bool:
        """Tell whether it is a section of these results."""
        return self.of in ("all", "certificates" if certificates_only(results.tender.table) else "points")


def _charts(results: Results) -> tuple[str, ...]:
    if certificates_only(results.tender.table):
        return timeline(results)
    return (*score_bars(results), *price_bars(results), *timeline(results))


SECTIONS = (
    Section("facts", facts_section),
    Section("committee", committee_section),
    Section("rule", rule_section, "certificates"),
    Section("table", table_section, "points"),
    Section("opening", price_section, "points"),
    Section("members", members_section, "points"),
    Section("by_factor", points_section, "points"),
    Section("result", result_section, "certificates"),
    Section("charts", _charts),
    Section("candidates", candidates_section, "points"),
    Section("rejected", rejected_section),
    Section("notes", notes_section),
    Section("waiting", waiting_section),
    Section("corrections", corrections_section),
    Section("review", review_section),
    Section("other", other_section),
    Section("signatures", signatures_section),
)


class Numbered:
    """Makes the sections of one report, each with the next number."""

    def __init__(self, results: Results) -> None:
        self._results = results
        self._words = word("report.section_numbers", results.language).split()
        self._made = 0

    def section(self, section: Section) -> tuple[str, ...]:
        """Return a section with its heading; nothing, and no number, where it holds nothing."""
        body = section.body(self._results) if section.told(self._results) else ()
        return self.headed(section.name, body)

    def headed(self, name: str, body: tuple[str, ...]) -> tuple[str, ...]:
        """Return what a section holds under its heading."""
        if not body:
            return ()
        number = self._words[self._made] if self._made < len(self._words) else str(self._made + 1)
        self._made += 1
        title = report_word(f"section_{name}", self._results)
        heading = say(Message.of("report.section", number=number, title=title), self._results.language)
        return (paragraph(heading, "Heading1", keep=True), *body)


def all_sections(results: Results) -> Iterator[str]:
    """Yield the sections that hold anything, numbered."""
    numbered = Numbered(results)
    for section in SECTIONS:
        yield from numbered.section(section)


def chains_annex(results: Results) -> tuple[str, ...]:
    """Return the annex of chains under its heading, or that it is left out."""
    if not results.annex:
        return (paragraph(report_word("annex_left_out", results), "Note"),)
    heading = paragraph(report_word("section_annex", results), "Heading1", keep=True)
    simple = certificates_only(results.tender.table)
    return (heading, *(annex_section(results) if simple else chains_section(results)))


def draft_notes(results: Results) -> tuple[str, ...]:
    """Return what stands before everything else: that it is a draft, or why nothing is scored."""
    told = []
    if results.counted.waiting:
        told.append(report_sentence("draft_note", results, count=len(results.counted.waiting)))
    if results.sheet.refusal is not None:
        told.append(say(results.sheet.refusal, results.language))
    return tuple(paragraph(each, "Advice") for each in told)


def running_head(results: Results) -> str:
    """Return what stands above every page: the project, else the title."""
    tender = results.tender
    return "  ".join(part for part in (tender.name, tender.number) if part) or report_title(results)


def report_title(results: Results) -> str:
    """Return the title by the regime; it says where only certificates are scored, and that somebody must decide."""
    title = report_word("document_title", results)
    if certificates_only(results.tender.table):
        title = report_sentence("certificates_title", results, title=title)
    return report_sentence("draft_title", results, title=title) if results.counted.waiting else title
