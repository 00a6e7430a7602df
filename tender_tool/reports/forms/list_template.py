"""An empty bidder list to hand out: the headers that are read for sure, a choice of levels, and how to fill it in."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

from tender_tool.domain.certification.scheme import Scheme
from tender_tool.domain.text import Language
from tender_tool.ruleset.vocabulary.columns import field_label
from tender_tool.ruleset.wording import word

FIELDS = ("name", "credit_code", "price", "level", "certificate_no", "body", "issued_on", "valid_until", "status")
_WIDTHS = (34, 24, 16, 18, 22, 26, 14, 14, 12)
_ROWS = 200


def write_list_template(path: Path, scheme: Scheme, language: Language) -> None:
    """Write the empty list to ``path``; raises OSError if that is not possible."""
    with xlsxwriter.Workbook(str(path)) as book:
        font = {"font_name": "宋体", "font_size": 10.5, "valign": "vcenter"}
        head = book.add_format({**font, "bold": True, "bg_color": "#EEF1F4", "border": 1, "border_color": "#C9D0D8"})
        cell = book.add_format({**font, "border": 1, "border_color": "#DDE2E8", "num_format": "@"})
        wrapped = book.add_format({**font, "text_wrap": True, "valign": "top"})
        sheet = book.add_worksheet(word("template.tab_list", language))
        for column, (field, width) in enumerate(zip(FIELDS, _WIDTHS, strict=True)):
            sheet.set_column(column, column, width, cell)
            sheet.write_string(0, column, field_label(field).in_language(language), head)
        sheet.freeze_panes(1, 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        levels = [level.name.in_language(language) for level in scheme.levels] + [word("template.none", language)]
        place = FIELDS.index("level")
        choice = {"validate": "list", "source": levels, "error_type": "warning"}
        sheet.data_validation(1, place, _ROWS, place, choice)
        guide = book.add_worksheet(word("template.tab_guide", language))
        guide.set_column(0, 0, 90, wrapped)
        for row, line in enumerate(("title", "level", "days", "price", "status", "rows")):
            guide.write_string(row, 0, word(f"template.guide_{line}", language), wrapped)


def template_name(language: Language) -> str:
    """Return the file name that an empty list is offered under."""
    return word("template.file", language)
