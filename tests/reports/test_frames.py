"""Data frames: typed columns, exact points, and pandas only for who asks."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal

from tender_tool.domain.results.score import ScoreSheet
from tender_tool.reports.exporters import Results
from tender_tool.reports.frames import (
    bidders_frame,
    explanations_frame,
    findings_frame,
    members_frame,
    points_frame,
    prices_frame,
    scores_frame,
)
from tests.reports import made_tender


def test_bidders_have_typed_columns(results: Results) -> None:
    frame = bidders_frame(results.tender)
    assert list(frame["name"]) == [bidder.name for bidder in results.tender.bidders]
    assert str(frame["valid_until"].dtype) == "datetime64[s]"
    assert frame["valid_until"][0].date() == date(2027, 8, 14)
    assert frame["valid_until"].isna().sum() == 2
    assert str(frame["valid_until_derived"].dtype) == "boolean"
    assert str(frame["row"].dtype) == "Int64"
    assert str(frame["name"].dtype) == "string"


def test_points_stay_exact(results: Results) -> None:
    frame = scores_frame(results.sheet)
    assert frame["total"].dropna().sum() == Decimal("4.5")
    assert frame["price"][0] == Decimal(1286000)
    assert all(isinstance(total, Decimal) for total in frame["total"].dropna())
    assert frame[f"points: {results.tender.table.factors[0].name}"][0] == Decimal(2)


def test_scores_come_by_rank(results: Results) -> None:
    frame = scores_frame(results.sheet, "en")
    assert list(frame["rank"].dropna()) == [1, 2, 2, 4, 5, 5, 5]
    assert str(frame["rank"].dtype) == "Int64"
    assert frame["needs_review"].sum() == 2
    assert "The rule gives 2 points." in frame["reasons"][0]


def test_findings_have_one_row_each(results: Results) -> None:
    frame = findings_frame(results.review, "en")
    assert list(frame["code"]) == ["C05", "C03", "C17"]
    assert list(frame["suppressed"]) == [False, True, False]
    assert list(frame["strong"]) == [True, False, False]


def test_frames_of_nothing_keep_their_columns(results: Results) -> None:
    bidders = bidders_frame(replace(results.tender, bidder_list=None))
    assert str(bidders["valid_until"].dtype) == "datetime64[s]"
    assert len(scores_frame(ScoreSheet(()))) == 0
    assert "fix" in findings_frame(replace(results.review, findings=()))


def test_pandas_is_not_loaded_with_the_exporters() -> None:
    code = (
        "import sys; from tender_tool.reports.exporters import discovered; "
        "import tender_tool.reports.frames; discovered(); sys.exit('pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_long_frames_hold_every_factor_step_and_member() -> None:
    sheet = made_tender.results(complete=True).sheet
    points, members = points_frame(sheet), members_frame(sheet)
    assert points.groupby("name")["points"].sum()["安阳市蓝天电器有限责任公司"] == Decimal("86.05")
    assert set(points[points["factor"] == "售后服务认证"]["inner"]) == {
        Decimal(each) for each in (0, 40, 60, 80, 100)
    }
    assert len(members) == 3 * 5 * 6
    assert members["out_of_line"].sum() == 1
    steps = explanations_frame(sheet, "en")
    assert list(steps[(steps["factor"] == "价格") & (steps["name"] == "洛阳中科环境技术有限公司")]["step"]) == [
        1,
        2,
        3,
        4,
        5,
    ]
    assert str(steps["step"].dtype) == "Int64"


def test_prices_are_exact() -> None:
    frame = prices_frame(made_tender.results(complete=True).sheet).set_index("name")
    corrected = frame.loc["新乡市北辰制冷设备厂"]
    assert (corrected["bid"], corrected["counted"]) == (Decimal("1199800.5"), Decimal("1199800.55"))
    assert (corrected["small"], corrected["evaluated"]) == (Decimal("119980.055"), Decimal("839860.385"))
    assert corrected["correction"] == "amount_in_words"
    assert set(frame["benchmark"]) == {Decimal(640800)}
