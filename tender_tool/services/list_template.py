"""Write an empty bidder list to hand out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message
from tender_tool.later import later
from tender_tool.ruleset.schemes import default_scheme

if TYPE_CHECKING:
    from tender_tool.reports.forms.list_template import template_name, write_list_template
else:
    template_name, write_list_template = later(
        "tender_tool.reports.forms.list_template", "template_name", "write_list_template"
    )

__all__ = ["save_list_template", "template_name"]


def save_list_template(path: Path, language: Language = "zh") -> None:
    """Write the empty list to ``path``; raises InputError if that is not possible."""
    try:
        write_list_template(path, default_scheme(), language)
    except OSError as error:
        raise InputError(Problem(Message.of("file.cannot_write", file=str(path)), Source(path.name))) from error
