"""Rule files: every mistake is said at once, with its key, and the file by its name."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError, Problem
from tender_tool.ruleset.files.ruleset_file import read_ruleset
from tender_tool.ruleset.rulesets import rulesets
from tender_tool.ruleset.wording import say_problem

RULE = """format = 1
id = "mine"
title = { zh = "我的规则", en = "My rule" }
source = "typed by hand"
as_of = 2026-01-01
rounding = { digits = 2, mode = "half_up" }

[[groups]]
name = "售后服务"

[[groups.factors]]
kind = "certificate"
name = "售后服务认证"
scheme = "gbt27922-2011"
no_certificate = 0
tiers = [
  { level = "五星级", points = 3 },
  { level = "四星级", points = 2.25 },
]
"""
FACTOR = "groups[1].factors[1]"


@pytest.fixture
def mistaken(tmp_path: Path) -> Callable[..., list[Problem]]:
    """Gives the problems of the rule file with some of its text replaced."""

    def problems(*changes: tuple[str, str]) -> list[Problem]:
        text = RULE
        for old, new in changes:
            assert text.count(old) == 1
            text = text.replace(old, new)
        path = tmp_path / "rule.toml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(InputError) as refused:
            read_ruleset(path)
        return list(refused.value.problems)

    return problems


def _keys(problems: list[Problem]) -> list[str]:
    return sorted(str(dict(problem.message.args).get("key")) for problem in problems)


def test_a_right_file_is_read_exactly(tmp_path: Path) -> None:
    path = tmp_path / "rule.toml"
    path.write_text(RULE, encoding="utf-8-sig")
    table = read_ruleset(path)
    tiers = [(tier.words, tier.level, tier.points) for tier in table.certificate_factors[0].tiers]
    assert tiers == [("五星级", "five_star", Decimal(3)), ("四星级", "four_star", Decimal("2.25"))]
    assert (table.groups[0].points, table.price_weight, table.file) == (Decimal(3), None, "rule.toml")


@pytest.mark.parametrize(
    ("change", "key", "code"),
    [
        (("format = 1", "format = 2"), "format", "rule.not_one_of"),
        (('id = "mine"\n', ""), "id", "rule.missing"),
        (('id = "mine"', 'id = ""'), "id", "rule.empty"),
        (('id = "mine"', "id = 5"), "id", "rule.not_a_text"),
        ((', en = "My rule"', ""), "title.en", "rule.missing"),
        (("as_of = 2026-01-01", 'as_of = "soon"'), "as_of", "rule.wrong_kind"),
        (("digits = 2", "digits = 9"), "rounding.digits", "rule.too_large"),
        (("digits = 2", "digits = -1"), "rounding.digits", "rule.too_small"),
        (('"half_up"', '"up"'), "rounding.mode", "rule.not_one_of"),
        (("rounding =", "price_weight = 101\nrounding ="), "price_weight", "rule.too_large"),
        (("rounding =", "price_weight = 0\nrounding ="), "price_weight", "rule.not_above"),
        (("rounding =", 'price_weight = "30"\nrounding ='), "price_weight", "rule.not_a_number"),
        (("rounding =", "color = 1\nrounding ="), "color", "rule.unknown_key"),
        (('"certificate"', '"prize"'), f"{FACTOR}.kind", "rule.not_one_of"),
        (('kind = "certificate"\n', ""), f"{FACTOR}.kind", "rule.missing"),
        (('"gbt27922-2011"', '"iso9001"'), f"{FACTOR}.scheme", "rule.not_one_of"),
        (("points = 3 ", 'points = "3" '), f"{FACTOR}.tiers[1].points", "rule.not_a_number"),
        (("points = 3 ", "points = true "), f"{FACTOR}.tiers[1].points", "rule.not_a_number"),
        (("points = 3 ", "points = nan "), f"{FACTOR}.tiers[1].points", "rule.not_a_number"),
        (("points = 2.25", "points = 500"), f"{FACTOR}.tiers[2].points", "rule.too_large"),
        ((", points = 2.25", ""), f"{FACTOR}.tiers[2].points", "rule.missing"),
        (('level = "四星级"', 'level = ""'), f"{FACTOR}.tiers[2].level", "rule.empty"),
    ],
)
def test_one_mistake_is_one_problem_that_names_its_key(
    mistaken: Callable[..., list[Problem]], change: tuple[str, str], key: str, code: str
) -> None:
    problems = mistaken(change)
    assert [(dict(problem.message.args).get("key"), problem.message.code) for problem in problems] == [(key, code)]


@pytest.mark.parametrize(
    ("source", "key"),
    [("5", "source"), ("", "source"), ('{ zh = "会议" }', "source.en"), ('{ zh = 1, en = "a" }', "source.zh")],
)
def test_a_wrong_source_is_one_problem_too(mistaken: Callable[..., list[Problem]], source: str, key: str) -> None:
    change = ("as_of", f"source = {source}\nas_of") if source else ("as_of", "as_of")
    problems = mistaken(('source = "typed by hand"\n', ""), change)
    assert [dict(problem.message.args).get("key") for problem in problems] == [key]


def test_three_mistakes_are_three_problems(mistaken: Callable[..., list[Problem]]) -> None:
    problems = mistaken((', en = "My rule"', ""), ("points = 3 ", 'points = "3" '), ("points = 2.25", "points = 500"))
    assert _keys(problems) == [f"{FACTOR}.tiers[1].points", f"{FACTOR}.tiers[2].points", "title.en"]


def test_an_unknown_scheme_is_said_together_with_other_mistakes(mistaken: Callable[..., list[Problem]]) -> None:
    problems = mistaken(('id = "mine"\n', ""), ('"gbt27922-2011"', '"iso9001"'))
    assert _keys(problems) == [f"{FACTOR}.scheme", "id"]


def test_an_unknown_scheme_is_answered_with_those_known(mistaken: Callable[..., list[Problem]]) -> None:
    (problem,) = mistaken(('"gbt27922-2011"', '"iso9001"'))
    line = say_problem(problem)
    assert all(known in line for known in ("iso9001", "gbt27922-2011", "sbt10401-2006", "completeness"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_problem_says_file_and_key_once(mistaken: Callable[..., list[Problem]], language: str) -> None:
    for problem in mistaken((', en = "My rule"', ""), ("points = 2.25", "points = 500")):
        line = say_problem(problem, "zh" if language == "zh" else "en")
        assert line.count("rule.toml") == 1
        assert line.count(str(dict(problem.message.args).get("key"))) == 1


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ('id = "a"\nname = = 1\n', "rule.not_toml", "line 2"),
        ('id = "a"\nid = "b"\n', "rule.not_toml", "line 2"),
        ("as_of = 2026-13-45\n", "rule.not_toml", "line 1"),
        ("[a]\n[a]\n", "rule.not_toml", "line 2"),
    ],
    ids=["not TOML", "key twice", "impossible date", "table twice"],
)
def test_what_is_no_toml_is_said_with_its_line(tmp_path: Path, text: str, code: str, said: str) -> None:
    path = tmp_path / "rule.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_ruleset(path)
    (problem,) = refused.value.problems
    assert problem.message.code == code
    assert said in say_problem(problem)


@pytest.mark.parametrize(
    ("content", "code"),
    [(RULE.encode("gb18030"), "rule.not_utf8"), (None, "file.missing")],
    ids=["another encoding", "missing"],
)
def test_a_file_that_cannot_be_read_is_one_problem(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "rule.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_ruleset(path)
    assert [problem.message.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize(
    "text",
    [RULE.replace("points = 3 ", f"points = {'9' * 5000} "), f"a = {'[' * 5000}", f"a = {'{a=' * 5000}"],
    ids=["endless number", "deep lists", "deep tables"],
)
def test_a_hostile_file_is_refused_and_never_crashes(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rule.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_ruleset(path)
    assert len(refused.value.problems) == 1


def test_a_folder_is_no_rule_file(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_ruleset(tmp_path)


def test_the_fair_default_comes_first_of_the_rule_sets_that_come_with_the_program() -> None:
    assert [table.id for table in rulesets()] == [
        "fair-default",
        "example-5431",
        "three-two-one",
        "whole-table",
    ]


@pytest.mark.parametrize("table", rulesets(), ids=lambda table: table.id)
def test_a_rule_set_that_comes_with_the_program_says_where_it_is_from(table: object) -> None:
    assert getattr(table, "source", "")
    assert getattr(table, "as_of", None)
