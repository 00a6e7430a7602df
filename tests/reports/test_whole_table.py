"""A whole scoring table in the three files: figures that can be found, ranks that are computed, nothing left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
import pytest
import simplejson
from docx.oxml.ns import qn

from tender_tool.domain.rule.factors import PerItemFactor, PriceFactor
from tender_tool.domain.rule.table import Group
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.exporters import Results
from tender_tool.reports.json_text import dumps
from tender_tool.reports.result_json import result_json
from tender_tool.reports.scoring_sheet import write_book, write_scoring_sheet
from tender_tool.ruleset.wording import say
from tender_tool.services.score_bidders import score_bidders
from tests.reports import made_tender

HEAD = 7
TOTAL = 3 + 10


@pytest.fixture
def complete() -> Results:
    return made_tender.results(complete=True)


def _rows(results: Results, folder: Path, *, values: bool) -> dict[str, list[object]]:
    path = folder / "sheet.xlsx"
    write_scoring_sheet(results, path)
    sheet = openpyxl.load_workbook(path, data_only=values).worksheets[0]
    rows = sheet.iter_rows(min_row=HEAD + 1, max_row=HEAD + len(results.sheet.scores), values_only=True)
    return {str(row[1]): list(row) for row in rows}


def _text(results: Results, folder: Path) -> str:
    write_evaluation_report(results, folder / "report.docx")
    body = docx.Document(str(folder / "report.docx")).element.body
    told = (each for each in body.iter(qn("w:p")) if next(each.iter(qn("w:hyperlink")), None) is None)
    return "\n".join("".join(t.text or "" for t in each.iter(qn("w:t"))) for each in told)


def test_the_workbook_has_a_sheet_for_each_way_to_points(complete: Results, tmp_path: Path) -> None:
    write_scoring_sheet(complete, tmp_path / "sheet.xlsx")
    names = openpyxl.load_workbook(tmp_path / "sheet.xlsx").sheetnames
    expected = [
        "评分表",
        "图表",
        "价格评审",
        "评委打分",
        *(f"打分 {name}" for name in made_tender.MEMBERS),
        "证书评审",
        "分项计算",
        "名次计算",
        "评分办法",
        "证书分值",
        "提示事项",
        "审查发现",
    ]
    assert names == [*expected, "来源", "人工更正"]


def test_all_points_and_totals_are_formulas_with_our_values(complete: Results, tmp_path: Path) -> None:
    values = _rows(complete, tmp_path, values=True)
    formulas = _rows(complete, tmp_path, values=False)
    for score in complete.sheet.scores:
        mine, live = values[score.bidder.name], formulas[score.bidder.name]
        if score.rejected is not None:
            assert mine[0] == "无效投标"
            assert set(mine[3 : TOTAL + 1]) == {"—"}
            continue
        assert all(str(cell).startswith("=") for cell in (live[0], *live[3 : TOTAL + 1]))
        assert [Decimal(str(cell)) for cell in mine[3:TOTAL]] == [each.points for each in score.factors]
        assert (Decimal(str(mine[TOTAL])), mine[0]) == (score.total, score.rank)


def test_a_fact_that_nobody_has_stated_is_an_empty_cell(complete: Results, tmp_path: Path) -> None:
    table = complete.tender.table
    counted = next(factor for factor in table.factors if isinstance(factor, PerItemFactor))
    tender = replace(complete.tender, table=table.with_factor(counted, replace(counted, name="没有这一列")))
    write_scoring_sheet(replace(complete, tender=tender, sheet=score_bidders(tender)), tmp_path / "sheet.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "sheet.xlsx")["分项计算"].iter_rows(values_only=True)
    assert {row[2] or "" for row in rows if row[0] == "没有这一列"} == {""}


def test_a_tie_that_the_price_breaks_is_computed(complete: Results, tmp_path: Path) -> None:
    rows = _rows(complete, tmp_path, values=False)
    assert "COUNTIFS(" in _rank_formula(tmp_path, "许昌四通制冷工程有限公司")
    assert rows["许昌四通制冷工程有限公司"][TOTAL + 1] == "得分相同，按报价由低到高"


def test_a_tie_that_a_draw_breaks_is_computed_from_the_order_drawn(tmp_path: Path) -> None:
    drawn = made_tender.by_the_mean()
    rows = _rows(drawn, tmp_path, values=True)
    assert rows["开封远大空调销售有限公司"][0] == 2
    assert "随机抽取" in str(rows["开封远大空调销售有限公司"][TOTAL + 1])
    ranks = openpyxl.load_workbook(tmp_path / "sheet.xlsx")["名次计算"]
    column = next(cell.column for cell in ranks[3] if cell.value == "随机抽取次序")
    places = {row[0].value: row[column - 1].value for row in ranks.iter_rows(min_row=4, max_row=10)}
    assert (places["许昌四通制冷工程有限公司"], places["开封远大空调销售有限公司"]) == (1, 2)


def _rank_formula(folder: Path, bidder: str) -> str:
    sheet = openpyxl.load_workbook(folder / "sheet.xlsx")["名次计算"]
    column = next(cell.column for cell in sheet[3] if cell.value == "名次")
    return next(str(row[column - 1].value) for row in sheet.iter_rows(min_row=4) if row[0].value == bidder)


def test_candidates_are_marked(complete: Results, tmp_path: Path) -> None:
    rows = _rows(complete, tmp_path, values=True)
    places = {name: row[2] for name, row in rows.items() if row[2] != "—"}
    assert list(places.values()) == ["第 1 候选人", "第 2 候选人", "第 3 候选人"]


def test_a_price_that_excel_cannot_hold_is_not_computed_with(complete: Results, tmp_path: Path) -> None:
    scores = list(complete.sheet.scores)
    first = scores[0].factors[0]
    assert first.price is not None
    price = replace(first.price, counted=Decimal("1234567890123456.78"))
    scores[0] = replace(scores[0], factors=(replace(first, price=price), *scores[0].factors[1:]))
    odd = replace(complete, sheet=replace(complete.sheet, scores=tuple(scores)))
    write_scoring_sheet(odd, tmp_path / "sheet.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "sheet.xlsx")["价格评审"]
    assert not [cell.value for row in sheet.iter_rows(min_row=6) for cell in row if cell.data_type == "f"]


def test_only_inputs_may_be_changed(complete: Results, tmp_path: Path) -> None:
    typed: dict[tuple[str, ...], tuple[str, str]] = {}
    write_book(complete, tmp_path / "sheet.xlsx", typed=typed)
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    assert all(sheet.protection.sheet and not sheet.protection.password for sheet in book)
    cells = [(sheet.title, cell) for sheet in book for row in sheet.iter_rows() for cell in row]
    first = {(str(sheet.title), str(area).split(":")[0]) for sheet in book for area in sheet.merged_cells.ranges}
    merged = {
        (sheet.title, cell.coordinate) for sheet in book for area in sheet.merged_cells.ranges for row in
        sheet[area.coord] for cell in row
    } - first  # fmt: skip
    unlocked = {(tab, x.coordinate) for tab, x in cells if not x.protection.locked} - merged
    assert unlocked == set(typed.values())
    assert not [cell for tab, cell in cells if (tab, cell.coordinate) in unlocked and cell.data_type == "f"]
    asked = {place[0] for place in typed}
    assert asked >= {
        "price",
        "opened_on",
        "member",
        "fact",
        "full",
        "tier",
        "band_points",
        "until",
        "valid",
        "weight",
    }


def test_a_member_cannot_give_more_than_the_full_points(complete: Results, tmp_path: Path) -> None:
    write_book(complete, tmp_path / "sheet.xlsx")
    rules = openpyxl.load_workbook(tmp_path / "sheet.xlsx")["打分 张明"].data_validations.dataValidation
    bounds = {(rule.type, rule.operator, rule.formula1, rule.formula2) for rule in rules}
    # Those of each factor's first row, least and full points beside it; the rows below follow.
    assert bounds == {("decimal", None, f"$D{row}", f"$C{row}") for row in (4, 11, 18)}
    assert all(rule.showErrorMessage and rule.errorStyle in (None, "stop") for rule in rules)


@pytest.mark.parametrize("make", [made_tender.refused, made_tender.before_the_committee])
def test_nothing_fails_where_nothing_is_scored(make: Callable[[], Results], tmp_path: Path) -> None:
    made = make()
    write_scoring_sheet(made, tmp_path / "sheet.xlsx")
    text = _text(made, tmp_path)
    assert "许昌四通制冷工程有限公司" in text
    assert simplejson.loads(dumps(result_json(made)))["bidders"][0]["total"] is None
    if made.sheet.refusal is not None:
        assert say(made.sheet.refusal) in text


def test_the_report_says_what_the_law_asks_for(complete: Results, tmp_path: Path) -> None:
    text = _text(complete, tmp_path)
    numbered = re.findall(r"^([一二三四五六七八九十]+)、(.+)$", text, re.MULTILINE)
    assert [title for _, title in numbered] == [
        "采购公告和开标", "评标委员会", "评标方法和评标标准", "开标记录和价格评审", "评委打分", "各评审因素得分",
        "图示", "评标结果和推荐中标候选人", "无效投标", "评审提示事项", "待确认事项", "人工更正", "规则公平性审查",
        "澄清、更正和成员变动", "签字",
    ]  # fmt: skip
    for said in (
        *("张明", "李华", "王芳", "赵强", "陈静"),
        "投标文件未按要求签字盖章",
        "第 1 中标候选人",
        "得分相同，按报价由低到高",
    ):
        assert said in text
    for score in complete.sheet.scores:
        for factor in score.factors:
            assert all(say(reason) in text for reason in factor.reasons)


def test_every_cell_can_be_found_in_the_annex(complete: Results, tmp_path: Path) -> None:
    text = _text(complete, tmp_path)
    places = {source.where() for score in complete.sheet.scores for each in score.factors for source in each.sources}
    # The cells of one sheet stand in a line behind its name.
    found = {
        f"{sheet}!{cell}"
        for sheet, cells in re.findall(r"(\S+)!([A-Z]+\d+(?:、[A-Z]+\d+)*)", text)
        for cell in cells.split("、")
    }
    assert not places - found


def test_every_cell_can_be_found_in_the_workbook(complete: Results, tmp_path: Path) -> None:
    write_scoring_sheet(complete, tmp_path / "sheet.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "sheet.xlsx")["来源"].iter_rows(min_row=3, values_only=True)
    listed = {(row[6], row[7], row[8]) for row in rows}
    figures = {source for score in complete.sheet.scores for each in score.factors for source in each.sources}
    assert {(source.file, source.sheet, source.cell) for source in figures} <= listed


def test_every_table_fits_between_the_margins_of_an_upright_page(complete: Results, tmp_path: Path) -> None:
    write_evaluation_report(complete, tmp_path / "report.docx")
    report = docx.Document(str(tmp_path / "report.docx"))
    (section,) = report.sections
    room = (section.page_width - section.left_margin - section.right_margin) / 635
    for table in report.element.body.iter(qn("w:tbl")):
        grid = sum(int(column.get(qn("w:w"))) for column in table.find(qn("w:tblGrid")))
        assert grid <= room
        for each in table.findall(qn("w:tr")):
            widths = each.findall(f"{qn('w:tc')}/{qn('w:tcPr')}/{qn('w:tcW')}")
            assert sum(int(width.get(qn("w:w"))) for width in widths) == grid


def test_many_factors_are_split_over_tables(complete: Results, tmp_path: Path) -> None:
    more = tuple(PriceFactor(f"因素{n}", Decimal(1)) for n in range(3))
    table = complete.tender.table
    wider = replace(table, groups=(*table.groups, Group("更多", Decimal(3), more)))
    text = _text(replace(complete, tender=replace(complete.tender, table=wider)), tmp_path)
    assert "因素2" in text


def test_the_data_name_everything_behind_the_points(complete: Results) -> None:
    made = simplejson.loads(dumps(result_json(complete)), use_decimal=True)
    groups = made["rule"]["groups"]
    assert [factor["kind"] for group in groups for factor in group["factors"]] == [
        "price", "certificate", "per_item", "number", "pass_fail", "deduction", "committee", "committee", "committee",
        "manual",
    ]  # fmt: skip
    assert made["rule"]["procedure"]["regime"] == "87"
    corrected = next(each for each in made["bidders"] if each["name"] == "新乡市北辰制冷设备厂")
    price = corrected["factors"][0]["price"]
    assert price["evaluated"] == Decimal("839860.385")
    assert [each["kind"] for each in price["deductions"]] == ["small", "domestic"]
    assert price["corrected"]["step"] == "amount_in_words"
    assert corrected["factors"][1]["inner"] == 60
    assert [each["member"] for each in corrected["factors"][6]["members"]] == list(made_tender.MEMBERS)
    assert [each["code"] for each in made["notes"]] == ["note.out_of_line"]
    tied = made["comparisons"][1]
    assert (tied["lead"], tied["tied_by"]["code"]) == (0, "tie.price")
    assert [each["candidate"] for each in made["bidders"] if each["candidate"]] == [1, 2, 3]
    assert sum(each["rejected"] is not None for each in made["bidders"]) == 1
