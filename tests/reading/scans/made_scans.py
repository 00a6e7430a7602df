"""Pages of tables that nobody printed, drawn as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from tests.reading.evidence.made_certificates import font_of, fonts

with suppress(ImportError):  # of the extra: without it nothing is drawn
    from PIL import Image, ImageDraw

LIST = (
    ("投标人名称", "投标报价（元）", "售后服务认证等级"),
    ("北京华远机电设备有限公司", "1286000.00", "五星级"),
    ("武汉天泽办公家具有限公司", "1254000.00", "无"),
)
SCORING = (
    ("评审因素", "评审内容", "分值"),
    ("价格", "投标报价得分＝（评标基准价÷投标报价）×30", "30"),
    ("技术方案", "优得60分，良得40分", "60"),
    ("售后服务认证", "投标人具有售后服务认证证书（GB/T 27922-2011），五星级得10分，四星级得6分，不提供不得分", "10"),
    ("合计", "", "100"),
)
_SIZE, _PAD = 22, 9


def page(title: str, widths: Sequence[int], rows: Sequence[Sequence[str]], *, ruled: bool = True) -> Image.Image:
    """Return the picture of a page with a table, with or without lines around its cells."""
    font, across = font_of(*fonts()[0], _SIZE), sum(widths)
    image = Image.new("RGB", (across + 120, 150 + 90 * len(rows)), "white")
    pen = ImageDraw.Draw(image)
    pen.text((across // 2 - 40, 40), title, font=font_of(*fonts()[0], 34), fill="black")
    top = 110
    for row in rows:
        cells = [_lines(pen, text, width) for text, width in zip(row, widths, strict=True)]
        deep = max(map(len, cells)) * (_SIZE + 8) + 2 * _PAD
        left = 60
        for lines, width in zip(cells, widths, strict=True):
            if ruled:
                pen.rectangle((left, top, left + width, top + deep), outline="black", width=2)
            for number, line in enumerate(lines):
                pen.text((left + _PAD, top + _PAD + number * (_SIZE + 8)), line, font=font, fill="black")
            left += width
        top += deep
    return image.crop((0, 0, image.width, top + 60))


def _lines(pen: ImageDraw.ImageDraw, text: str, width: int) -> list[str]:
    lines = [""]
    for sign in text:
        if pen.textlength(lines[-1] + sign, font=font_of(*fonts()[0], _SIZE)) > width - 2 * _PAD:
            lines.append("")
        lines[-1] += sign
    return lines
