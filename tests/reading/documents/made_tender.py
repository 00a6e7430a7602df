"""A made tender document with one row of each kind, and a list of bidders for it."""

from __future__ import annotations

from pathlib import Path

from tests.reading.documents.made_word import word_bytes

PRICE = "价格分采用低价优先法：最低的投标报价为评标基准价，其价格分为满分。"
PLAN = "由评委根据方案的完整性和可行性综合评定。"
WORKS = "每提供一个同类项目业绩得2分，最高得10分。"
STARS = "具有有效期内的商品售后服务评价体系认证证书，五星级得5分，四星级得3分，未提供不得分。"
UNSURE = "根据所提供认证的级别酌情给分，最高级得5分，次之得3分至4分。"
HEADER = ["序号", "评分因素", "分值", "评分标准"]
ROWS = (
    ["1", "价格", "30", PRICE],
    ["2", "实施方案", "50", PLAN],
    ["3", "同类业绩", "10", WORKS],
    ["4", "售后服务认证", "5", STARS],
    ["5", "增值服务", "5", UNSURE],
)
PARTED = ["评分部分", "评分因素", "分值", "评分标准"]
# The tables of two lots.
FIRST = [
    PARTED,
    ["价格部分", "价格", "30", PRICE],
    ["技术部分", "实施方案", "40", PLAN],
    ["技术部分", "人员配备", "20", PLAN],
    ["商务部分", "同类业绩", "10", WORKS],
]
SECOND = [PARTED, ["价格部分", "价格", "50", PRICE], ["技术部分", "实施方案", "50", PLAN]]
LIST = """投标人名称,投标报价,售后服务认证等级,有效期至
甲公司,100000,五星级,2030-01-01
乙公司,120000,四星级,2030-01-01
"""


def tender_file(folder: Path, *rows: list[str], name: str = "招标.docx") -> Path:
    """Write a tender document with a scoring table and return its path."""
    path = folder / name
    path.write_bytes(word_bytes("评标办法", [HEADER, *(rows or ROWS)]))
    return path


def list_file(folder: Path) -> Path:
    """Write a bidder list as a Word table and return its path."""
    path = folder / "名单.docx"
    path.write_bytes(word_bytes("开标记录", [line.split(",") for line in LIST.splitlines()]))
    return path
