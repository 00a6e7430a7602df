"""The scoring sheet: live formulas with the program's own values, and nothing that is mistaken for one."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore, FactorScore, ScoreSheet
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message
from tender_tool.reports.excel.page import lines_needed
from tender_tool.reports.exporters import Results
from tender_tool.reports.scoring_sheet import write_scoring_sheet
from tests.reports import made_results
from tests.reports.golden_files import check

HEAD = 7


def _dump(path: Path) -> str:
    """Return every cell with a value: sheet, cell, formula, value, number format."""
    formulas, values = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    lines = []
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    value = values[sheet.title][cell.coordinate].value
                    formula = cell.value if cell.data_type == "f" else ""
                    line = (sheet.title, cell.coordinate, repr(value), formula, cell.number_format)
                    lines.append(" | ".join(line))
    return "\n".join(lines) + "\n"


def _table(path: Path, *, values: bool) -> dict[str, list[object]]:
    sheet = openpyxl.load_workbook(path, data_only=values).worksheets[0]
    rows = sheet.iter_rows(min_row=HEAD + 1, max_row=HEAD + 8, values_only=True)
    return {str(row[1]): list(row) for row in rows}


def _one(results: Results, level: str, points: str | None, **certificate: object) -> Results:
    """Return the results with a single bidder whose certificate and points are these."""
    source = Source("a.xlsx", "名单", 2, "B2")
    held = Certificate(level, level, Message.of("sample.no_points"), **certificate)  # type: ignore[arg-type]
    bidder = replace(results.sheet.scores[0].bidder, certificate=held, source=source)
    got = Decimal(points) if points else None
    factor = FactorScore(
        results.tender.table.factors[0].name, got, (Message.of("sample.no_points"),), (("level", source),)
    )
    return replace(results, sheet=ScoreSheet((BidderScore(bidder, (factor,), got, 1 if points else None),)))


def test_the_workbook_is_what_was_looked_at(language: Language, tmp_path: Path) -> None:
    write_scoring_sheet(made_results.results(language), tmp_path / "sheet.xlsx")
    check(f"scoring-sheet-{language}.txt", _dump(tmp_path / "sheet.xlsx"))


def test_formulas_hold_the_values_that_were_computed(results: Results, tmp_path: Path) -> None:
    write_scoring_sheet(results, tmp_path / "sheet.xlsx")
    values, formulas = _table(tmp_path / "sheet.xlsx", values=True), _table(tmp_path / "sheet.xlsx", values=False)
    for score in results.sheet.scores:
        rank, points, total = (values[score.bidder.name][column] for column in (0, 8, 9))
        if score.total is None:
            assert (rank, points, total) == (None, "待确认", "待确认")
        else:
            assert (rank, Decimal(str(points)), Decimal(str(total))) == (score.rank, score.total, score.total)
        for column in (0, 8, 9):
            assert str(formulas[score.bidder.name][column]).startswith("=")


def test_a_name_that_looks_like_a_formula_stays_a_text(results: Results, tmp_path: Path) -> None:
    write_scoring_sheet(results, tmp_path / "sheet.xlsx")
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"]
    assert len(cells) >= 2
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert all(cell.quotePrefix for cell in cells)


def test_no_number_ends_in_a_bare_decimal_point(results: Results, tmp_path: Path) -> None:
    write_scoring_sheet(results, tmp_path / "sheet.xlsx")
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    formats = {cell.number_format for sheet in book for row in sheet.iter_rows() for cell in row}
    assert not [each for each in formats if re.search(r"\.(?!0)", each)]


def test_points_that_no_lookup_gives_are_written_as_they_are(results: Results, tmp_path: Path) -> None:
    odd = _one(results, "five_star", "1.75", scheme="gbt27922-2011")
    write_scoring_sheet(odd, tmp_path / "sheet.xlsx")
    row = next(iter(_table(tmp_path / "sheet.xlsx", values=False).values()))
    assert row[8] == 1.75
    assert row[9] == '=IF(ISNUMBER(I8),I8,"待确认")'


def test_a_known_level_may_still_wait_for_a_person(results: Results, tmp_path: Path) -> None:
    write_scoring_sheet(_one(results, "five_star", None, scheme="gbt27922-2011"), tmp_path / "sheet.xlsx")
    row = next(iter(_table(tmp_path / "sheet.xlsx", values=False).values()))
    assert row[8] == "待确认"


def test_the_same_results_give_the_same_bytes(results: Results, tmp_path: Path) -> None:
    write_scoring_sheet(results, tmp_path / "one.xlsx")
    write_scoring_sheet(made_results.results(), tmp_path / "two.xlsx")
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_more_digits_than_excel_keeps_go_out_as_text(results: Results, tmp_path: Path) -> None:
    first = results.sheet.scores[0]
    rich = replace(first, bidder=replace(first.bidder, price=Decimal("12345678901234567.89")))
    write_scoring_sheet(replace(results, sheet=ScoreSheet((rich,))), tmp_path / "sheet.xlsx")
    assert _table(tmp_path / "sheet.xlsx", values=True)[first.bidder.name][2] == "12345678901234567.89"


def test_characters_that_xml_forbids_are_left_out(results: Results, tmp_path: Path) -> None:
    first = results.sheet.scores[0]
    odd = replace(first, bidder=replace(first.bidder, name="甲\x0b\x00公\ud800司\uffff"))
    write_scoring_sheet(replace(results, sheet=ScoreSheet((odd,))), tmp_path / "sheet.xlsx")
    assert "甲公司" in _table(tmp_path / "sheet.xlsx", values=True)


def test_the_page_is_ready_to_print(results: Results, tmp_path: Path) -> None:
    write_scoring_sheet(results, tmp_path / "sheet.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "sheet.xlsx"):
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToHeight == 0  # one page wide is the default and not written
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert sheet.oddFooter.center.text == "第 &P 页 共 &N 页"


def test_a_chinese_character_takes_two_columns() -> None:
    assert lines_needed("投标人名单", 12) == 1
    assert lines_needed("投标人名单一", 12) == 2
    assert lines_needed("a\n\nb", 12) == 3
