"""Whatever other code may use says what it is."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]
Documented = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def _is_spoken_for(node: Documented) -> bool:
    """Whether the docstring stands elsewhere: on the getter, or on the function that an overload belongs to."""
    decorators = {ast.unparse(decorator).rpartition(".")[2] for decorator in node.decorator_list}
    return bool(decorators & {"setter", "deleter", "overload"})


def _is_plain_override(node: Documented) -> bool:
    """Whether it is one line that answers what a base class asks: Qt's own names are in camel case."""
    is_qt = node.name[0].islower() and node.name != node.name.lower() and "_" not in node.name
    return is_qt and isinstance(node, ast.FunctionDef) and len(node.body) == 1


def _silent(body: list[ast.stmt]) -> Iterator[Documented]:
    for node in body:
        if isinstance(node, Documented) and not node.name.startswith("_"):
            if not ast.get_docstring(node) and not _is_spoken_for(node) and not _is_plain_override(node):
                yield node
            if isinstance(node, ast.ClassDef):
                yield from _silent(node.body)


def test_every_module_has_a_docstring(sources: Sources) -> None:
    assert not [path for path, _, tree in sources("tender_tool", "ui") if not ast.get_docstring(tree)]


def test_every_public_name_has_a_docstring(sources: Sources) -> None:
    silent = [
        f"{path}:{node.lineno} {node.name}"
        for path, _, tree in sources("tender_tool", "ui")
        for node in _silent(tree.body)
    ]
    assert not silent
