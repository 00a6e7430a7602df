"""A rule set as a file: ``rules/rulesets/<id>/ruleset.toml``, or a person's own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from tender_tool.domain.rule.table import Group, Rounding, RoundingMode, ScoringTable
from tender_tool.ruleset.files.factors import FactorFile, Points
from tender_tool.ruleset.files.procedure import ProcedureFile
from tender_tool.ruleset.files.suppressions import SuppressionFile
from tender_tool.ruleset.files.toml_file import Entry, Exact, Words, read_model


def _both(source: object) -> object:
    return {"zh": source, "en": source} if isinstance(source, str) else source


_BothOrOne = Annotated[Words, BeforeValidator(_both, json_schema_input_type=Words | str)]


TIES = ("price", "technical")


class RoundingFile(Entry):
    """The ``rounding`` table: a factor's points are rounded once, at the end of its computation."""

    digits: Annotated[int, Field(ge=0, le=6)] = 2
    mode: RoundingMode = "half_up"


class GroupFile(Entry):
    """A ``[[groups]]`` table; without ``points`` the group has the sum of its factors."""

    name: Annotated[str, Field(min_length=1)]
    points: Points | None = None
    factors: Annotated[tuple[FactorFile, ...], Field(min_length=1)]


class RulesetFile(Entry):
    """A ``ruleset.toml``."""

    format: Literal[1]
    id: Annotated[str, Field(min_length=1)]
    title: Words
    source: Annotated[_BothOrOne, Field(description="where the rule was taken from")]
    as_of: date
    rounding: RoundingFile = RoundingFile()
    price_weight: Annotated[Exact | None, Field(gt=0, le=100, description="points of the price")] = None
    procedure: ProcedureFile = ProcedureFile()
    groups: Annotated[tuple[GroupFile, ...], Field(min_length=1)]
    suppressions: Annotated[tuple[SuppressionFile, ...], Field(description="findings that were accepted")] = ()

    @model_validator(mode="after")
    def _names_once(self) -> RulesetFile:
        names = [factor.name for group in self.groups for factor in group.factors]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise PydanticCustomError("named_twice", "named twice", {"name": twice})
        tie = next((each for each in self.procedure.ties if each not in (*TIES, *names)), None)
        if tie is not None:
            raise PydanticCustomError("tie_unknown", "no such factor", {"name": tie})
        return self


def read_ruleset(path: Path) -> ScoringTable:
    """Return the scoring table of a rule file; raises InputError with every problem found."""
    file = read_model(RulesetFile, path)
    groups = []
    for group in file.groups:
        factors = tuple(factor.factor() for factor in group.factors)
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
        procedure=file.procedure.procedure(),
        suppressions=tuple(each.suppression() for each in file.suppressions),
    )
