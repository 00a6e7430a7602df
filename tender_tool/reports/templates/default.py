"""The template that comes with the program: filled in it gives the report as it is without one."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tender_tool.domain.text import Language
from tender_tool.reports.report_sections import SECTIONS
from tender_tool.reports.word.paper import blank_report, save_report
from tender_tool.reports.word.xml import paragraph
from tender_tool.ruleset.files.report_template import template_names
from tender_tool.ruleset.wording import word

_BEFORE: Final = ("overview", "draft_notes", "contents")
_BEHIND: Final = ("chains_annex", "evidence_annex")


def write_default_template(path: Path, language: Language) -> None:
    """Write the default template, its names in a language."""
    names = {key: each.zh if language == "zh" else key for key, _, each in template_names().top()}
    tags = {key: f"{{{{ {name} }}}}" for key, name in names.items()}
    sections = (*_BEFORE, *(f"{each.name}_section" for each in SECTIONS), *_BEHIND)
    body = [paragraph(tags["title"], "Title", "center")]
    body += [paragraph(tags[name], "Normal") for name in sections]
    # A report ends with an empty paragraph; here it says where a person's own parts may stand.
    body.append(paragraph(f"{{# {word('own_template.end', language)} #}}", "TableSmall"))
    report = blank_report(word("own_template.title", language), tags["running_head"], language, own=False)
    save_report(report, body, path)
