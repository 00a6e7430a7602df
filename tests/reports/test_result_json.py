"""The JSON that others rely on: its keys, and numbers that print exactly."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
import simplejson

from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.reports.json_text import dumps
from tender_tool.reports.result_json import EXPORTER, finding_json, result_json, review_json
from tests.reports import made_results
from tests.reports.golden_files import check

BIDDER = {
    "name", "source", "cells", "level_text", "level", "scheme", "valid_until", "valid", "points", "price", "total",
    "rank", "needs_review", "factors", "reasons",
}  # fmt: skip
FINDING = {
    "code", "name", "severity", "strong", "verdict", "item", "where", "evidence", "message", "basis", "fix",
    "suppressed",
}  # fmt: skip


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("3", "3"),
        ("2.50", "2.5"),
        ("23.33", "23.33"),
        ("5.00", "5"),
        ("1E+3", "1000"),
        ("1286000", "1286000"),
        ("1.20E+6", "1200000"),
        ("0.00", "0"),
        ("-0.0", "0"),
        ("0E+2", "0"),
        ("-1.50", "-1.5"),
        ("0.00000001", "0.00000001"),
        ("12345678901234567890.123456789", "12345678901234567890.123456789"),
        ("20.025", "20.025"),
    ],
)
def test_a_number_prints_exactly(number: str, printed: str) -> None:
    assert dumps(Decimal(number)) == f"{printed}\n"
    assert dumps({"deep": [Decimal(number)]}) == f'{{\n "deep": [\n  {printed}\n ]\n}}\n'


def test_chinese_stands_as_it_is() -> None:
    assert dumps({"level": "五星级"}) == '{\n "level": "五星级"\n}\n'


def test_results_have_the_keys_that_others_rely_on(results: Results) -> None:
    made = simplejson.loads(dumps(result_json(results)), use_decimal=True)
    assert {"opened_on", "law_as_of", "rule", "bidders", "problems", "findings"} <= set(made)
    assert {"tiers", "max_points"} <= set(made["rule"])
    assert all({"level", "level_id", "points"} <= set(tier) for tier in made["rule"]["tiers"])
    assert all(set(bidder) >= BIDDER for bidder in made["bidders"])
    assert all(
        set(factor) >= {"name", "points", "steps", "cells"} for x in made["bidders"] for factor in x["factors"]
    )
    assert all(set(finding) >= FINDING for finding in made["findings"])
    assert all(set(problem) >= {"code", "where", "text"} for problem in made["problems"])


def test_a_bidder_keeps_cells_and_reasons(results: Results) -> None:
    first = result_json(results)["bidders"][0]  # type: ignore[index]
    assert first["source"] == {"file": "投标人名单.xlsx", "sheet": "名单", "row": 4}
    assert first["cells"] == {"name": "B4", "price": "C4", "level": "E4", "valid_until": "F4"}
    assert first["points"] == Decimal(2)
    assert [reason["code"] for reason in first["reasons"]] == ["read", "valid", "tier"]
    assert first["reasons"][2]["text"] == "按规则得 2 分。"


def test_a_bidder_that_waits_has_no_points(results: Results) -> None:
    waiting = result_json(results)["bidders"][3]  # type: ignore[index]
    assert (waiting["points"], waiting["total"], waiting["rank"]) == (None, None, None)
    assert waiting["needs_review"] is True


def test_what_is_not_known_is_null(results: Results) -> None:
    blank = replace(results, tender=replace(results.tender, opened_on=None, bidder_list=None))
    made = result_json(blank)
    assert made["opened_on"] is None
    assert made["problems"] == []


def test_a_review_of_a_rule_has_no_scoring_table(results: Results, language: Language) -> None:
    made = review_json(results.review, results.tender.table, language, "rule.toml")
    assert made["scoring_table"] is None
    assert made["file"] == "rule.toml"
    assert made["rule"] == result_json(replace(results, language=language))["rule"]
    assert made["checks"] == {"no_hit": ["C01", "C02", "C07"], "cannot_tell": [{"code": "T02", "missing": "regime"}]}


def test_a_finding_that_was_set_aside_says_why() -> None:
    made = finding_json(made_results.finding("C05", "error", suppressed=True), "en")
    assert made["suppressed"] == "kept after discussion"
    assert finding_json(made_results.finding("C05", "error"), "en")["suppressed"] is None


def test_the_file_is_what_was_looked_at(language: Language, tmp_path: Path) -> None:
    EXPORTER.write(made_results.results(language), tmp_path / "result.json")
    written = (tmp_path / "result.json").read_bytes()
    assert b"\r" not in written
    check(f"result-{language}.json", written.decode("utf-8"))
