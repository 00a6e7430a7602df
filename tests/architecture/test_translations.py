"""Every text of the window can be translated, and is."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml import ElementTree

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]

# How many arguments, from the first, are texts that pyside6-lupdate takes from the source as they stand.
TEXTS = {"tr": 2, "translate": 3, "QT_TR_NOOP": 1, "QT_TRANSLATE_NOOP": 2}
TRANSLATIONS = sorted((Path(__file__).parents[2] / "ui" / "translations").glob("*.ts"))
NONE = pytest.param(None, id="none", marks=pytest.mark.skip(reason="ui/translations holds no translation yet"))
every_language = pytest.mark.parametrize("ts", [pytest.param(ts, id=ts.stem) for ts in TRANSLATIONS] or [NONE])


def _is_assembled(node: ast.expr) -> bool:
    """Whether a text is put together as the program runs, so that no translation could be found for it."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    return isinstance(node, ast.JoinedStr | ast.BinOp)


def _assembled_texts(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if any(_is_assembled(argument) for argument in node.args[: TEXTS.get(_name(node), 0)]):
                yield node
        elif isinstance(node, ast.JoinedStr):
            # What stands inside such a literal, pyside6-lupdate does not see.
            yield from (call for call in ast.walk(node) if isinstance(call, ast.Call) and _name(call) in TEXTS)


def _name(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _unfinished(ts: Path) -> list[str]:
    def is_finished(message: Element) -> bool:
        translation = message.find("translation")
        if translation is None or "type" in translation.attrib:
            return False
        return all((form.text or "").strip() for form in translation.findall("numerusform") or [translation])

    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ElementTree.fromstring(ts.read_bytes()).iter("context")
        for message in context.iter("message")
        if not is_finished(message)
    ]


def _run_tool(name: str, *arguments: str, folder: Path) -> None:
    tool = shutil.which(name, path=sysconfig.get_path("scripts"))
    if tool is None:
        pytest.skip(f"{name} is missing; pyside6-essentials brings it")
    outcome = subprocess.run([tool, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_no_text_is_assembled_before_it_is_translated(sources: Sources) -> None:
    assert not [
        f"{path}:{call.lineno} {ast.unparse(call)}"
        for path, _, tree in sources("ui")
        for call in _assembled_texts(tree)
    ]


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"{n} rows")',
        "f\"{tr('Row')} {n}\"",
        'self.tr("%d rows" % n)',
        'self.tr("{} rows".format(n))',
        'App.translate("C", "a" + b)',
    ],
)
def test_an_assembled_text_is_recognised(code: str) -> None:
    assert list(_assembled_texts(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    ['self.tr("%n rows", "", n)', 'self.tr("{} rows").format(n)', 'self.tr("Row %d") % n', "text.translate(t)"],
)
def test_a_text_filled_in_afterwards_is_fine(code: str) -> None:
    assert not list(_assembled_texts(ast.parse(code)))


@every_language
def test_every_entry_is_translated(ts: Path) -> None:
    assert not _unfinished(ts)


@every_language
def test_no_text_is_new_or_gone_since_the_last_update(project: Path, tmp_path: Path, ts: Path) -> None:
    updated = tmp_path / ts.name
    shutil.copyfile(ts, updated)
    modules = [path.relative_to(project).as_posix() for path in sorted((project / "ui").rglob("*.py"))]
    _run_tool("pyside6-lupdate", *modules, "-ts", str(updated), folder=project)
    assert not _unfinished(updated)


@every_language
def test_the_compiled_file_is_the_latest(project: Path, tmp_path: Path, ts: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    _run_tool("pyside6-lrelease", str(ts), "-qm", str(compiled), folder=project)
    committed = ts.with_suffix(".qm")
    is_latest = committed.exists() and committed.read_bytes() == compiled.read_bytes()
    assert is_latest, f"{committed.name} does not match its source: make it anew with pyside6-lrelease"
