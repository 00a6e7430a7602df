"""Opening and reviewing a document reads each of its clauses once, however many checks ask for its words."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.reading.clauses.readings import ledger
from tender_tool.services.documents.open_document import open_document
from tender_tool.services.documents.review_folder import reviewed_reading
from tender_tool.services.rules import new_tender

# Words of these rows stand in no other test: whatever was read before is known.
ROWS = (
    ("报价", "30", "以最低报价为基准价，报价得分＝（基准价／报价）×30，保留两位小数。"),
    ("泵房方案", "25", "方案完整、措施具体得25分，较完整得15分，一般得8分，未提供不得分。"),
    ("泵房业绩", "15", "每提供一个同类泵房项目业绩得3分，最高15分，不提供不得分。"),
    ("售后服务", "10", "具有泵房设备商品售后服务评价五星级证书得10分，四星级得6分，其他不得分。"),
    ("泵房人员", "10", "项目负责人具有高级工程师职称得10分，中级职称得5分，须提供近三个月社保证明。"),
    ("泵房质保", "10", "质保期每增加1年加2分，最多加10分。"),
)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often the words of each text were told apart."""
    found: Counter[str] = Counter()
    read_tokens = ledger.read_tokens

    def counting(text: ClauseText) -> object:
        found[text.original] += 1
        return read_tokens(text)

    monkeypatch.setattr(ledger, "read_tokens", counting)
    return found


def test_each_clause_is_read_once(read: Counter[str]) -> None:
    table = "\n".join(f"| {name} | {points} | {criteria} |" for name, points, criteria in ROWS)
    text = f"# 泵房设备采购\n\n评标办法：综合评分法\n\n| 评分因素 | 分值 | 评分标准 |\n|---|---|---|\n{table}\n"
    opened = open_document(InputFile("pump.md", text.encode()))
    reviewed = reviewed_reading(new_tender(), opened.reading, "pump.md", date(2026, 3, 1))
    assert reviewed.review.findings
    clauses = {row[2] for row in ROWS}
    assert clauses <= set(read)
    assert {each: count for each, count in read.items() if count > 1} == {}
