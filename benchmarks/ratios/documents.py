"""Reading and reviewing tender documents against bare parsing of their XML, and how often a clause is read.

``python -m benchmarks.documents FOLDER`` measures real documents.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.ratios.figures import Figure, python_said, ratio

_DOCUMENTS = 8
_RUNS = 3
# What the clauses and checks of a document cost beside its bytes: a fifth of a second for thirty pages.
_AIM = 50
_CODE = "from benchmarks.ratios.documents import run; run()"
_ROWS = (
    ("报价", "30", "以最低报价为基准价，报价得分＝（基准价／报价）×30，保留{n}位小数。"),
    ("技术方案", "20", "方案{n}完整、措施具体得20分，较完整得12分，一般得6分，未提供不得分。"),
    ("技术参数", "10", "全部满足得10分，每有一项负偏离扣{n}分，扣完为止。"),
    ("业绩", "12", "202{n}年以来每提供一个同类项目业绩得3分，最高12分，不提供不得分。"),
    ("售后服务", "6", "具有商品售后服务评价五星级证书得6分，四星级得{n}分，其他不得分。"),
    ("人员", "8", "项目负责人具有高级工程师职称得8分，中级职称得4分，须提供近{n}个月社保证明。"),
    ("体系认证", "6", "质量、环境、职业健康安全管理体系认证证书，每提供一个得2分，最高6分；第{n}包同。"),
    ("质保期", "8", "质保期在{n}年基础上每增加1年加2分，最多加8分。"),
)


def measure() -> Iterator[Figure]:
    """Yield the ratio of the processor times, the median of runs in processes of their own, and the readings."""
    runs = sorted((python_said(_CODE) for _ in range(_RUNS)), key=lambda each: each[0] / each[1])
    ours, bare, most = runs[_RUNS // 2]
    yield ratio(f"review of {_DOCUMENTS} documents", ours, bare, _AIM, "bare XML")
    yield Figure("readings of a clause", most, 1, "", "at most, in a document's rule and review")


def run() -> None:
    """Print the processor's seconds of reviewing and of bare parsing, and the readings of a clause, as JSON."""
    # What is measured loads it.
    from lxml import etree  # noqa: PLC0415

    from tender_tool.reading.clauses.readings import ledger  # noqa: PLC0415
    from tender_tool.services.documents.review_document import read_tender_document  # noqa: PLC0415
    from tender_tool.services.documents.review_folder import reviewed_reading  # noqa: PLC0415
    from tender_tool.services.rules import new_tender  # noqa: PLC0415

    read: dict[str, int] = {}
    read_tokens = ledger.read_tokens

    def counting(text: ledger.ClauseText) -> object:
        read[text.original] = read.get(text.original, 0) + 1
        return read_tokens(text)

    ledger.read_tokens = counting  # type: ignore[assignment]
    with tempfile.TemporaryDirectory() as folder:
        first, *paths = (_document(Path(folder) / f"{n}.docx", n) for n in range(1, _DOCUMENTS + 2))
        taken = []
        for each in ([first], paths):
            begin = time.process_time()
            for path in each:
                reviewed_reading(new_tender(), read_tender_document(path), path.name, None)
            taken.append(time.process_time() - begin)
        begin = time.process_time()
        for path in paths:
            etree.fromstring(zipfile.ZipFile(io.BytesIO(path.read_bytes())).read("word/document.xml"))
        bare = time.process_time() - begin
    sys.stdout.write(json.dumps([taken[-1], bare, max(read.values())]) + "\n")


def _document(path: Path, number: int) -> Path:
    """Write a document of running text, a long table and a scoring table of its own words."""
    import docx  # noqa: PLC0415

    made = docx.Document()
    for at in range(400):
        made.add_paragraph(f"第{at + 1}条 投标人应当按照招标文件的要求编制投标文件，并对其真实性负责。")
    goods = made.add_table(0, 3)
    for at in range(120):
        for cell, text in zip(goods.add_row().cells, (str(at + 1), f"设备{at}", "1"), strict=True):
            cell.text = text
    made.add_paragraph("评标办法：综合评分法")
    scoring = made.add_table(0, 3)
    for row in (("评分因素", "分值", "评分标准"), *_ROWS):
        for cell, text in zip(scoring.add_row().cells, row, strict=True):
            cell.text = text.replace("{n}", str(number))
    made.save(str(path))
    return path
