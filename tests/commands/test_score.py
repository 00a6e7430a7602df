"""``tender-tool score``."""

from __future__ import annotations

import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.services.samples import full_sample
from tests.commands.calls import Call
from tests.reading.made_lists import HEADER, bidders, xlsx
from tests.reading.test_asked_registers import STARS, book_with_register

TIERS = "五星级=5,四星级=4,三星级=3,二星级=1"
DAY = ("--opened-on", "2026-03-01")
KEYS = {
    "name",
    "source",
    "cells",
    "level_text",
    "level",
    "scheme",
    "valid_until",
    "valid",
    "points",
    "price",
    "total",
    "rank",
    "needs_review",
    "factors",
    "reasons",
}


def test_the_json_has_the_keys_that_others_rely_on(call: Call, listed: Path) -> None:
    content = call("score", listed, "--tiers", TIERS, *DAY, "--json", "-").content
    assert {"opened_on", "law_as_of", "rule", "bidders", "problems", "findings"} <= set(content)
    assert content["opened_on"] == "2026-03-01"
    assert content["rule"]["tiers"][0] == {"level": "五星级", "level_id": "five_star", "points": 5}
    assert content["rule"]["tiers"][3] == {"level": "二星级", "level_id": None, "points": 1}
    assert content["rule"]["max_points"] == 5
    for bidder in content["bidders"]:
        assert set(bidder) >= KEYS
        assert set(bidder["source"]) == {"file", "sheet", "row"}
        for factor in bidder["factors"]:
            assert {"name", "points", "steps", "cells"} <= set(factor)
        for reason in bidder["reasons"]:
            assert {"code", "text"} <= set(reason)
    for problem in content["problems"]:
        assert {"code", "where", "text"} <= set(problem)


def test_a_finding_has_the_keys_that_others_rely_on(call: Call, listed: Path) -> None:
    findings = call("score", listed, "--tiers", TIERS, *DAY, "--json", "-").content["findings"]
    keys = {"code", "name", "severity", "strong", "verdict", "item", "where", "evidence", "message", "basis", "fix"}
    assert {finding["code"] for finding in findings} >= {"C01", "C05", "C06"}
    for finding in findings:
        assert keys | {"suppressed"} <= set(finding)
        for basis in finding["basis"]:
            assert {"instrument", "article", "confidence"} <= set(basis)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("甲公司", {"level": "five_star", "scheme": "gbt27922-2011", "valid": True, "points": 5, "rank": 1}),
        ("乙公司", {"level": "four_star", "valid": False, "valid_until": "2026-02-28", "points": 0, "rank": 3}),
        ("丙公司", {"level": "unclear", "points": None, "total": None, "rank": None, "needs_review": True}),
        ("丁公司", {"level": "none", "scheme": None, "valid": None, "points": 0, "needs_review": False}),
        ("戊公司", {"level": "grade_1", "scheme": "completeness", "points": 0, "needs_review": False}),
        ("己公司", {"level": "three_star", "valid": None, "valid_until": None, "points": 3, "needs_review": True}),
    ],
)
def test_each_bidder_is_told_as_the_contract_says(
    call: Call, listed: Path, name: str, wanted: dict[str, object]
) -> None:
    bidders_told = call("score", listed, "--tiers", TIERS, *DAY, "--json", "-").content["bidders"]
    (bidder,) = (each for each in bidders_told if each["name"] == name)
    assert {key: bidder[key] for key in wanted} == wanted


def test_cells_and_rows_are_those_of_the_file(call: Call, listed: Path) -> None:
    first = call("score", listed, *DAY, "--json", "-").content["bidders"][0]
    assert first["source"] == {"file": "名单.xlsx", "sheet": "名单", "row": 3}
    assert {key: first["cells"][key] for key in ("name", "price", "level", "valid_until")} == {
        "name": "B3",
        "price": "C3",
        "level": "D3",
        "valid_until": "E3",
    }


def test_reasons_have_bare_codes(call: Call, listed: Path) -> None:
    told = call("score", listed, *DAY, "--json", "-").content["bidders"]
    assert "tier" in {reason["code"] for reason in told[0]["reasons"]}
    assert "other_scheme" in {reason["code"] for reason in told[4]["reasons"]}


@pytest.mark.parametrize(
    ("tiers", "printed"),
    [("五星级=23.33", "23.33"), ("五星级=2.50", "2.5"), ("五星级=3.00", "3"), ("五星级=0.125", "0.13")],
)
def test_numbers_are_printed_exactly(call: Call, listed: Path, tiers: str, printed: str) -> None:
    called = call("score", listed, "--tiers", tiers, *DAY, "--json", "-")
    assert f'"points": {printed},' in called.out
    assert '"price": 1199800.5,' in called.out
    assert "E+" not in called.out
    assert called.content["bidders"][0]["points"] == Decimal(printed)


def test_only_json_goes_to_standard_output(call: Call, listed: Path) -> None:
    called = call("score", listed, *DAY, "--json", "-", "--out", "out")
    assert len(called.content["bidders"]) == 6
    assert "甲公司" in called.err


def test_json_goes_to_a_file_and_words_to_standard_output(call: Call, listed: Path, tmp_path: Path) -> None:
    called = call("score", listed, *DAY, "--json", "result.json")
    held = (tmp_path / "result.json").read_bytes()
    assert len(json.loads(held.decode("utf-8"))["bidders"]) == 6
    assert not held.startswith(b"\xef\xbb\xbf")
    assert "甲公司" in called.out
    assert called.err == ""


def test_without_out_nothing_is_written(call: Call, listed: Path, tmp_path: Path) -> None:
    assert call("score", listed, *DAY).status == 0
    assert list(tmp_path.iterdir()) == [listed]


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("zh", ["result.json", "空调采购项目-评分表.xlsx", "空调采购项目-评审报告.docx"]),
        ("en", ["result.json", "空调采购项目-evaluation-report.docx", "空调采购项目-scoring-sheet.xlsx"]),
    ],
)
def test_out_gets_sheet_report_and_json(
    call: Call, listed: Path, tmp_path: Path, language: str, names: list[str]
) -> None:
    called = call("score", listed, *DAY, "--out", "out/deep", "--lang", language)
    assert called.status == 0
    assert sorted(path.name for path in (tmp_path / "out" / "deep").iterdir()) == names
    told = call("score", listed, *DAY, "--json", "-", "--lang", language).content
    held = json.loads((tmp_path / "out" / "deep" / "result.json").read_text("utf-8"), parse_float=Decimal)
    assert held.pop("proof")["kind"] == "json"
    assert held == told


def test_another_export_is_not_replaced_without_force(call: Call, listed: Path, tmp_path: Path) -> None:
    assert call("score", listed, *DAY, "--out", "out").status == 0
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    called = call("score", listed, *DAY, "--tiers", "五星级=3", "--out", "out")
    assert called.status == 2
    assert "--force" in called.err
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    assert call("score", listed, *DAY, "--tiers", "五星级=3", "--out", "out", "--force").status == 0
    after = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert set(after) == set(before)
    assert after["result.json"] != before["result.json"]


def test_our_own_export_is_no_list(call: Call, listed: Path, tmp_path: Path) -> None:
    call("score", listed, *DAY, "--out", "out")
    for path in sorted((tmp_path / "out").glob("*.*x")):
        renamed = path.rename(path.with_name(f"名单{path.suffix}"))
        called = call("score", renamed, *DAY)
        assert (called.status, "本程序导出的" in called.err) == (2, True), called.err


def test_exports_in_a_tenders_folder_are_passed_over(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "tender"
    shutil.copytree(full_sample(), folder)
    first = call("score", folder, "--json", "-").content
    assert call("score", folder, "--out", folder).status == 0
    assert call("score", folder, "--json", "-").content == first


def test_strict_tells_that_a_person_is_needed(call: Call, listed: Path, tmp_path: Path) -> None:
    assert call("score", listed, *DAY).status == 0
    called = call("score", listed, *DAY, "--strict", "--out", "out", "--json", "-")
    assert (called.status, len(called.content["bidders"])) == (1, 6)
    assert (tmp_path / "out" / "result.json").is_file()


def test_strict_is_content_where_nobody_is_needed(call: Call, tmp_path: Path) -> None:
    path = bidders(tmp_path, ("甲公司", 1, "五星级", "2027-01-01"), ("乙公司", 2, "无", None))
    assert call("score", path, *DAY, "--strict").status == 0
    assert call("score", path, "--strict").status == 1


def test_findings_of_the_rule_do_not_change_the_status_of_scoring(call: Call, listed: Path) -> None:
    assert call("score", listed, "--tiers", "五星级=2,四星级=3,无=0", *DAY).status == 0


def test_without_an_opening_day_every_certificate_needs_a_person(call: Call, listed: Path) -> None:
    content = call("score", listed, "--json", "-").content
    assert content["opened_on"] is None
    needs = {bidder["name"]: (bidder["valid"], bidder["needs_review"]) for bidder in content["bidders"]}
    assert needs["甲公司"] == (None, True)
    assert needs["乙公司"] == (None, True)
    assert needs["丁公司"] == (None, False)


def test_the_opening_day_of_the_call_goes_before_that_of_the_list(call: Call, tmp_path: Path) -> None:
    path = bidders(tmp_path, ("甲公司", 1, "五星级", "2026-03-01"))
    assert call("score", path, "--opened-on", "2026-03-02", "--json", "-").content["bidders"][0]["valid"] is False
    assert call("score", path, "--opened-on", "2026-03-01", "--json", "-").content["bidders"][0]["valid"] is True


def test_without_a_rule_the_fair_default_counts(call: Call, listed: Path) -> None:
    rule = call("score", listed, *DAY, "--json", "-").content["rule"]
    points = [(tier["level_id"], tier["points"]) for tier in rule["tiers"]]
    assert points == [("five_star", 2), ("four_star", Decimal("1.5")), ("three_star", 1), ("basic", Decimal("0.5"))]


def test_a_rule_file_counts(call: Call, listed: Path, project: Path) -> None:
    rule = project / "rules" / "rulesets" / "three-two-one" / "ruleset.toml"
    content = call("score", listed, "--rules", rule, "--price-weight", "40", *DAY, "--json", "-").content
    assert (content["rule"]["max_points"], content["bidders"][0]["points"]) == (3, 3)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_people_are_told_rank_points_and_reason(call: Call, listed: Path, language: str) -> None:
    called = call("score", listed, *DAY, "--lang", language)
    assert called.out.startswith("1. 甲公司  2")
    assert "丙公司" in called.out
    assert "名单!D5" in called.out
    assert "{" not in called.out


def test_people_are_told_what_was_left_out_or_not_seen(call: Call, tmp_path: Path) -> None:
    def dress(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True
        book = sheet.parent
        assert book is not None
        book.create_sheet("旧名单").sheet_state = "hidden"

    rows = [HEADER, (1, "甲公司", 1, "无", None), (2, "乙公司", 2, "无", None), (3, None, 3, "五星级", "2027-01-01")]
    path = xlsx(tmp_path, rows, dress)
    for called in (call("score", path, *DAY), call("score", path, *DAY, "--json", "-")):
        told = called.out + called.err
        assert "没有投标人名称" in told
        assert "隐藏的行" in told
        assert "旧名单" in told


def test_a_question_about_a_register_names_its_sheet(call: Call, tmp_path: Path) -> None:
    path = book_with_register(tmp_path, ("单位名称", "级别"), STARS)
    assert "! 证书!1: 列“B 级别”的内容像等级" in call("score", path, "--tiers", TIERS, *DAY).out
