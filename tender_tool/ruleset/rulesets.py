"""Rule sets (scoring tables as files) from ``rules/rulesets/<id>/ruleset.toml`` or from a person's own file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from tender_tool.domain.table import CertificateFactor, Group, Rounding, RoundingMode, ScoringTable, Tier
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.schemes import level_in_words, scheme, schemes
from tender_tool.ruleset.toml_file import Entry, Exact, Words, read_model

DEFAULT_RULESET = "fair-default"
MOST_POINTS = 100
_Points = Annotated[Exact, Field(ge=-MOST_POINTS, le=MOST_POINTS)]


def _both(source: object) -> object:
    return {"zh": source, "en": source} if isinstance(source, str) else source


def _known_scheme(scheme_id: str) -> str:
    if scheme(scheme_id) is None:
        expected = ", ".join(each.id for each in schemes())
        raise PydanticCustomError("literal_error", "unknown scheme", {"expected": expected})
    return scheme_id


_BothOrOne = Annotated[Words, BeforeValidator(_both, json_schema_input_type=Words | str)]
_SchemeId = Annotated[str, AfterValidator(_known_scheme), Field(description="id of a scheme in rules/schemes")]


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
    scheme: _SchemeId
    tiers: Annotated[tuple[TierFile, ...], Field(min_length=1)]
    no_certificate: Annotated[
        _Points | None, Field(description="points without a valid certificate; left out: the rule does not say")
    ] = None


class GroupFile(Entry):
    """A ``[[groups]]`` table; without ``points`` the group has the sum of its factors."""

    name: Annotated[str, Field(min_length=1)]
    points: _Points | None = None
    factors: Annotated[tuple[CertificateFactorFile, ...], Field(min_length=1)]


class RulesetFile(Entry):
    """A ``ruleset.toml``."""

    format: Literal[1]
    id: Annotated[str, Field(min_length=1)]
    title: Words
    source: Annotated[_BothOrOne, Field(description="where the rule was taken from")]
    as_of: date
    rounding: RoundingFile = RoundingFile()
    price_weight: Annotated[Exact | None, Field(gt=0, le=100, description="points of the price")] = None
    groups: Annotated[tuple[GroupFile, ...], Field(min_length=1)]


def read_ruleset(path: Path) -> ScoringTable:
    """Return the scoring table of a rule file; raises InputError with every problem found."""
    file = read_model(RulesetFile, path)
    groups = []
    for group in file.groups:
        factors = tuple(_certificate_factor(factor) for factor in group.factors)
        points = group.points if group.points is not None else sum((x.points for x in factors), Decimal(0))
        groups.append(Group(group.name, points, factors))
    return ScoringTable(
        id=file.id,
        title=file.title.text(),
        groups=tuple(groups),
        rounding=Rounding(file.rounding.digits, file.rounding.mode),
        price_weight=file.price_weight,
        source=file.source.text(),
        as_of=file.as_of,
        file=path.name,
    )


def _certificate_factor(file: CertificateFactorFile) -> CertificateFactor:
    known = scheme(file.scheme)
    if known is None:
        raise KeyError(file.scheme)
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
