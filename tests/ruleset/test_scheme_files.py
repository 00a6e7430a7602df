"""Schemes are data: a new one is a folder, and its contradictions are said."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.certification.scheme import Scheme
from tender_tool.domain.problem import InputError
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.schemes import level_in_words, names_more_than_top, read_scheme, scheme, schemes

SIX = """
[[levels]]
id = "six_star"
name = { zh = "六星级", en = "six-star" }
score_from = 99
stars = 6
aliases = ["六星"]
"""


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The file of a scheme in a folder of its own, free to change."""
    shutil.copytree(rules_folder() / "schemes" / "gbt27922-2011", tmp_path / "schemes" / "mine")
    return tmp_path / "schemes" / "mine" / "scheme.toml"


def _gbt() -> Scheme:
    found = scheme("gbt27922-2011")
    assert found is not None
    return found


def test_the_national_standard_issues_four_levels_and_no_others() -> None:
    lines = [(level.id, level.name.zh, level.score_from) for level in _gbt().levels]
    assert lines == [
        ("five_star", "五星级", Decimal(95)),
        ("four_star", "四星级", Decimal(90)),
        ("three_star", "三星级", Decimal(80)),
        ("basic", "达标级", Decimal(70)),
    ]
    assert (_gbt().standard, _gbt().validity_years) == ("GB/T 27922-2011", 3)


@pytest.mark.parametrize(
    ("score", "level"),
    [
        ("100", "five_star"),
        ("95", "five_star"),
        ("94.999", "four_star"),
        ("90", "four_star"),
        ("89.99", "three_star"),
        ("80", "three_star"),
        ("79.99", "basic"),
        ("70", "basic"),
        ("69.99", None),
        ("0", None),
    ],
)
def test_the_lines_are_inclusive(score: str, level: str | None) -> None:
    found = _gbt().level_at(Decimal(score))
    assert (found.id if found else None) == level


def test_grade_one_is_the_highest_of_completeness_and_five_the_lowest() -> None:
    found = scheme("completeness")
    assert found is not None
    assert [level.name.zh for level in found.levels] == ["一级", "二级", "三级", "四级", "五级"]
    assert level_in_words(found, "五星级") is None
    assert level_in_words(_gbt(), "五级") is None


def test_only_one_scheme_is_understood_where_none_is_named() -> None:
    assert [each.id for each in schemes() if each.stands_alone] == ["gbt27922-2011"]


def test_a_level_is_added_in_the_file_alone(copied: Path) -> None:
    text = copied.read_text(encoding="utf-8")
    first = text.index("[[levels]]")
    copied.write_text(text[:first] + SIX.lstrip() + "\n" + text[first:], encoding="utf-8")
    read = read_scheme(copied)
    assert [level.id for level in read.levels][:2] == ["six_star", "five_star"]
    top = level_in_words(read, "六星级及以上")
    assert top is not None
    assert top.id == "six_star"
    assert [each.id for each in schemes(copied.parents[1])] == [read.id]


def test_every_contradiction_of_a_scheme_is_said_at_once(copied: Path) -> None:
    text = copied.read_text(encoding="utf-8")
    text = text.replace('id = "four_star"', 'id = "five_star"').replace('id = "basic"', 'id = "none"')
    copied.write_text(text.replace("score_from = 80", "score_from = 92"), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_scheme(copied)
    said = [(problem.message.code, dict(problem.message.args).get("key")) for problem in refused.value.problems]
    assert said == [
        ("rule.level_id_taken", "levels[2].id"),
        ("rule.levels_not_falling", "levels[3].score_from"),
        ("rule.level_id_taken", "levels[4].id"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('standard = "GB/T 27922-2011"', "", "standard"),
        ("score_from = 95", "score_from = 101", "levels[1].score_from"),
        ("score_from = 95", 'score_from = "95"', "levels[1].score_from"),
        ("stars = 5", "stars = -5", "levels[1].stars"),
        ("validity_years = 3", "validity_years = 0", "validity_years"),
        ("stands_alone = true", "standsalone = true", "standsalone"),
        ("shift_months = 2", "shift_months = -2", "surveillance.shift_months"),
    ],
)
def test_a_mistake_in_a_scheme_is_said_with_its_key(copied: Path, old: str, new: str, key: str) -> None:
    text = copied.read_text(encoding="utf-8")
    assert text.count(old) == 1
    copied.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_scheme(copied)
    assert [dict(problem.message.args).get("key") for problem in refused.value.problems] == [key]


@pytest.mark.parametrize("each", schemes(), ids=lambda each: each.id)
def test_every_spelling_of_a_scheme_leads_to_its_level(each: Scheme) -> None:
    for level in each.levels:
        for spelling in (level.id, level.name.zh, level.name.en, *level.aliases):
            found = level_in_words(each, spelling)
            assert found is not None, spelling
            assert found.id == level.id, spelling


@pytest.mark.parametrize("each", schemes(), ids=lambda each: each.id)
def test_every_scheme_says_where_its_facts_are_from(each: Scheme) -> None:
    assert each.source
    assert each.as_of
    assert each.marks
    assert (rules_folder() / "schemes" / each.id / "cases.toml").is_file()


@pytest.mark.parametrize(
    ("words", "reaches"),
    [
        ("五星级及以上", True),
        ("五星级（含）以上", True),
        ("五星级", False),
        ("四星级及以上", False),
        ("五星级证书", False),
    ],
)
def test_words_that_reach_above_the_top_level_are_told(words: str, reaches: bool) -> None:
    assert names_more_than_top(_gbt(), words) is reaches
