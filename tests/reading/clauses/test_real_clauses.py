"""Real clauses, where the material is there, are read as a careful reader labelled them."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from tender_tool.reading.clauses import read_clause
from tests.reading.clauses.corpus_clauses import read_values


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line, parse_float=Decimal) for line in path.read_text(encoding="utf-8").splitlines()]


def _wanted(label: dict[str, Any]) -> dict[str, Any]:
    wanted = {field: value for field, value in label.items() if field != "deduction"}
    wanted["tiers"] = [(tier["level"], tier["points"]) for tier in label["tiers"]]
    per_item = label["per_item"]
    wanted["per_item"] = (per_item["points"], per_item["cap"]) if per_item else None
    return wanted


def test_real_clauses_are_read_in_full(shared: Path) -> None:
    wrong = {}
    for line in _lines(shared / "clauses" / "clauses.jsonl"):
        read, wanted = read_values(read_clause(line["text"])), _wanted(line["expected"])
        differing = [field for field, value in wanted.items() if read[field] != value]
        if differing:
            wrong[line["id"]] = differing
    assert not wrong


def test_no_look_alike_is_an_after_sales_certificate(shared: Path) -> None:
    for line in _lines(shared / "clauses" / "negatives.jsonl"):
        kinds = {certificate.kind for certificate in read_clause(line["text"]).certificates}
        assert "after_sales" not in kinds
