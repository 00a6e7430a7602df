"""The factors of a rule file: one table a kind, and what each becomes in the domain."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    Formula,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
    Tier,
)
from tender_tool.ruleset.files.toml_file import Entry, Exact
from tender_tool.ruleset.schemes import level_in_words, scheme, schemes

MOST_POINTS = 100
Points = Annotated[Exact, Field(ge=-MOST_POINTS, le=MOST_POINTS)]
_Full = Annotated[Exact, Field(gt=0, le=MOST_POINTS, description="full points in the table")]
_Inner = Annotated[
    Exact | None, Field(gt=0, le=1000, description="full score inside the factor, such as 100; left out: the points")
]
_Criteria = Annotated[str, Field(description="the words of the document")]
_Name = Annotated[str, Field(min_length=1)]
_Each = Annotated[Exact, Field(gt=0, le=1000)]


def _known_scheme(scheme_id: str) -> str:
    if scheme(scheme_id) is None:
        expected = ", ".join(each.id for each in schemes())
        raise PydanticCustomError("literal_error", "unknown scheme", {"expected": expected})
    return scheme_id


_SchemeId = Annotated[str, AfterValidator(_known_scheme), Field(description="id of a scheme in rules/schemes")]


def _at_most(value: Decimal | None, full: Decimal, key: str) -> None:
    if value is not None and value > full:
        raise PydanticCustomError(
            "above_full", "above the full points", {"name": f"{key} = {value}", "le": str(full)}
        )


class TierFile(Entry):
    """One level → points row."""

    level: Annotated[str, Field(min_length=1, description="the level in the rule's own words")]
    points: Points


class CertificateFactorFile(Entry):
    """A ``[[groups.factors]]`` table of kind ``certificate``; ``weight`` and ``inner`` go together."""

    kind: Literal["certificate"]
    name: _Name
    scheme: _SchemeId
    tiers: Annotated[tuple[TierFile, ...], Field(min_length=1)]
    no_certificate: Annotated[
        Points | None, Field(description="points without a valid certificate; left out: the rule does not say")
    ] = None
    weight: Annotated[Exact | None, Field(gt=0, le=MOST_POINTS, description="what the factor is worth")] = None
    inner: _Inner = None
    criteria: _Criteria = ""

    @model_validator(mode="after")
    def _both(self) -> CertificateFactorFile:
        if (self.weight is None) != (self.inner is None):
            raise PydanticCustomError("missing", "weight and inner go together")
        return self

    def factor(self) -> Factor:
        """Return the factor."""
        known = scheme(self.scheme)
        if known is None:
            raise KeyError(self.scheme)
        tiers = []
        for tier in self.tiers:
            level = level_in_words(known, tier.level)
            tiers.append(Tier(tier.level, level.id if level else None, tier.points))
        return CertificateFactor(
            self.name, known.id, tuple(tiers), self.no_certificate, self.weight, self.inner, self.criteria
        )


class PriceFactorFile(Entry):
    """A table of kind ``price``; by default lowest price first."""

    kind: Literal["price"]
    name: _Name
    points: _Full
    formula: Formula = "lowest"
    above: Annotated[Exact, Field(ge=0, description="mean: points off for each percent above it")] = Decimal(1)
    below: Annotated[Exact, Field(ge=0, description="mean: points off for each percent below it")] = Decimal("0.5")
    trim: Annotated[int, Field(ge=0, le=5, description="mean: highest and lowest prices left out")] = 0
    criteria: _Criteria = ""

    def factor(self) -> Factor:
        """Return the factor."""
        return PriceFactor(self.name, self.points, self.formula, self.above, self.below, self.trim, self.criteria)


class CommitteeFactorFile(Entry):
    """A table of kind ``committee``: the members' mean counts."""

    kind: Literal["committee"]
    name: _Name
    points: _Full
    inner: _Inner = None
    least: Annotated[Exact, Field(ge=0, description="the least a member may give")] = Decimal(0)
    criteria: _Criteria = ""

    @model_validator(mode="after")
    def _within(self) -> CommitteeFactorFile:
        _at_most(self.least, self.inner or self.points, "least")
        return self

    def factor(self) -> Factor:
        """Return the factor."""
        return CommitteeFactor(self.name, self.points, self.inner, self.least, self.criteria)


class PerItemFactorFile(Entry):
    """A table of kind ``per_item``: points for each item, up to the full points."""

    kind: Literal["per_item"]
    name: _Name
    points: _Full
    per_item: _Each
    inner: _Inner = None
    criteria: _Criteria = ""

    def factor(self) -> Factor:
        """Return the factor."""
        return PerItemFactor(self.name, self.points, self.per_item, self.inner, self.criteria)


class BandFile(Entry):
    """Points for numbers from ``at_least`` or ``above`` to ``at_most`` or ``below``."""

    points: Points
    at_least: Exact | None = None
    above: Exact | None = None
    at_most: Exact | None = None
    below: Exact | None = None

    @model_validator(mode="after")
    def _one_bound_each(self) -> BandFile:
        band = self.band()
        twice = (self.at_least is not None and self.above is not None) or (
            self.at_most is not None and self.below is not None
        )
        empty = band.low is not None and band.high is not None and not band.holds((band.low + band.high) / 2)
        if twice or empty:
            raise PydanticCustomError("band_wrong", "bounds contradict each other")
        return self

    def band(self) -> Band:
        """Return the band."""
        low = self.at_least if self.at_least is not None else self.above
        high = self.at_most if self.at_most is not None else self.below
        return Band(self.points, low, high, self.above is None, self.at_most is not None)


class NumberFactorFile(Entry):
    """A table of kind ``number``: the first band that holds the number counts."""

    kind: Literal["number"]
    name: _Name
    points: _Full
    bands: Annotated[tuple[BandFile, ...], Field(min_length=1)]
    otherwise: Points | None = None
    inner: _Inner = None
    unit: str = ""
    criteria: _Criteria = ""

    @model_validator(mode="after")
    def _within(self) -> NumberFactorFile:
        for points in (*(band.points for band in self.bands), self.otherwise):
            _at_most(points, self.inner or self.points, "points")
        return self

    def factor(self) -> Factor:
        """Return the factor."""
        bands = tuple(each.band() for each in self.bands)
        return NumberFactor(self.name, self.points, bands, self.otherwise, self.inner, self.unit, self.criteria)


class DeductionFactorFile(Entry):
    """A table of kind ``deduction``: full points less so many for each shortcoming."""

    kind: Literal["deduction"]
    name: _Name
    points: _Full
    per_item: _Each
    floor: Annotated[Exact, Field(ge=0)] = Decimal(0)
    inner: _Inner = None
    criteria: _Criteria = ""

    @model_validator(mode="after")
    def _within(self) -> DeductionFactorFile:
        _at_most(self.floor, self.inner or self.points, "floor")
        return self

    def factor(self) -> Factor:
        """Return the factor."""
        return DeductionFactor(self.name, self.points, self.per_item, self.floor, self.inner, self.criteria)


class PassFailFactorFile(Entry):
    """A table of kind ``pass_fail``: full points or none."""

    kind: Literal["pass_fail"]
    name: _Name
    points: _Full
    criteria: _Criteria = ""

    def factor(self) -> Factor:
        """Return the factor."""
        return PassFailFactor(self.name, self.points, self.criteria)


class ManualFactorFile(Entry):
    """A table of kind ``manual``: points with a reason."""

    kind: Literal["manual"]
    name: _Name
    points: _Full
    inner: _Inner = None
    criteria: _Criteria = ""

    def factor(self) -> Factor:
        """Return the factor."""
        return ManualFactor(self.name, self.points, self.inner, self.criteria)


FactorFile = Annotated[
    CertificateFactorFile
    | PriceFactorFile
    | CommitteeFactorFile
    | PerItemFactorFile
    | NumberFactorFile
    | DeductionFactorFile
    | PassFailFactorFile
    | ManualFactorFile,
    Field(discriminator="kind"),
]
