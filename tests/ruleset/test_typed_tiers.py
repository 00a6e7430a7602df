"""Tiers typed in as one line."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.ruleset.wording import say_problem
from tender_tool.services import rules

FIVE, FOUR = ("五星级", "five_star", Decimal(5)), ("四星级", "four_star", Decimal(4))


def _tiers(line: str) -> list[tuple[str, str | None, Decimal]]:
    (factor,) = rules.typed_tiers(line).certificate_factors
    return [(tier.words, tier.level, tier.points) for tier in factor.tiers]


@pytest.mark.parametrize(
    "line",
    [
        "五星级=5,四星级=4",
        "五星级=5，四星级=4",
        "五星级 = 5, 四星级 = 4",
        "五星级:5;四星级:4",
        "五星级：5；四星级：4",
        "五星级=5分、四星级=4分",
        "五星级=5\n四星级=4",
        "五星级=5,四星级=4,",
        "五星级=5,四星级=4, ",
        "，五星级=5，，四星级=4",
        "五星级=５,四星级=４",
        "五星级＝5,四星级＝4",
        "五星级=5.0,四星级=4.00",
    ],
)
def test_the_signs_between_do_not_matter(line: str) -> None:
    assert _tiers(line) == [FIVE, FOUR]


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("五星", "five_star"),
        ("5星级", "five_star"),
        ("五星级及以上", "five_star"),
        ("五星級", "five_star"),
        ("四星级证书", "four_star"),
        ("达标", "basic"),
        ("达标级", "basic"),
        ("二星级", None),
        ("七星级", None),
        ("五级", None),
        ("合格", None),
    ],
)
def test_a_level_is_known_by_its_spellings_and_keeps_its_words(words: str, level: str | None) -> None:
    assert _tiers(f"{words}=1") == [(words, level, Decimal(1))]


@pytest.mark.parametrize("points", ["0", "0.5", "2.25", "100", "-1", "1.125"])
def test_points_are_exact(points: str) -> None:
    assert _tiers(f"五星级={points}")[0][2] == Decimal(points)


@pytest.mark.parametrize("word", ["无", "无证书", "未提供", "/"])
def test_what_a_bidder_without_a_certificate_gets_is_no_tier(word: str) -> None:
    (factor,) = rules.typed_tiers(f"五星级=5,{word}=0.5").certificate_factors
    assert (len(factor.tiers), factor.no_certificate) == (1, Decimal("0.5"))


def test_left_out_the_rule_is_silent_about_no_certificate() -> None:
    assert rules.typed_tiers("五星级=5").certificate_factors[0].no_certificate is None


def test_every_part_that_cannot_be_read_is_said() -> None:
    with pytest.raises(InputError) as refused:
        rules.typed_tiers("五星级=5,四星级,三星级=x,=2,达标级=1,五星=")
    assert [dict(problem.message.args).get("part") for problem in refused.value.problems] == [
        "四星级",
        "三星级=x",
        "=2",
        "五星=",
    ]
    assert "三星级=x" in say_problem(refused.value.problems[1])


@pytest.mark.parametrize("line", ["", " ", ",", "，；", "无=0"])
def test_a_line_without_tiers_is_refused(line: str) -> None:
    with pytest.raises(InputError) as refused:
        rules.typed_tiers(line)
    assert [problem.message.code for problem in refused.value.problems] == ["tiers.empty"]


@pytest.mark.parametrize(
    "line", ["五星级=1e3", "五星级=1/2", "五星级=五", "五星级=+5", "五星级=5=4", "五星级=nan", "五星级>5"]
)
def test_what_is_no_plain_number_is_refused(line: str) -> None:
    with pytest.raises(InputError) as refused:
        rules.typed_tiers(line)
    assert [problem.message.code for problem in refused.value.problems] == ["tiers.unreadable"]


def test_two_numbers_for_no_certificate_are_not_settled_silently() -> None:
    with pytest.raises(InputError):
        rules.typed_tiers("五星级=5,无=0,无=1")


@pytest.mark.parametrize("line", ["五星级=500", "五星级=-500", "五星级=5,无=101"])
def test_points_that_a_rule_file_would_refuse_are_refused(line: str) -> None:
    with pytest.raises(InputError):
        rules.typed_tiers(line)


@pytest.mark.parametrize("line", ["五星级=5,四星级=4,无=0", "二星级=0.5", "五星级=-1", "五星级=2.125,五星=3"])
def test_tiers_that_were_typed_can_be_saved_and_opened(tmp_path: Path, line: str) -> None:
    table = rules.typed_tiers(line, Decimal(30))
    rules.save_rule_file(table, tmp_path / "mine.toml")
    opened = rules.open_rule_file(tmp_path / "mine.toml")
    assert (opened.groups, opened.price_weight, opened.id) == (table.groups, Decimal(30), "mine")


def test_typed_tiers_come_from_no_file() -> None:
    assert rules.typed_tiers("五星级=5").file == ""
