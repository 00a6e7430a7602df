"""Files, functions and classes stay small enough to read in one go."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]

PROGRAM = ("tender_tool", "ui")
TESTS = ("tests", "benchmarks")
NAMES_THAT_SAY_NOTHING = {"util", "utils", "helper", "helpers", "common", "manager", "managers"}
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize(("folders", "most"), [(PROGRAM, 400), (TESTS, 400)], ids=["program", "tests"])
def test_no_file_is_too_long(sources: Sources, folders: tuple[str, ...], most: int) -> None:
    lengths = {path: len(text.splitlines()) for path, text, _ in sources(*folders)}
    assert not {path: length for path, length in lengths.items() if length > most}


@pytest.mark.parametrize(("folders", "most"), [(PROGRAM, 40), (TESTS, 60)], ids=["program", "tests"])
def test_no_function_is_too_long(sources: Sources, folders: tuple[str, ...], most: int) -> None:
    too_long = [
        f"{path}:{node.lineno} {node.name} has {_lines(node)} lines"
        for path, _, tree in sources(*folders)
        for node in ast.walk(tree)
        if isinstance(node, FUNCTION) and _lines(node) > most
    ]
    assert not too_long


def test_no_class_is_too_long(sources: Sources) -> None:
    too_long = [
        f"{path}:{node.lineno} {node.name} has {_lines(node)} lines"
        for path, _, tree in sources(*PROGRAM)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and _lines(node) > 200
    ]
    assert not too_long


def test_no_class_has_too_many_methods(sources: Sources) -> None:
    methods = {
        f"{path}:{node.lineno} {node.name}": sum(isinstance(child, FUNCTION) for child in node.body)
        for path, _, tree in sources(*PROGRAM)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    assert not {name: count for name, count in methods.items() if count > 15}


def test_the_setup_script_is_not_too_long(project: Path) -> None:
    assert len((project / "dev").read_text(encoding="utf-8").splitlines()) <= 150


def test_every_module_has_a_name_that_says_something(sources: Sources) -> None:
    names = [path for path, _, _ in sources(*PROGRAM, *TESTS)]
    assert not [name for name in names if NAMES_THAT_SAY_NOTHING & set(name.removesuffix(".py").split("/"))]
