"""Points and prices are exact: where they are made, no binary fraction comes in."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]
EXACT = ("tender_tool/domain", "tender_tool/ruleset", "tender_tool/scoring", "tender_tool/fairness")


def _is_float(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "float"
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


def test_no_float_where_points_are_made(sources: Sources) -> None:
    floats = [
        f"{path}:{node.lineno} {ast.unparse(node)}"
        for path, _, tree in sources(*EXACT)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call | ast.Constant) and _is_float(node)
    ]
    assert not floats
