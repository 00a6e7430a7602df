"""Months and years are added in one place, so that they mean the same everywhere."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]
PLACE = "tender_tool/ruleset/months.py"
# The day with another year or month, days that stand for a year, and what adds years in Qt, pandas or dateutil.
ADDERS = frozenset({"addYears", "addMonths", "relativedelta", "DateOffset"})
YEARS = frozenset({360, 365, 366, 730, 1095, 1096})


def _adds(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        given = {keyword.arg for keyword in node.keywords}
        values = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)]
        return (
            name in ADDERS
            or (name == "replace" and bool(given & {"year", "month"}))
            or (name == "timedelta" and any(value in YEARS for value in values if isinstance(value, int)))
        )
    return isinstance(node, ast.ImportFrom | ast.Import) and "dateutil" in ast.unparse(node)


def test_nobody_else_adds_months_or_years(sources: Sources) -> None:
    others = [
        f"{path}:{node.lineno} {ast.unparse(node)}"
        for path, _, tree in sources("tender_tool", "ui")
        for node in ast.walk(tree)
        if path != PLACE and isinstance(node, ast.Call | ast.Import | ast.ImportFrom) and _adds(node)
    ]
    assert not others
