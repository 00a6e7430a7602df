"""What people corrected stands in every file: the original, the new value, the reason and the person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest

from tender_tool.domain.acts.trail import UNSIGNED
from tender_tool.domain.tender import Tender
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.result_json import result_json
from tender_tool.reports.scoring_sheet import write_scoring_sheet
from tender_tool.services.acts import done, take_back
from tests.reports import made_corrections, made_tender
from tests.reports.made_corrections import WHY

# Where it was, what it was, what it is.
CORRECTED = (
    ("名单!C7", "990000", "900000"),
    ("名单!I5", "2027-08-14", "2028-01-01"),
    ("名单!H5", "三星级", "四星级"),
    ("打分表!D5", "70", "71.5"),
    ("名单!J3", "3", "5"),
    ("名单!H4", "四星级", "五星级"),
)

Rows = list[tuple[str, ...]]


def _sheet(tender: Tender, folder: Path, tab: str) -> Rows:
    write_scoring_sheet(made_tender.scored(tender), folder / "sheet.xlsx")
    rows = openpyxl.load_workbook(folder / "sheet.xlsx")[tab].iter_rows(values_only=True)
    return [tuple("" if each is None else str(each) for each in row) for row in rows]


def _section(tender: Tender, folder: Path) -> str:
    write_evaluation_report(made_tender.scored(tender), folder / "report.docx")
    words: list[str] = []
    inside = False
    for each in docx.Document(str(folder / "report.docx")).element.body:
        if any(node.tag.endswith("}hyperlink") for node in each.iter()):
            continue
        texts = [node.text or "" for node in each.iter() if node.tag.endswith("}t")]
        if each.tag.endswith("}p") and "、人工更正" in "".join(texts):
            inside = True
        elif inside and "、规则公平性审查" in "".join(texts):
            break
        elif inside:
            words += texts
    return "\n".join(words)


@pytest.fixture(scope="module")
def corrected() -> Tender:
    return made_corrections.tender()


@pytest.mark.parametrize(("where", "was", "now"), CORRECTED)
def test_the_workbook_lists_each_with_reason_and_person(
    corrected: Tender, tmp_path: Path, where: str, was: str, now: str
) -> None:
    row = next(each for each in _sheet(corrected, tmp_path, "人工更正") if each[4].endswith(where))
    assert (row[3], row[5], row[7]) == (was, now, "李敏")
    assert row[6] in (WHY, "原件核对为 5 份")


@pytest.mark.parametrize(("where", "was", "now"), CORRECTED)
def test_the_sources_show_original_and_new(corrected: Tender, tmp_path: Path, where: str, was: str, now: str) -> None:
    sheet, cell = where.split("!")
    rows = [each for each in _sheet(corrected, tmp_path, "来源") if each[7:9] == (sheet, cell)]
    assert (was, now, "李敏") in [(row[2], row[3], row[5]) for row in rows]


@pytest.mark.parametrize(("where", "was", "now"), CORRECTED)
def test_the_report_has_a_section_on_them(corrected: Tender, tmp_path: Path, where: str, was: str, now: str) -> None:
    told = _section(corrected, tmp_path)
    assert where in told
    assert was in told
    assert now in told
    assert WHY in told
    assert "李敏" in told


@pytest.mark.parametrize(("where", "was", "now"), CORRECTED)
def test_the_data_have_them(corrected: Tender, where: str, was: str, now: str) -> None:
    made = result_json(made_tender.scored(corrected))["corrections"]
    assert isinstance(made, list)
    (row,) = [each for each in made if each["where"] and each["where"]["place"] == where]
    assert (row["was"], row["now"], row["by"], row["corrects"]) == (was, now, "李敏", True)
    assert row["reason"]
    assert row["at"] == "2026-03-02T09:15:00+08:00"


def test_what_was_bid_is_not_what_a_person_made_of_it(corrected: Tender) -> None:
    made = result_json(made_tender.scored(corrected))
    bidder = next(each for each in made["bidders"] if each["name"].startswith("开封"))  # type: ignore[attr-defined]
    price = bidder["factors"][0]["price"]
    assert (bidder["price"], price["bid"], price["counted"]) == (990000, 990000, 900000)
    assert price["corrected"]["price"] == 900000


def test_a_rule_that_was_changed_claims_neither_name_nor_source(corrected: Tender, tmp_path: Path) -> None:
    rule = result_json(made_tender.scored(corrected))["rule"]
    assert rule["title"] == "自定规则（据“校园空调采购评分办法”修改）"  # type: ignore[index]
    assert rule["changed_from"]["id"] == "made"  # type: ignore[index]
    assert [each["what"] for each in rule["differences"]] == ["评分项 售后服务认证"]  # type: ignore[index]
    rows = {row[0]: row[1] for row in _sheet(corrected, tmp_path, "评分办法")}
    assert rows["规则来源"] == "未填写"
    assert "三星级 60 分" in rows["与原规则的差异"]


def test_a_rule_changed_and_changed_back_has_its_name_again(corrected: Tender) -> None:
    back = done(corrected, take_back(corrected, corrected.acts[-1].number, UNSIGNED), UNSIGNED)
    assert back.table.title.zh == "校园空调采购评分办法"
    assert back.table.source == made_tender.table().source


def test_nothing_corrected_says_none(tmp_path: Path) -> None:
    tender = made_corrections.untouched()
    assert _sheet(tender, tmp_path, "人工更正")[2][0] == "无"
    assert _section(tender, tmp_path) == "无"
    assert result_json(made_tender.scored(tender))["corrections"] == []


def test_what_nobody_signed_is_told_all_the_same(tmp_path: Path) -> None:
    rows = _sheet(made_tender.tender(complete=True), tmp_path, "人工更正")
    price = next(each for each in rows if each[2] == "报价修正")
    assert price[3:6] == ("1199800.5", "投标人名单.xlsx 名单!C5", "1,199,800.55 元（以大写金额为准）")
    assert price[7] == "未署名"


def test_all_taken_back_the_files_are_those_of_the_untouched_tender_but_for_the_trail(
    corrected: Tender, tmp_path: Path
) -> None:
    tender = corrected
    while standing := [act.number for act in tender.acts if act.in_force]:
        tender = done(tender, take_back(tender, standing[0], made_corrections.BY), UNSIGNED)
    kept: Callable[[Tender], dict[str, object]] = lambda each: {  # noqa: E731
        key: value for key, value in result_json(made_tender.scored(each)).items() if key != "corrections"
    }
    untouched = made_corrections.untouched()
    assert kept(tender) == kept(untouched)
    for each, name in ((tender, "back"), (untouched, "before")):
        (tmp_path / name).mkdir()
        write_scoring_sheet(made_tender.scored(each), tmp_path / name / "sheet.xlsx")
        write_evaluation_report(made_tender.scored(each), tmp_path / name / "report.docx")
    one, other = (openpyxl.load_workbook(tmp_path / name / "sheet.xlsx") for name in ("back", "before"))
    assert one.sheetnames == other.sheetnames
    for tab in one.sheetnames[:-1]:
        assert list(one[tab].values) == list(other[tab].values), tab
    assert "已由李敏于" in str(list(one["人工更正"].values))
    assert "已由李敏于" in _section(tender, tmp_path)
