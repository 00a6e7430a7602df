"""Checks meet what they look for in other words, and leave what only sounds like it."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.services.rules import new_tender

_ROWS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "rows" / "other_words.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("check", sorted({row["check"] for row in _ROWS}))
def test_a_check_meets_the_kind_in_other_words(check: str) -> None:
    for row in (each for each in _ROWS if each["check"] == check):
        made = Row("商务部分", row["name"], row["text"], full=Decimal(100), where=row["name"])
        found = run_checks(Subject(new_tender(), "document", given=(made,))).findings
        assert (check in {each.code for each in found}) is row["meets"], row["text"]
