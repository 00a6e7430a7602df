"""Rows that a reviewer would object to meet a check that fits; rows that a reviewer leaves alone are left alone."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from tender_tool.domain.review.finding import Finding
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.services.rules import new_tender

_ROWS = Path(__file__).parent / "rows" / "objections.json"
# Of 525 and 200. A row that is met no more is a step back: look which before the number is lowered.
_MET, _LEFT_ALONE = 470, 195


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = json.loads(_ROWS.read_text(encoding="utf-8"))
    return rows


def _findings(row: dict[str, Any]) -> tuple[Finding, ...]:
    weight = None if row["weight"] is None else Decimal(str(row["weight"]))
    largest = max((Decimal(each) for each in re.findall(r"(\d+(?:\.\d+)?)分", row["text"])), default=Decimal(0))
    full = Decimal(100) if weight is None or largest > weight else weight
    made = Row("商务部分", row["name"], row["text"], weight=weight, full=full, where=row["name"])
    return run_checks(Subject(new_tender(), "document", given=(made,))).findings


def test_what_reviewers_object_to_is_found() -> None:
    met = [row for row in _rows()["objected"] if {each.code for each in _findings(row)} & set(row["checks"])]
    assert len(met) >= _MET


def test_what_reviewers_leave_alone_raises_no_warning() -> None:
    alone = [row for row in _rows()["left_alone"] if not any(each.severity != "info" for each in _findings(row))]
    assert len(alone) >= _LEFT_ALONE
