"""The empty list that is handed out is read for sure when it comes back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.text import Language
from tender_tool.reports.forms.list_template import FIELDS
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.list_template import save_list_template


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_filled_in_template_is_read_for_sure(tmp_path: Path, language: Language) -> None:
    path = tmp_path / "list.xlsx"
    save_list_template(path, language)
    book = openpyxl.load_workbook(path)
    row = ["甲公司", "", "100", "五星级", "A-1", "某中心", "2024-05-01", "2027-04-30", "有效"]
    for column, text in enumerate(row, start=1):
        book.worksheets[0].cell(2, column, text)
    book.save(path)
    held = import_bidders(path)
    assert [column.field for column in held.columns] == list(FIELDS)
    assert {column.sureness for column in held.columns} == {"sure"}
    assert [(bidder.name, bidder.certificate.level) for bidder in held.bidders] == [("甲公司", "five_star")]
