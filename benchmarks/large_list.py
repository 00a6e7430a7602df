"""A made-up list of any length, twelve columns wide."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

HEADER = (
    "序号", "投标人名称", "统一社会信用代码", "投标报价（元）", "联系人", "电话",
    "售后服务认证等级", "证书编号", "认证机构", "有效期至", "证书状态", "备注",
)  # fmt: skip
LEVELS = ("五星级", "四星级", "★★★", "达标级", "无", "96.5", "详见附件", "五星級")


def write(path: Path, rows: int) -> None:
    """Write a list of ``rows`` bidders to ``path``."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("投标人")
    sheet.write_row(0, 0, HEADER)
    for n in range(1, rows + 1):
        level = LEVELS[n % len(LEVELS)]
        until = f"202{6 + n % 3}-{n % 12 + 1:02}-{n % 28 + 1:02}"
        texts = (
            f"样本第{n}号机电有限公司",
            "",
            str(900000 + n * 7 % 300000),
            "甲",
            "",
            level,
            f"SC-{n:06}",
            "某认证",
            until,
            "有效",
            "",
        )
        sheet.write_number(n, 0, n)
        for column, text in enumerate(texts, start=1):
            sheet.write_string(n, column, text)
    book.close()
