"""A person's own forms of the exports: the template of the report, the letterhead of the workbook."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.problem import Problem
from tender_tool.domain.text import Language
from tender_tool.later import later
from tender_tool.reading.files.input_file import read_file
from tender_tool.ruleset.files.whole_file import replace_file

if TYPE_CHECKING:
    from tender_tool.reports.templates.check import check_template
    from tender_tool.reports.templates.default import write_default_template
    from tender_tool.reports.templates.letterhead import read_letterhead
    from tender_tool.ruleset.files.report_template import template_names
else:
    (read_letterhead,) = later("tender_tool.reports.templates.letterhead", "read_letterhead")
    (check_template,) = later("tender_tool.reports.templates.check", "check_template")
    (write_default_template,) = later("tender_tool.reports.templates.default", "write_default_template")
    (template_names,) = later("tender_tool.ruleset.files.report_template", "template_names")


@dataclass(frozen=True, slots=True)
class CheckedForm:
    """What a check found: errors, for which nothing is exported; what is not stated; the names that are used."""

    problems: tuple[Problem, ...] = ()
    missing: tuple[Problem, ...] = ()
    used: tuple[str, ...] = ()


def check_report_template(path: Path, language: Language) -> CheckedForm:
    """Return what is to be said of a template, its names in a language.

    Raises InputError where it cannot be read at all.
    """
    found = check_template(read_file(path))
    known = {key: each.zh if language == "zh" else key for key, _, each in template_names().top()}
    return CheckedForm(found.problems, found.missing, tuple(known[key] for key in found.used))


def check_letterhead(path: Path) -> CheckedForm:
    """Return nothing to be said of a letterhead that can be used; raises InputError of any other."""
    read_letterhead(read_file(path))
    return CheckedForm()


def save_default_template(path: Path, language: Language) -> None:
    """Write the template that comes with the program; raises InputError if that is not possible."""
    replace_file(path, lambda to: write_default_template(to, language))
