"""Rule sets (scoring tables as files) from ``rules/rulesets/<id>/ruleset.toml`` or from a person's own file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.table import CertificateFactor, Group, Rounding, RoundingMode, ScoringTable, Tier
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.schemes import level_in_words, scheme, schemes
from tender_tool.ruleset.toml_file import Entry, Exact, Words, read_model

DEFAULT_RULESET = "fair-default"
_Points = Annotated[Exact, Field(ge=-100, le=100)]


class RoundingFile(Entry):
    """The ``rounding`` table: a factor's points are rounded once, at the end of its computation."""

    digits: Annotated[int, Field(ge=0, le=6)] = 2
    mode: RoundingMode = "half_up"


class TierFile(Entry):
    """One level → points row."""

    level: Annotated[str, Field(min_length=1, description="the level in the rule's own words")]
    points: _Points


class CertificateFactorFile(Entry):
    """A ``[[groups.factors]]`` table of kind ``certificate``."""

    kind: Literal["certificate"]
    name: Annotated[str, Field(min_length=1)]
    scheme: Annotated[str, Field(description="id of a scheme in rules/schemes")]
    tiers: Annotated[tuple[TierFile, ...], Field(min_length=1)]
    no_certificate: Annotated[
        _Points | None, Field(description="points without a valid certificate; left out: the rule does not say")
    ] = None


class GroupFile(Entry):
    """A ``[[groups]]`` table; without ``points`` the group has the sum of its factors."""

    name: Annotated[str, Field(min_length=1)]
    points: Annotated[Exact | None, Field(ge=0, le=100)] = None
    factors: Annotated[tuple[CertificateFactorFile, ...], Field(min_length=1)]


class RulesetFile(Entry):
    """A ``ruleset.toml``."""

    format: Literal[1]
    id: Annotated[str, Field(min_length=1)]
    title: Words
    source: Annotated[Words | str, Field(description="where the rule was taken from")]
    as_of: date
    rounding: RoundingFile = RoundingFile()
    price_weight: Annotated[Exact | None, Field(gt=0, le=100, description="points of the price")] = None
    groups: Annotated[tuple[GroupFile, ...], Field(min_length=1)]


def read_ruleset(path: Path) -> ScoringTable:
    """Return the scoring table of a rule file; raises InputError with every problem found."""
    file = read_model(RulesetFile, path)
    problems: list[Problem] = []
    groups = []
    for number, group in enumerate(file.groups, start=1):
        factors = []
        for place, factor in enumerate(group.factors, start=1):
            key = f"groups[{number}].factors[{place}]"
            factors.append(_certificate_factor(factor, key, path.name, problems))
        points = group.points if group.points is not None else sum((x.points for x in factors), Decimal(0))
        groups.append(Group(group.name, points, tuple(factors)))
    if problems:
        raise InputError(*problems)
    return ScoringTable(
        id=file.id,
        title=file.title.text(),
        groups=tuple(groups),
        rounding=Rounding(file.rounding.digits, file.rounding.mode),
        price_weight=file.price_weight,
        source=file.source.text() if isinstance(file.source, Words) else Text(file.source, file.source),
        as_of=file.as_of,
        file=path.name,
    )


def _certificate_factor(
    file: CertificateFactorFile, key: str, name: str, problems: list[Problem]
) -> CertificateFactor:
    known = scheme(file.scheme)
    if known is None:
        expected = ", ".join(each.id for each in schemes())
        args = {"file": name, "key": f"{key}.scheme", "value": file.scheme, "expected": expected}
        problems.append(Problem(Message.of("rule.not_one_of", **args), Source(name)))
        return CertificateFactor(file.name, file.scheme, ())
    tiers = []
    for tier in file.tiers:
        level = level_in_words(known, tier.level)
        tiers.append(Tier(tier.level, level.id if level else None, tier.points))
    return CertificateFactor(file.name, known.id, tuple(tiers), file.no_certificate)


@lru_cache(maxsize=1)
def rulesets() -> tuple[ScoringTable, ...]:
    """Return the rule sets that come with the program, the default first."""
    tables = [read_ruleset(path) for path in sorted((rules_folder() / "rulesets").glob("*/ruleset.toml"))]
    return tuple(sorted(tables, key=lambda table: (table.id != DEFAULT_RULESET, table.id)))


def default_ruleset() -> ScoringTable:
    """Return the fair default that counts where no rule is given."""
    return rulesets()[0]
