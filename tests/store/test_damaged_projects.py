"""A project that holds what no tender can hold is refused in one sentence and stays as it is; old ones open."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tender_tool.domain.edits.tender import ImportBidders, SetPriceWeight
from tender_tool.domain.problem import InputError
from tender_tool.ruleset.wording import say_problem
from tender_tool.services import projects, rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_file
from tender_tool.services.score_bidders import score_bidders
from tender_tool.store.codec import decode
from tender_tool.store.project_file import SUFFIX

Json = Any
Damage = Callable[[Json], object]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a list."""
    tender = ImportBidders(import_bidders(sample_file())).apply(rules.new_tender())
    path = tmp_path / f"a{SUFFIX}"
    projects.save(SetPriceWeight(Decimal(30)).apply(replace(tender, opened_on=date(2026, 3, 1))), (), path)
    return path


def _change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as base, base:
        base.execute(statement, values)


def _with(path: Path, damage: Damage) -> None:
    with closing(sqlite3.connect(path)) as base:
        content = json.loads(zlib.decompress(base.execute("SELECT json FROM tender").fetchone()[0]))
    damage(content)
    _change(path, "UPDATE tender SET json = ?", zlib.compress(json.dumps(content).encode()))


def _refused(path: Path) -> str:
    before = path.read_bytes()
    with pytest.raises(InputError) as refused:
        projects.open_project(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    (problem,) = refused.value.problems
    for sentence in (say_problem(problem, "zh"), say_problem(problem, "en")):
        assert path.name in sentence
        assert "\n" not in sentence
    return problem.message.code


def _decimal(text: str) -> Json:
    return {"!": "decimal", "is": text}


def _bidder(content: Json) -> Json:
    return content["bidder_list"]["bidders"][0]


DAMAGE: dict[str, Damage] = {
    "a number that is a text": lambda x: x["table"].update(price_weight="30"),
    "a number without end": lambda x: x["table"].update(price_weight=_decimal("1E+999999")),
    "a number that is none": lambda x: x["table"].update(price_weight=_decimal("NaN")),
    "an infinite number": lambda x: x["table"].update(price_weight=_decimal("Infinity")),
    "a number with too many places": lambda x: _bidder(x).update(price=_decimal("0." + "3" * 5000)),
    "a yes for a number": lambda x: x["table"]["rounding"].update(digits=True),
    "more decimals than points have": lambda x: x["table"]["rounding"].update(digits=10**9),
    "a rounding that nobody knows": lambda x: x["table"]["rounding"].update(mode="up"),
    "a day that is a text": lambda x: x.update(opened_on="2026-03-01"),
    "a status that nobody knows": lambda x: _bidder(x)["certificate"].update(status="x"),
    "a bidder that is none": lambda x: x["bidder_list"]["bidders"].append("甲公司"),
    "a certificate in a factor's place": lambda x: x["table"]["groups"].append(_bidder(x)["certificate"]),
    "a list that is a text": lambda x: x["bidder_list"].update(bidders="甲公司"),
    "a pair of three": lambda x: x["bidder_list"]["choices"].update(columns=[[1, "name", 2]]),
    "a text that is missing": lambda x: _bidder(x).pop("name"),
    "a bidder whose row is no row": lambda x: _bidder(x).update(key="名单!x"),
    "a sentence that nobody can say": lambda x: _bidder(x)["certificate"]["why"].update(code="level.gone"),
    "a sentence without its words": lambda x: _bidder(x)["certificate"]["why"].update(code="level.read", args=[]),
    "a purchase that nobody knows": lambda x: x["table"]["procedure"].update(object="x"),
    "a level that the scheme has not": lambda x: x["table"]["groups"][0]["factors"][0]["tiers"][0].update(level="x"),
    "a class that is none of ours": lambda x: x["table"].update({"!": "Path"}),
    "another class of ours": lambda x: x.update(x["table"]),
    "lists in lists": lambda x: x.update(name=json.loads("[" * 900 + "]" * 900)),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_what_no_tender_can_hold_is_refused(project: Path, damage: Damage) -> None:
    _with(project, damage)
    assert _refused(project) == "project.damaged"


@pytest.mark.parametrize("column", ["json", "content", "documents", "journal"])
def test_a_number_where_bytes_or_texts_belong_is_refused(project: Path, column: str) -> None:
    statement = {
        "json": "UPDATE tender SET json = 5000000000",
        "content": "UPDATE inputs SET content = 5000000000",
        "documents": "INSERT INTO documents VALUES ('x', 5000000000)",
        "journal": "INSERT INTO journal VALUES (1, NULL, 'x', 'x', 'x')",
    }[column]
    _change(project, statement)
    assert _refused(project) == "project.damaged"


def test_lists_nested_without_end_are_refused(project: Path) -> None:
    _change(project, "UPDATE tender SET json = ?", zlib.compress(b"[" * 100_000 + b"]" * 100_000))
    assert _refused(project) == "project.damaged"


@pytest.mark.parametrize("text", [b" " * (300 * 2**20), b"[" + b"[]," * 8_000_000 + b"[]]"], ids=["bytes", "values"])
def test_what_unpacks_to_more_than_a_project_has_is_refused_with_the_limit(project: Path, text: bytes) -> None:
    _change(project, "UPDATE tender SET json = ?", zlib.compress(text))
    assert _refused(project) == "project.too_large"


def test_a_table_that_never_ends_is_not_waited_for(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tender_tool.store.project_file._SECONDS", 0)
    _change(project, "ALTER TABLE inputs RENAME TO old")
    _change(
        project,
        "CREATE VIEW inputs AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT 'x' AS name, i AS content FROM n WHERE i < 0",
    )
    assert _refused(project) == "project.damaged"


def test_a_new_field_of_a_class_takes_its_default(project: Path) -> None:
    def older(content: Json) -> None:
        content.pop("records")
        content["table"].pop("suppressions")

    before = projects.open_project(project).tender
    _with(project, older)
    assert score_bidders(projects.open_project(project).tender) == score_bidders(before)


def test_a_part_of_a_class_that_does_not_fit_says_which() -> None:
    with pytest.raises(ValueError, match=r"SetPriceWeight\.weight cannot hold str"):
        decode({"!": "SetPriceWeight", "weight": "5"})
