"""Strategies for what a rule file may hold: factors of every kind, and procedures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
    Tier,
    inner_full,
)
from tender_tool.domain.rule.procedure import LowPriceRates, Preferences, Procedure
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.schemes import level_in_words, schemes

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
points = st.decimals(-100, 100, places=3).map(lambda number: number.normalize())
some = st.sampled_from(
    ["五星级", "四星", "3星级", "达标级", "二星级", "一级", "七星级", "五星级及以上", '"', "a\\b", "#"]
)
criteria = st.just("") | words
full = st.decimals("0.001", 100, places=3)
inner = st.none() | st.decimals("0.01", 1000, places=2)
each = st.decimals("0.01", 1000, places=2)
least = st.decimals(0, 100, places=2)
percents = st.none() | st.decimals("0.01", "99.99", places=2)
# Two rates together stay below the whole price.
rates = st.none() | st.decimals("0.01", "49.99", places=2)
yuan = st.none() | st.decimals("0.01", "1E+12", places=2)


@st.composite
def certificate_factors(draw: st.DrawFn) -> CertificateFactor:
    """A factor of any scheme with tiers in any words."""
    scheme = draw(st.sampled_from(schemes()))
    tiers = []
    for name in draw(st.lists(some | words, min_size=1, max_size=6)):
        level = level_in_words(scheme, name)
        tiers.append(Tier(name, level.id if level else None, draw(points)))
    weight, within = draw(st.just((None, None)) | st.tuples(full, each))
    return CertificateFactor(
        draw(words), scheme.id, tuple(tiers), draw(st.none() | points), weight, within, draw(criteria)
    )


@st.composite
def _bands(draw: st.DrawFn) -> Band:
    low, high = draw(st.none() | points), draw(st.none() | points)
    # Whether a bound counts is only told where there is one.
    low_counts, high_counts = low is None or draw(st.booleans()), high is not None and draw(st.booleans())
    return Band(draw(points), low, high, low_counts, high_counts)


prices = st.one_of(
    st.builds(PriceFactor, words, full, criteria=criteria),
    st.builds(PriceFactor, words, full, st.just("mean"), least, least, st.integers(0, 5), criteria),
)
BY_KIND: dict[type, st.SearchStrategy[Factor]] = {
    CertificateFactor: certificate_factors(),
    PriceFactor: prices,
    CommitteeFactor: st.builds(CommitteeFactor, words, full, inner, least, criteria),
    PerItemFactor: st.builds(PerItemFactor, words, full, each, inner, criteria),
    NumberFactor: st.builds(
        NumberFactor,
        words,
        full,
        st.lists(_bands(), min_size=1, max_size=4).map(tuple),
        st.none() | points,
        inner,
        st.just("") | words,
        criteria,
    ),
    DeductionFactor: st.builds(DeductionFactor, words, full, each, least, inner, criteria),
    PassFailFactor: st.builds(PassFailFactor, words, full, criteria),
    ManualFactor: st.builds(ManualFactor, words, full, inner, criteria),
}


def _within(factor: Factor) -> bool:
    """Tell whether nothing in a factor exceeds its full points, and no band contradicts itself."""
    most = inner_full(factor)
    if isinstance(factor, NumberFactor):
        stated = [*(band.points for band in factor.bands), factor.otherwise or Decimal(0)]
        held = all(_holds_something(band) for band in factor.bands)
        return held and max(stated) <= most
    if isinstance(factor, DeductionFactor):
        return factor.floor <= most
    return not isinstance(factor, CommitteeFactor) or factor.least <= most


def _holds_something(band: Band) -> bool:
    return band.low is None or band.high is None or band.holds((band.low + band.high) / 2)


BY_KIND = {kind: made.filter(_within) for kind, made in BY_KIND.items()}
factors: st.SearchStrategy[Factor] = st.one_of(*BY_KIND.values())
procedures = st.just(Procedure()) | st.builds(
    Procedure,
    regime=st.sampled_from(["", *(regime.id for regime in procurement().regimes)]),
    object=st.sampled_from(["", *(thing.id for thing in procurement().objects)]),
    reserved=st.booleans(),
    ceiling=yuan,
    budget=yuan,
    preferences=st.builds(Preferences, rates, rates, rates),
    low_price=st.builds(LowPriceRates, percents, percents, percents),
    mean=st.sampled_from(["all", "trimmed"]),
    ties=st.lists(st.sampled_from(["price", "technical"]), max_size=2).map(tuple),
    candidates=st.integers(1, 10),
    same_brand=st.booleans(),
)


def renamed(factor: Factor, number: int) -> Factor:
    """Return the factor under a name that no other has."""
    return replace(factor, name=f"{factor.name}{number}")


def summed(held: tuple[Factor, ...]) -> Decimal:
    """Return the sum of the factors' points."""
    return sum((factor.points for factor in held), Decimal(0))
