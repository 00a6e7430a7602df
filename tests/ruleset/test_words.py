"""Every sentence that the program says is in the catalogue, in both languages, with the same places."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.wording import catalogue, plain, say, shown, word

AREAS = {code.partition(".")[0] for code in catalogue()}
SAYS = {"of", "word", "Message"}


def _places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def _trees(project: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((project / "tender_tool").rglob("*.py")):
        yield path.relative_to(project).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield the calls that take the code of a sentence first: Message.of, Message and word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in SAYS:
                yield node


def _written(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Yield those calls whose code is written out, with the code."""
    for call in _calls(tree):
        code = call.args[0]
        if isinstance(code, ast.Constant) and isinstance(code.value, str):
            yield call, code.value


def test_every_code_that_is_written_out_is_in_the_catalogue(project: Path) -> None:
    missing = [
        f"{path}:{call.lineno} {code}"
        for path, tree in _trees(project)
        for call, code in _written(tree)
        if code not in catalogue()
    ]
    assert not missing


def test_every_text_that_looks_like_a_code_is_one(project: Path) -> None:
    unknown = []
    for path, tree in _trees(project):
        parts = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in parts:
                area, dot, name = node.value.partition(".")
                if dot and area in AREAS and name.isidentifier() and node.value not in catalogue():
                    unknown.append(f"{path}:{node.lineno} {node.value}")
    assert not unknown


def test_every_beginning_of_a_code_that_is_put_together_is_in_the_catalogue(project: Path) -> None:
    unknown = []
    for path, tree in _trees(project):
        for call in _calls(tree):
            code = call.args[0]
            if isinstance(code, ast.JoinedStr) and isinstance(code.values[0], ast.Constant):
                begin = str(code.values[0].value)
                if not any(known.startswith(begin) for known in catalogue()):
                    unknown.append(f"{path}:{call.lineno} {begin}…")
    assert not unknown


def test_every_sentence_gets_the_values_for_its_places(project: Path) -> None:
    wanting = []
    for path, tree in _trees(project):
        for call, code in _written(tree):
            given = {keyword.arg for keyword in call.keywords}
            if ast.unparse(call.func) == "Message.of" and None not in given:
                needed = _places(catalogue()[code].zh) - given
                wanting += [f"{path}:{call.lineno} {code} needs {name}" for name in sorted(needed)]
    assert not wanting


@pytest.mark.parametrize("status", ["expired", "suspended", "revoked", "cancelled"])
def test_every_bad_status_has_its_sentences(status: str) -> None:
    assert {f"level.stated_{status}", f"score.stated_{status}"} <= set(catalogue())


@pytest.mark.parametrize(("code", "text"), catalogue().items(), ids=list(catalogue()))
def test_both_languages_have_the_same_places(code: str, text: Text) -> None:
    assert text.zh.strip()
    assert text.en.strip()
    assert _places(text.zh) == _places(text.en)
    assert all(name.isidentifier() for name in _places(text.zh))
    message = Message.of(code, **dict.fromkeys(_places(text.zh), "x"))
    for language in ("zh", "en"):
        sentence = say(message, "zh" if language == "zh" else "en")
        assert "{" not in sentence
        assert "}" not in sentence


def test_texts_without_places_can_be_said_as_words() -> None:
    assert word("severity.error", "zh") == "错误"
    assert word("severity.error", "en") == "error"


def test_values_with_braces_are_said_as_they_are() -> None:
    sentence = say(Message.of("level.read", text="{0}{x}", level="五星级", scheme="{}"))
    assert "{0}{x}" in sentence


def test_numbers_are_said_plainly() -> None:
    said = {text: plain(Decimal(text)) for text in ("5", "5.00", "0.50", "1E+3", "1E-3", "100", "0", "0.000")}
    assert list(said.values()) == ["5", "5", "0.5", "1000", "0.001", "100", "0", "0"]
    assert shown(date(2026, 3, 1), "zh") == "2026-03-01"
    assert shown(Text("甲", "A"), "en") == "A"
