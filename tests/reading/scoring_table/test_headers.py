"""Headers of scoring tables: those seen in print stand in no rule file, and are known by their parts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tender_tool.reading.scoring_table.roles.headers import header_word

SEEN: dict[str, str] = json.loads(Path(__file__).with_name("headers_seen.json").read_text(encoding="utf-8"))
# Their words leave open what stands below, which the cells tell.
OPEN = {
    "条款内容",
    "评议内容",
    "满分标准",
    "分值标准",
    "编列内容",
    "评分标准及要求",
    "评分因素和标准",
    "要求",
    "说明",
    "分值类型",
    "因素类型",
    "得分",
    "打分",
    "评审得分",
    "自评分",
    "实得分",
    "投标人得分",
    "供应商得分",
    "评委打分",
}


@pytest.mark.parametrize("header", [header for header in SEEN if header not in OPEN])
def test_a_header_that_was_seen_is_known_by_its_parts(header: str) -> None:
    word = header_word(header)
    assert word is not None
    assert word.role == SEEN[header]


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("评定分项", "label"),
        ("考评事项", "label"),
        ("评估要求", "content"),
        ("权重比值", "points"),
        ("评委赋分上限", "other"),
        ("衡量办法及说明", "criteria"),
        ("评审因素与标准", "content"),
        ("分值（元）", "other"),
    ],
)
def test_a_header_that_was_never_seen_is_taken_apart(header: str, role: str) -> None:
    word = header_word(header)
    assert word is not None
    assert word.role == role


@pytest.mark.parametrize("cell", ["项目经理", "技术方案10分", "提供有效证书的得满分", "12", "投标报价"])
def test_a_cell_of_a_row_is_no_strong_header(cell: str) -> None:
    word = header_word(cell)
    assert word is None or not word.strong
