"""What stands in a tag: names out of the data and simple comparisons, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Final, Literal

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tender_tool.ruleset.files.report_template import NameFile, template_names

BODY: Final = {"body", "正文"}
_FOR: Final = re.compile(r"for\s+(\w+)\s+in\s+(.+)", re.DOTALL)
_WORDS: Final = frozenset({
    "and", "or", "not", "in", "is", "if", "else", "elif", "for", "endfor", "endif", "true", "false", "none", "True",
    "False", "None", "loop", "self", "caller", "recursive",
})  # fmt: skip
_CLOSE_ENOUGH: Final = 0.5
_OPERATORS: Final = frozenset({"eq", "ne", "in", "notin"})
# Reads single expressions; what is written with its syntax never comes here as a template.
_READER: Final = ImmutableSandboxedEnvironment()
ValueKind = Literal["text", "section", "list", "record", "truth"]


@dataclass(frozen=True, slots=True)
class Found:
    """What an expression comes to: its kind, of a list or record the kind of its records, of a name its key."""

    kind: ValueKind
    of: str = ""
    key: str = ""


class Wrong(Exception):  # noqa: N818  (becomes a sentence for the person)
    """An expression that a template cannot hold: ``code`` names the sentence, ``said`` stands in it."""

    def __init__(self, code: str, **args: str) -> None:
        super().__init__(code)
        self.code = code
        self.said = args


Scope = Mapping[str, Found]


@lru_cache(maxsize=1)
def _top() -> dict[str, Found]:
    """Return every name that stands by itself, in both forms."""
    found = {}
    for key, kind, each in template_names().top():
        found[key] = found[each.zh] = Found(kind, each.of, key)
    return found


@lru_cache(maxsize=32)
def fields_of(record: str) -> dict[str, tuple[str, NameFile]]:
    """Return the fields of a kind of record by both forms of their names: the key, and what is said of it."""
    held = template_names().records[record]
    return {name: (key, each) for key, each in held.items() for name in (key, each.zh)}


def loop_of(text: str, scope: Scope) -> tuple[str, Found]:
    """Return the variable of a loop and its list; raises Wrong where it is none."""
    found = _FOR.fullmatch(text)
    if found is None or not found[1].isidentifier() or found[1] in (_WORDS | _top().keys()):
        raise Wrong("loop_form")
    over = resolved(found[2], scope)
    if over.kind != "list":
        raise Wrong("no_list", name=found[2].strip())
    return found[1], over


def resolved(text: str, scope: Scope) -> Found:
    """Return what an expression comes to; raises Wrong where it is none, or more than a template may ask."""
    try:
        tree = _READER.parse("{{ " + text + " }}")
    except TemplateSyntaxError as error:
        raise Wrong("syntax") from error
    except RecursionError as error:
        raise Wrong("not_allowed", what=text[:40]) from error
    held = tree.body
    if len(held) != 1 or not isinstance(held[0], nodes.Output):
        raise Wrong("syntax")
    said = [each for each in held[0].nodes if not (isinstance(each, nodes.TemplateData) and not each.data.strip())]
    if len(said) != 1:
        raise Wrong("syntax")
    return _found(said[0], scope)


def _found(node: nodes.Node, scope: Scope) -> Found:
    if isinstance(node, nodes.Name):
        return _named(node.name, scope)
    if isinstance(node, nodes.Getattr):
        return _field(node, scope)
    if isinstance(node, nodes.Const):
        if not isinstance(node.value, str):
            raise Wrong("quote", value=str(node.value))
        return Found("text")
    return _joined(node, scope)


def _joined(node: nodes.Node, scope: Scope) -> Found:
    """Return what a comparison or a joined condition comes to; raises Wrong for anything else."""
    if isinstance(node, nodes.Compare):
        if any(each.op not in _OPERATORS for each in node.ops):
            raise Wrong("compare")
        for each in (node.expr, *(op.expr for op in node.ops)):
            _text(each, scope)
    elif isinstance(node, nodes.Not):
        _found(node.node, scope)
    elif isinstance(node, (nodes.And, nodes.Or)):
        left, right = _found(node.left, scope), _found(node.right, scope)
        if isinstance(node, nodes.Or) and left.kind == right.kind == "text":
            return Found("text")
    else:
        raise Wrong("not_allowed", what=type(node).__name__)
    return Found("truth")


def _text(node: nodes.Node, scope: Scope) -> None:
    if _found(node, scope).kind != "text":
        raise Wrong("compare")


def _named(name: str, scope: Scope) -> Found:
    found = scope.get(name) or _top().get(name)
    if found is None:
        raise Wrong("unknown", name=name, near=_near(name, (*scope, *_top())))
    return found


def _field(node: nodes.Getattr, scope: Scope) -> Found:
    if not isinstance(node.node, (nodes.Name, nodes.Getattr)):
        raise Wrong("not_allowed", what=type(node.node).__name__)
    if isinstance(node.node, nodes.Name) and node.node.name == "loop":
        raise Wrong("not_allowed", what="loop")
    holder = _found(node.node, scope)
    if holder.kind == "section" and node.attr in BODY:
        return Found("section", key=holder.key)
    if holder.kind == "list":
        raise Wrong("of_list", name=_written(node))
    if holder.kind != "record":
        raise Wrong("unknown", name=_written(node), near="")
    known = fields_of(holder.of)
    if node.attr not in known:
        near = _near(node.attr, tuple(known))
        raise Wrong("unknown", name=_written(node), near=f"{_written(node.node)}.{near}" if near else "")
    each = known[node.attr][1]
    return Found("list", each.of) if each.of else Found("text")


def _written(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else ""


def _near(name: str, known: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(name, known, 1, _CLOSE_ENOUGH)), "")


def names_in(text: str) -> Iterator[str]:
    """Yield the keys of the names that stand by themselves in an expression that was resolved."""
    for node in _READER.parse("{{ " + text + " }}").find_all(nodes.Name):
        found = _top().get(node.name)
        if found is not None:
            yield found.key
