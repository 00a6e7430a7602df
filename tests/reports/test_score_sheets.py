"""Score sheets to hand out: what is filled in comes back as it was given, however the sheet was turned."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.evaluation import Evaluation, MemberScore
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import CommitteeFactor, ManualFactor, PriceFactor, is_objective
from tender_tool.domain.text import Language
from tender_tool.reading.returned.score_sheets import is_score_sheet, read_score_sheets
from tender_tool.reports.exporters import Results
from tender_tool.reports.forms.score_sheets import write_score_sheets
from tests.reports import made_tender


@pytest.fixture
def whole() -> Results:
    return made_tender.results()


def _written(results: Results, folder: Path, members: tuple[str, ...] = ("张明",)) -> tuple[Path, ...]:
    return write_score_sheets(results.tender, results.sheet, members, folder, results.language)


def _fill(path: Path, *, rotated: bool = False) -> dict[tuple[str, str], Decimal]:
    """Fill the tinted cells with points that differ, rotate the table if asked, and return what was filled in."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows(min_row=5, max_row=5))
    filled = {}
    for row in sheet.iter_rows(min_row=6, max_row=5 + 8):
        if row[2].value == "主观分":
            for place, cell in enumerate(row[5:]):
                points = Decimal("1.5") + Decimal(place) / 8
                cell.value = float(points)
                filled[str(row[1].value), str(head[5 + place].value)] = points
    if rotated:
        rows = list(sheet.iter_rows(min_row=5, max_row=13, values_only=True))
        other = book.create_sheet("横表")
        other.append(["评委：张明"])
        for line in zip(*rows, strict=True):
            other.append(list(line))
        book.remove(sheet)
    book.save(path)
    return filled


@pytest.mark.parametrize("rotated", [False, True])
def test_what_was_filled_in_comes_back(whole: Results, tmp_path: Path, *, rotated: bool) -> None:
    (path,) = _written(whole, tmp_path)
    filled = _fill(path, rotated=rotated)
    (member,) = read_score_sheets(InputFile(path.name, path.read_bytes()), whole.tender)
    assert member.name == "张明"
    names = {bidder.key: bidder.name for bidder in whole.tender.bidders}
    found = {(score.factor, names[score.bidder]): score.points for score in member.scores}
    assert len(filled) == 3 * 6
    assert {place: found[place] for place in filled} == filled
    assert {place: points for place, points in found.items() if place not in filled} == _objective(whole)


def _objective(results: Results) -> dict[tuple[str, str], Decimal]:
    found = {}
    for score in results.sheet.scores:
        for factor in results.tender.table.factors:
            got = score.factor(factor.name)
            if got is None or got.points is None or isinstance(factor, PriceFactor) or not is_objective(factor):
                continue
            found[factor.name, score.bidder.name] = got.points if got.inner is None else got.inner
    return found


def test_a_sheet_that_is_not_filled_in_holds_objective_points_only(whole: Results, tmp_path: Path) -> None:
    (path,) = _written(whole, tmp_path)
    file = InputFile(path.name, path.read_bytes())
    assert is_score_sheet(file)
    (member,) = read_score_sheets(file, whole.tender)
    committee = {factor.name for factor in whole.tender.table.factors if isinstance(factor, CommitteeFactor)}
    assert not {score.factor for score in member.scores} & committee
    assert isinstance(member.scores[0], MemberScore)


def test_bids_that_are_out_and_points_given_together_are_left_out(whole: Results, tmp_path: Path) -> None:
    (path,) = _written(whole, tmp_path)
    texts = {cell.value for row in openpyxl.load_workbook(path).worksheets[0].iter_rows() for cell in row}
    assert "郑州清风暖通工程有限公司" not in texts
    manual = next(factor for factor in whole.tender.table.factors if isinstance(factor, ManualFactor))
    assert manual.name not in texts
    assert "河南恒冷机电设备有限公司" in texts


def test_cells_take_points_within_bounds_only(whole: Results, tmp_path: Path) -> None:
    (path,) = _written(whole, tmp_path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rules = [(str(x.sqref), x.formula1, x.formula2, x.error) for x in sheet.data_validations.dataValidation]
    assert [(low, high) for _, low, high, _ in rules] == [("0.0", "100.0"), ("0.0", "5.0"), ("1.0", "5.0")]
    assert rules[2][3] == "请填 1 到 5 之间的数字。"
    assert rules[0][0] == "F11:K11"


def test_the_page_is_ready_to_print(whole: Results, tmp_path: Path) -> None:
    (path,) = _written(whole, tmp_path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.freeze_panes == "F6"
    assert not sheet.protection.sheet


def test_file_names_are_safe_and_differ(whole: Results, tmp_path: Path) -> None:
    paths = _written(whole, tmp_path / "new", ("张/明", "张明", "..", "王芳"))
    assert [path.name for path in paths] == [
        "打分表-张明.xlsx",
        "打分表-张明-2.xlsx",
        "打分表-3.xlsx",
        "打分表-王芳.xlsx",
    ]
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(path.name for path in paths)


def test_the_english_sheet_is_read_back_too(language: Language, tmp_path: Path) -> None:
    made = made_tender.results(language)
    (path,) = _written(made, tmp_path, ("Zhang",))
    (member,) = read_score_sheets(InputFile(path.name, path.read_bytes()), made.tender)
    assert member.name == "Zhang"


def test_many_bidders_go_over_several_pages(tmp_path: Path) -> None:
    rows = [list(row) for row in made_tender.ROWS * 3]
    for number, row in enumerate(rows):
        row[1] = f"{row[1]}{number}"
    held = made_tender.bidder_list(tuple(tuple(row) for row in rows))
    made = made_tender.scored(replace(made_tender.tender(), bidder_list=held, evaluation=Evaluation()))
    (path,) = _written(made, tmp_path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    # Four to a page, so that no name is broken.
    assert sheet.page_setup.fitToWidth == 6
    assert sheet.print_title_cols == "$A:$E"
