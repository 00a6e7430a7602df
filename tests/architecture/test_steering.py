"""What is done goes by the class of a reason and its fields: codes and arguments of messages only make sentences."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from tender_tool.ruleset.wording import catalogue

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]

# Where codes become sentences or stand in what is given out, and where old files are told from new ones.
SAYS = "tender_tool/ruleset/wording.py"
OLDER = "tender_tool/store/older.py"
GIVES_CODES_OUT = (
    "tender_tool/reports/",
    "tender_tool/commands/",
    "tender_tool/services/review/run_cases.py",
    "tender_tool/domain/problem.py",
)
# The arguments of a hit are its own.
OF_A_HIT = "tender_tool/fairness/run.py"


def _is_code(text: str) -> bool:
    """Tell whether a text is a code, or the beginning of some."""
    return "." in text and any(code.startswith(text) for code in catalogue())


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of an expression; not what a text is put together from."""
    yield node
    if not isinstance(node, ast.JoinedStr):
        for each in ast.iter_child_nodes(node):
            yield from _parts(each)


def _codes_in(node: ast.AST, known: dict[str, set[str]]) -> set[str]:
    """Return the codes written out in an expression, and those of the constants that it names."""
    parts = list(_parts(node))
    found = {each.value for each in parts if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    names = {getattr(each, "id", "") or getattr(each, "attr", "") for each in parts}
    return {text for text in found.union(*(known.get(name, set()) for name in names)) if _is_code(text)}


def _constants(trees: list[ast.Module]) -> dict[str, set[str]]:
    """Return the texts that the constants of all modules hold."""
    found: dict[str, set[str]] = {}
    for tree in trees:
        for node in tree.body:
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                held = _codes_in(node.value, {})
                for target in targets:
                    if isinstance(target, ast.Name):
                        found.setdefault(target.id, set()).update(held)
    return found


def _steers(node: ast.AST, known: dict[str, set[str]]) -> bool:
    if isinstance(node, ast.Compare):
        return any(_codes_in(each, known) for each in (node.left, *node.comparators))
    if isinstance(node, ast.MatchValue):
        return bool(_codes_in(node.value, known))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        of_code = ast.unparse(node.func.value).split(".")[-1] == "code"
        asks = node.func.attr in ("startswith", "endswith", "removeprefix")
        return node.func.attr == "arg" or (asks and (of_code or any(_codes_in(each, known) for each in node.args)))
    return False


def _reads_code(node: ast.AST) -> bool:
    if not (isinstance(node, ast.Attribute) and node.attr == "code"):
        return False
    return isinstance(node.value, ast.Attribute) and node.value.attr == "message"


def _faults(path: str, tree: ast.Module, known: dict[str, set[str]]) -> Iterator[str]:
    for node in ast.walk(tree):
        wrong = path != OLDER and _steers(node, known)
        wrong |= _reads_code(node) and not path.startswith(GIVES_CODES_OUT) and path != SAYS
        wrong |= isinstance(node, ast.Attribute) and node.attr == "args" and path not in (SAYS, OF_A_HIT)
        if wrong:
            yield f"{path}:{getattr(node, 'lineno', 0)} {ast.unparse(node)}"


def test_nothing_is_steered_by_the_codes_or_arguments_of_messages(sources: Sources) -> None:
    held = [(path, tree) for path, _, tree in sources("tender_tool", "ui")]
    known = _constants([tree for _, tree in held])
    assert [fault for path, tree in held for fault in _faults(path, tree, known)] == []


@pytest.mark.parametrize(
    "code",
    [
        'if why.code == "price.claim_unread": pass',
        'TIES = ("note.tie", "note.brand_tie")\nif code in TIES: pass',
        'wait = note.message.code.startswith("note.low_")',
        "wait = why.code.startswith(begin)",
        'place = note.message.arg("place")',
        "place = dict(message.args)",
        "match code:\n    case 'level.blank': pass",
        'OPEN = {"level.blank": 1}\nif why.code not in OPEN: pass',
        "known = words[note.message.code]",
    ],
)
def test_steering_by_a_code_is_found(code: str) -> None:
    tree = ast.parse(code)
    assert list(_faults("ui/pages/results/decisions/cards.py", tree, _constants([tree])))


@pytest.mark.parametrize(
    "code",
    [
        'why = Message.of("price.claim_unread")',
        'title = word("report.none")',
        'if languages.code == "zh" and path.name == "list.xlsx": pass',
        "same = finding.code == check.code",
    ],
)
def test_making_a_message_is_no_steering(code: str) -> None:
    tree = ast.parse(code)
    assert not list(_faults("ui/pages/results/decisions/cards.py", tree, _constants([tree])))
