"""Names of cells, as openpyxl gives them."""

from __future__ import annotations

import pytest
from openpyxl.utils import coordinate_to_tuple, get_column_letter

from tender_tool.domain.cell_address import address, column_number, letters, parts, place_of


@pytest.mark.parametrize("column", [0, 25, 26, 51, 52, 701, 702, 16383])
def test_columns_are_named_as_in_spreadsheets(column: int) -> None:
    assert letters(column) == get_column_letter(column + 1)
    assert column_number(letters(column)) == column


def test_every_column_of_a_sheet_leads_back_to_itself() -> None:
    assert all(column_number(letters(column)) == column for column in range(16384))


@pytest.mark.parametrize("cell", ["A1", "Z9", "AA10", "XFD1048576"])
def test_an_address_leads_to_its_place_and_back(cell: str) -> None:
    row, column = place_of(cell)
    assert (row + 1, column + 1) == coordinate_to_tuple(cell)
    assert address(row, column) == "".join(parts(cell)) == cell
