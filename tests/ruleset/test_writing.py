"""Writing a rule file: what was written is read again, and what a person wrote beside it stays."""

from __future__ import annotations

import os
import stat
import tomllib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.problem import InputError
from tender_tool.domain.rule.factors import Band, Factor, NumberFactor, PassFailFactor, Tier
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.rule.table import Group, Rounding, ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Text
from tender_tool.ruleset.files.ruleset_file import read_ruleset
from tender_tool.ruleset.files.write import write_ruleset
from tender_tool.ruleset.rulesets import rulesets
from tests.ruleset.drawn_factors import BY_KIND, factors, points, procedures, renamed, summed, words

COMMENTED = """# above everything
format = 1 # the format
id = "mine" # the id

# where it is from
source = "a meeting" # on a Monday
as_of = 2026-01-01

# about the title
[title]
zh = "规则" # in Chinese
en = "Rule"

[rounding]
digits = 2 # two digits
mode = "half_up"

# about the group
[[groups]]
name = "售后服务" # the only group

# about the factor
[[groups.factors]]
kind = "certificate"
name = "售后服务认证"
scheme = "gbt27922-2011"
# why nothing is nothing
no_certificate = 0
tiers = [
  # agreed upon
  { level = "五星级", points = 2 }, # the top
  { level = "四星级", points = 1.5 },
]
# the end
"""


@st.composite
def _tables(draw: st.DrawFn) -> ScoringTable:
    groups = []
    named = iter(range(10))
    for name in draw(st.lists(words, min_size=1, max_size=2)):
        # A table names each factor once.
        held = tuple(renamed(factor, next(named)) for factor in draw(st.lists(factors, min_size=1, max_size=3)))
        groups.append(Group(name, draw(points.map(abs) | st.just(summed(held))), held))
    return ScoringTable(
        id=draw(words.filter(lambda name: name != "typed")),
        title=Text(draw(words), draw(words)),
        groups=tuple(groups),
        rounding=Rounding(draw(st.integers(0, 6)), draw(st.sampled_from(["half_up", "half_even", "down"]))),
        price_weight=draw(st.none() | st.decimals("0.01", 100, places=2)),
        source=Text(draw(words), draw(words)),
        as_of=draw(st.dates()),
        procedure=draw(procedures),
    )


@given(table=_tables())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_written_is_read_again(tmp_path: Path, table: ScoringTable) -> None:
    path = tmp_path / "rule.toml"
    path.unlink(missing_ok=True)
    write_ruleset(table, path)
    assert read_ruleset(path) == replace(table, file="rule.toml")


@pytest.mark.parametrize("kind", BY_KIND, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_kind_of_factor_is_read_again(tmp_path: Path, kind: type[Factor], data: st.DataObject) -> None:
    path = tmp_path / "rule.toml"
    path.unlink(missing_ok=True)
    factor = data.draw(BY_KIND[kind])
    write_ruleset(replace(rulesets()[0], groups=(Group("组", factor.points, (factor,)),)), path)
    assert read_ruleset(path).factors == (factor,)
    assert repr(read_ruleset(path).factors).count("Decimal") == repr((factor,)).count("Decimal")


def test_every_kind_of_factor_is_drawn() -> None:
    assert set(BY_KIND) == set(get_args(Factor))


@given(procedure=procedures)
@settings(max_examples=75, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_procedure_is_read_again(tmp_path: Path, procedure: Procedure) -> None:
    path = tmp_path / "rule.toml"
    write_ruleset(replace(rulesets()[0], procedure=procedure), path)
    assert read_ruleset(path).procedure == procedure


@given(before=_tables(), after=_tables())
@settings(max_examples=75, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_writing_over_another_rule_leaves_nothing_of_it(
    tmp_path: Path, before: ScoringTable, after: ScoringTable
) -> None:
    path = tmp_path / "rule.toml"
    write_ruleset(before, path)
    write_ruleset(after, path)
    assert read_ruleset(path) == replace(after, file="rule.toml")


@pytest.mark.parametrize("table", rulesets(), ids=lambda table: table.id)
def test_the_rule_sets_of_the_program_survive_writing(tmp_path: Path, table: ScoringTable) -> None:
    write_ruleset(table, tmp_path / "rule.toml")
    assert read_ruleset(tmp_path / "rule.toml") == replace(table, file="rule.toml")


def _comments(text: str) -> set[str]:
    return {line.partition("#")[2].strip() for line in text.splitlines() if "#" in line}


@pytest.fixture
def commented(tmp_path: Path) -> Path:
    """A rule file with a comment in every place."""
    path = tmp_path / "mine.toml"
    path.write_text(COMMENTED, encoding="utf-8", newline="\n")
    return path


def test_saving_a_rule_unchanged_keeps_every_comment(commented: Path) -> None:
    write_ruleset(read_ruleset(commented), commented)
    assert _comments(commented.read_text(encoding="utf-8")) == _comments(COMMENTED)


def test_an_edit_of_the_tiers_keeps_the_comments_beside_what_stayed(commented: Path) -> None:
    table = read_ruleset(commented)
    factor = table.certificate_factors[0]
    tiers = (*factor.tiers, Tier("达标级", "basic", Decimal("0.5")))
    changed = SetTiers(factor.name, tiers, factor.no_certificate).apply(Tender(table)).table
    write_ruleset(changed, commented)
    assert read_ruleset(commented).groups == changed.groups
    kept = _comments(commented.read_text(encoding="utf-8"))
    assert _comments(COMMENTED) - {"agreed upon", "the top"} <= kept


def test_comments_outside_the_groups_are_kept(commented: Path) -> None:
    write_ruleset(read_ruleset(commented), commented)
    kept = _comments(commented.read_text(encoding="utf-8"))
    assert {"above everything", "the format", "the id", "where it is from", "on a Monday", "two digits"} <= kept


@pytest.mark.parametrize(
    "change",
    [
        {"title": Text("新", "New")},
        {"rounding": Rounding(3, "down")},
        {"price_weight": Decimal(30)},
        {"title": Text("新", "New"), "rounding": Rounding(0, "half_even"), "price_weight": Decimal("30.5")},
        {"source": Text("别处", "elsewhere"), "id": "other"},
    ],
    ids=["title", "rounding", "price weight", "all three", "source and id"],
)
def test_any_change_of_a_file_with_tables_is_read_again(commented: Path, change: dict[str, object]) -> None:
    changed = replace(read_ruleset(commented), **change)  # type: ignore[arg-type]
    write_ruleset(changed, commented)
    assert read_ruleset(commented) == changed


def test_what_stood_in_the_file_that_is_no_rule_does_not_spoil_it(tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_text('[tool]\nname = "x"\n', encoding="utf-8")
    write_ruleset(rulesets()[0], path)
    assert read_ruleset(path).groups == rulesets()[0].groups


def test_a_file_that_is_no_toml_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "rule.toml"
    path.write_bytes(b"\xff\xfe no TOML = =")
    write_ruleset(rulesets()[0], path)
    assert read_ruleset(path).id == "fair-default"


def test_numbers_are_written_plainly(tmp_path: Path) -> None:
    path = tmp_path / "rule.toml"
    table = replace(rulesets()[0], price_weight=Decimal("3E+1"))
    write_ruleset(table, path)
    held = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    assert held["price_weight"] == 30
    assert "price_weight = 30\n" in path.read_text(encoding="utf-8")


def test_where_nothing_can_be_written_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "folder", tmp_path / "nowhere" / "rule.toml"):
        with pytest.raises(InputError) as refused:
            write_ruleset(rulesets()[0], path)
        assert [problem.message.code for problem in refused.value.problems] == ["file.cannot_write"]
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


@pytest.mark.skipif(os.name != "posix", reason="rights are those of POSIX")
def test_colleagues_may_still_read_the_file(commented: Path) -> None:
    commented.chmod(0o644)
    write_ruleset(read_ruleset(commented), commented)
    assert stat.S_IMODE(commented.stat().st_mode) == 0o644


@pytest.mark.parametrize("held", [(), (PassFailFactor("参数", Decimal(1)),) * 2], ids=["none", "twice"])
def test_what_could_not_be_read_again_is_not_written(tmp_path: Path, held: tuple[Factor, ...]) -> None:
    groups = (Group("组", Decimal(len(held)), held),) if held else ()
    with pytest.raises(InputError):
        write_ruleset(replace(rulesets()[0], groups=groups), tmp_path / "rule.toml")
    assert not (tmp_path / "rule.toml").exists()


HEAD = """format = 1
id = "mine"
title = { zh = "规则", en = "Rule" }
source = "a meeting"
as_of = 2026-01-01
[[groups]]
name = "组"
[[groups.factors]]
name = "项"
points = 5
"""


def _read(folder: Path, lines: str) -> Factor:
    (folder / "rule.toml").write_text(HEAD + lines, encoding="utf-8")
    return read_ruleset(folder / "rule.toml").factors[0]


@pytest.mark.parametrize(
    ("bounds", "band"),
    [
        ("at_least = 8, below = 9", Band(Decimal(1), Decimal(8), Decimal(9))),
        ("above = 8, at_most = 9", Band(Decimal(1), Decimal(8), Decimal(9), low_counts=False, high_counts=True)),
        ("at_most = 5", Band(Decimal(1), None, Decimal(5), high_counts=True)),
        ("above = 5", Band(Decimal(1), Decimal(5), low_counts=False)),
        ("at_least = 0", Band(Decimal(1), Decimal(0))),
    ],
)
def test_a_band_has_the_bounds_of_the_file(tmp_path: Path, bounds: str, band: Band) -> None:
    factor = _read(tmp_path, f'kind = "number"\nbands = [{{ points = 1, {bounds} }}]')
    assert isinstance(factor, NumberFactor)
    assert factor.bands == (band,)


@pytest.mark.parametrize(
    "lines",
    [
        'kind = "number"\nbands = [{ points = 1, at_least = 8, above = 9 }]',
        'kind = "number"\nbands = [{ points = 1, at_most = 8, below = 9 }]',
        'kind = "number"\nbands = [{ points = 1, at_least = 9, below = 8 }]',
        'kind = "number"\nbands = [{ points = 50 }]',
        'kind = "number"\nbands = [{ points = 5 }]\notherwise = 50',
        'kind = "deduction"\nper_item = 1\nfloor = 20',
        'kind = "committee"\nleast = 20',
    ],
)
def test_a_factor_that_contradicts_itself_is_refused(tmp_path: Path, lines: str) -> None:
    with pytest.raises(InputError):
        _read(tmp_path, lines)


def test_a_wrong_number_of_an_item_is_named_by_its_key(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        _read(tmp_path, 'kind = "per_item"\nper_item = -1')
    assert [dict(problem.message.args).get("key") for problem in refused.value.problems] == [
        "groups[1].factors[1].per_item"
    ]
