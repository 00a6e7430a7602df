"""The house: few modules a folder, each with a reason to stand alone, and directions within the readers."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]

MOST_MODULES = 15
# Found by being there, one for each: a check, a command.
FOUND = ("tender_tool/fairness/checks", "tender_tool/commands")
# What is shorter than this and used by one neighbour only belongs into that neighbour.
SHORT, LONGEST = 60, 330
# Only here old files are told from new ones by the codes of their messages; loaded behind the window's first paint.
APART = {"tender_tool.store.older", "ui.window.parts"}
PAGES = {
    "document": (),
    "bidders": (),
    "rules": ("factors", "procedure", "committee"),
    "review": ("trial",),
    "results": ("explanation", "decisions"),
    "report": (),
    "certificates": ("assessment", "evidence", "life", "way"),
    "survey": (),
}
# Within reading, what stands further left is asked by what stands further right, never the other way round.
READERS = ("certificate", "columns", "files", "bidder_list", "returned")


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _imports(tree: ast.Module, known: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{each.name}" for each in node.names}
            yield from (names & known) or ({node.module} & known)
        elif isinstance(node, ast.Import):
            yield from {each.name for each in node.names} & known


def test_a_folder_holds_few_modules(sources: Sources) -> None:
    folders = Counter(
        path.rpartition("/")[0] for path, _, _ in sources("tender_tool", "ui") if not path.endswith("/__init__.py")
    )
    assert not {folder: n for folder, n in folders.items() if n > MOST_MODULES and folder not in FOUND}


def test_a_short_module_has_more_than_one_neighbour_that_needs_it(sources: Sources) -> None:
    held = {_module(path): (len(text.splitlines()), tree) for path, text, tree in sources("tender_tool", "ui")}
    users: dict[str, set[str]] = {}
    for name, (_, tree) in held.items():
        for used in _imports(tree, set(held)):
            users.setdefault(used, set()).add(name)
    packages = {_module(path) for path, _, _ in sources("tender_tool", "ui") if path.endswith("/__init__.py")}
    lone = []
    for name, (length, _) in held.items():
        if len(users.get(name, ())) == 1 and length < SHORT and name not in APART | packages:
            (user,) = users[name]
            together = user.rpartition(".")[0] == name.rpartition(".")[0]
            if together and length + held[user][0] <= LONGEST:
                lone.append(f"{name} belongs into {user}")
    assert not lone


@pytest.mark.parametrize(("page", "parts"), PAGES.items(), ids=PAGES)
def test_each_page_has_its_folder(project: Path, page: str, parts: tuple[str, ...]) -> None:
    folder = project / "ui" / "pages" / page
    assert (folder / "page.py").is_file()
    assert sorted(each.name for each in folder.iterdir() if (each / "__init__.py").is_file()) == sorted(parts)


def test_readers_ask_only_what_stands_before_them(sources: Sources) -> None:
    wrong = []
    for path, _, tree in sources("tender_tool/reading"):
        own = path.split("/")[2]
        if own in READERS:
            later = tuple(f"tender_tool.reading.{each}" for each in READERS[READERS.index(own) + 1 :])
            named = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
            wrong.extend(f"{path}: {name}" for name in named if name.startswith(later) and later)
    assert not wrong
