"""A certificate as a PDF with text, for whoever tests what follows from one."""

from __future__ import annotations

from collections.abc import Sequence

from tests.reading.documents.made_pages import Page, pages_bytes

PLAIN = (
    "售后服务认证证书", "证书编号：27922SC2023001R0M", "获证组织：星河机电设备有限公司",
    "统一社会信用代码：91310000MA1K35XX2P",
    "注册地址：苏州市工业园区星湖街328号", "认证依据：GB/T 27922-2011《商品售后服务评价体系》", "认证等级：五星级",
    "认证范围：机电设备的销售及售后服务", "首次发证日期：2020年05月18日", "发证日期：2023年05月18日",
    "有效期至：2026年05月17日",
    "认证机构：明证认证有限公司", "批准号：CNCA-R-2015-123",
)  # fmt: skip
SECOND = tuple(line.replace("2023001", "2023002").replace("星河", "远山") for line in PLAIN)


def certificate_pdf(*pages: Sequence[str]) -> bytes:
    """Return a PDF with lines of text on its pages."""
    made = []
    for lines in pages:
        page = Page()
        for number, line in enumerate(lines, start=1):
            page.text(60, 60 + 40 * number, line, 14)
        made.append(page)
    return pages_bytes(made)


def changed(old: str, new: str) -> tuple[str, ...]:
    """Return the lines with another one in place of one."""
    return tuple(new if line == old else line for line in PLAIN)
