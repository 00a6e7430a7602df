from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tender_tool.domain.text import Language
from tender_tool.reports.survey.results import write_results
from tender_tool.reports.survey.summary import Summary, point_steps, share_steps
from tender_tool.reports.survey.tables import Surveyed

_FINDING: dict[str, Any] = {
    "code": "F05", "kind": "adjectives", "severity": "error", "verdict": "hit", "title": ["主观", "Subjective"],
    "item": "服务", "where": "table 1, row 2", "place": ["第 1 个表，第 2 行", "table 1, row 2"], "evidence": "优",
    "message": ["只有<形容词>", "only <adjectives>"], "fix": ["量化", "measure"], "accepted": False,
}  # fmt: skip


def _document(name: str, certificate: str = "2", price: str = "30", **other: object) -> Surveyed:
    held: dict[str, Any] = {
        "kind": "document", "why": None, "price": price, "certificate": certificate, "errors": 1, "warnings": 0,
        "notes": 0, "accepted": 0, "codes": ["F05"], "proven": True, "differs": [], "against": [], "regime": "87",
        "object": "goods", "buyer": "某局", "place": None, "day": "2026-03-18", "findings": [_FINDING],
        "rows": [{"group": "商务", "item": "服务", "points": "0.1", "bound": None, "inner": None,
                  "certificate": certificate, "is_price": False, "where": "table 1, row 2", "criteria": "…"}],
    }  # fmt: skip
    return Surveyed((name,), {**held, **other})


_UNREAD = Surveyed(("坏.docx",), {"kind": "unread", "why": ["读不出", "unreadable"], "failure": "died"})


@dataclass
class _Results:
    everything: list[Surveyed]
    folders: tuple[str, ...] = ("2026",)
    law_as_of: str = "2026-11-21"
    gone: tuple[str, ...] = ()
    changed: int = 0

    def __iter__(self) -> Iterator[Surveyed]:
        return iter(self.everything)


def _made(count: int) -> list[Surveyed]:
    return [_document(f"d{number}.docx") for number in range(count)]


def test_points_go_out_and_come_back_exactly(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow", reason="Parquet needs pyarrow: pip install tender-tool[survey]")
    write_results(_Results([_document("a.docx", price="27.272727"), _UNREAD]), tmp_path, "zh")
    documents = pandas.read_parquet(tmp_path / "documents.parquet", dtype_backend="pyarrow")
    rows = pandas.read_parquet(tmp_path / "rows.parquet", dtype_backend="pyarrow")
    assert str(documents.dtypes["price_share"]).startswith("decimal128")
    assert documents["price_share"][0] == Decimal("27.272727")
    assert rows["points"].sum() == Decimal("0.1")
    assert documents["errors"].sum() == 1
    assert list(documents["problem"].dropna()) == ["读不出"]


@pytest.mark.parametrize(
    ("language", "title"), [("zh", "招标文件批量审查汇总"), ("en", "Survey of tender documents")]
)
def test_the_page_needs_nothing_else_and_escapes_what_stands_in_documents(
    tmp_path: Path, language: Language, title: str
) -> None:
    write_results(_Results([*_made(2), _document("<b>.docx", proven=False), _UNREAD]), tmp_path, language)
    page = (tmp_path / "summary.html").read_text("utf-8")
    assert title in page
    assert page.count("<svg") == 3
    assert "&lt;b&gt;.docx" in page
    assert not re.search(r"<script|https?://|<b>\.docx", page)
    other = "Findings by check" if language == "zh" else "各项检查"
    assert other not in page


def test_the_workbook_has_a_row_a_document_and_the_summary(tmp_path: Path) -> None:
    write_results(_Results([*_made(3), _UNREAD]), tmp_path, "zh")
    book = openpyxl.load_workbook(tmp_path / "summary.xlsx")
    assert book.sheetnames == ["汇总", "文件", "错误和警告", "待核实"]
    assert [row[0].value for row in book["文件"].iter_rows(min_row=3)] == ["d0.docx", "d1.docx", "d2.docx", "坏.docx"]
    assert book["汇总"]["B2"].value == 3


def test_a_document_far_from_the_others_is_named() -> None:
    summary = Summary.of([*_made(9), _document("dear.docx", certificate="12")], "zh")
    found = [each for few in summary.outliers() for each in few]
    assert [(each.file, each.what, each.value) for each in found] == [("dear.docx", "certificate", 12)]
    few = Summary.of([*_made(3), _document("dear.docx", certificate="12")], "zh").outliers()
    assert not [each for some in few for each in some]


def test_each_value_lies_in_one_step() -> None:
    shares = [Decimal(text) for text in ("10", "14.99", "15", "30", "100")]
    assert [pair for pair in share_steps(shares) if pair[1]] == [("10–15", 2), ("15–20", 1), ("30–35", 1), ("100", 1)]
    points = [Decimal(text) for text in ("0.5", "1", "1.5", "2", "30")]
    assert [pair for pair in point_steps(points) if pair[1]] == [("≤1", 2), ("1–2", 2), (">10", 1)]
