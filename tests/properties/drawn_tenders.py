"""Strategies: factors of every kind, procedures, evaluations, and whole tenders under them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from tender_tool.domain.bidder import Bidder, Claims
from tender_tool.domain.evaluation import (
    Draw,
    Evaluation,
    LowPriceReview,
    Member,
    MemberScore,
    PriceCorrection,
    Recorded,
    Rejection,
)
from tender_tool.domain.rule.factors import (
    Band,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
)
from tender_tool.domain.rule.procedure import LowPriceRates, Preferences, Procedure
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tests.scoring.made_tables import key, offer, table, whole
from tests.scoring.made_tenders import FAIR
from tests.scoring.made_tenders import tender as certified

PRICE = PriceFactor("价格", Decimal(30))
PLANS = (CommitteeFactor("技术方案", Decimal(20)), CommitteeFactor("实施方案", Decimal(10), Decimal(100)))
COUNTED = (
    PerItemFactor("业绩", Decimal(6), Decimal("1.5")),
    NumberFactor(
        "质保期",
        Decimal(5),
        (Band(Decimal(5), Decimal(5)), Band(Decimal(3), Decimal(3), Decimal(5)), Band(Decimal(1), None, Decimal(3))),
    ),
    DeductionFactor("缺陷", Decimal(9), Decimal(7), Decimal(10), Decimal(100)),
    PassFailFactor("参数", Decimal(4)),
    ManualFactor("服务", Decimal(14), Decimal(30)),
)
CERTIFIED = certified(FAIR).table.certificate_factors
FACTORS: tuple[Factor, ...] = (PRICE, *PLANS, *COUNTED, *CERTIFIED)
ROWS = range(2, 9)
LEVELS = ("five_star", "four_star", "three_star", "basic", "none")

roundings = st.builds(Rounding, st.integers(0, 4), st.sampled_from(["half_up", "half_even", "down"]))
# Within the guards against misread prices: nothing waits, and nothing stops the scoring.
cents = st.integers(20_000, 90_000).map(lambda amount: Decimal(amount).scaleb(-2))
answers = st.sampled_from([None, True, False])
sizes = st.builds(Claims, small=answers, partner=answers)
# What others claim changes a bidder's own deduction here, and who is recommended.
all_claims = st.builds(
    Claims,
    small=answers,
    partner=answers,
    domestic=answers,
    passed=st.sampled_from([None, True, True, False]),
    brand=st.sampled_from(["", "", "甲牌", "乙牌"]),
    unread=st.sampled_from([(), (), (), ("size",)]),
)
rates = st.none() | st.decimals("0.5", "30", places=1)
preferences = st.builds(Preferences, rates, rates, rates)
hundredths = st.integers(0, 2000).map(lambda points: Decimal(points).scaleb(-2))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
amounts = st.decimals("0.01", "1000", places=2)
keys = st.sampled_from([key(row) for row in ROWS])


@st.composite
def priced(draw: st.DrawFn, least: int = 1, claims: st.SearchStrategy[Claims] = sizes) -> tuple[Bidder, ...]:
    """Bidders with prices, claims and certificates."""
    prices = draw(st.lists(cents, min_size=least, max_size=6))
    return tuple(
        offer(row, price, draw(claims), level=draw(st.sampled_from(LEVELS)))
        for row, price in enumerate(prices, start=2)
    )


@st.composite
def evaluations(draw: st.DrawFn, bidders: tuple[Bidder, ...]) -> Evaluation:
    """What was recorded for bidders: all that the factors need, now and then with something left out."""
    names = draw(st.lists(st.sampled_from("张李王赵钱"), min_size=1, max_size=5, unique=True))
    members = tuple(
        Member(name, tuple(MemberScore(one.key, each.name, draw(hundredths)) for one in bidders for each in PLANS))
        for name in names
    )
    values = {"业绩": "0129", "质保期": "12345678", "缺陷": "0123", "参数": "是否", "服务": "579"}
    facts = tuple(
        Recorded(one.key, name, draw(st.sampled_from(chars)), "按文件")
        for one in bidders
        for name, chars in values.items()
        if draw(st.integers(0, 30))
    )
    out = tuple(Rejection(one.key, "未盖章") for one in bidders[2:] if not draw(st.integers(0, 6)))
    drawn = (Draw(tuple(draw(st.permutations([one.key for one in bidders])))),) if draw(st.booleans()) else ()
    return Evaluation(members, facts, out, draws=drawn)


procedures = st.builds(
    Procedure,
    regime=st.sampled_from(["87", "214", "bidding-law", "none", ""]),
    object=st.sampled_from(["goods", "services", "works", "it", ""]),
    reserved=st.booleans(),
    ceiling=st.none() | amounts,
    budget=st.none() | amounts,
    preferences=preferences,
    low_price=st.builds(LowPriceRates, rates, rates, rates),
    mean=st.sampled_from(["all", "trimmed"]),
    ties=st.lists(st.sampled_from(["price", "technical", "业绩", "没有"]), max_size=3, unique=True).map(tuple),
    candidates=st.integers(1, 10),
    same_brand=st.booleans(),
)


@st.composite
def tenders(draw: st.DrawFn, least: int = 1) -> Tender:
    """A tender under a whole table of all kinds of factors."""
    bidders = draw(priced(least, all_claims))
    made = whole(bidders, *FACTORS, evaluation=draw(evaluations(bidders)))
    return replace(made, table=table(*FACTORS, procedure=draw(procedures), rounding=draw(roundings)))


# Anything that can be recorded, whether or not it fits a list: for saving and for edits.
points = st.decimals("-5", "120", places=2)
member_scores = st.builds(MemberScore, keys, st.sampled_from(["技术方案", "实施方案"]), points)
some_members = st.builds(Member, texts, st.lists(member_scores, max_size=3).map(tuple), texts)
some_facts = st.builds(Recorded, keys, st.sampled_from(["业绩", "服务"]), texts, texts)
rejections = st.builds(Rejection, keys, texts)
corrections = st.builds(
    PriceCorrection,
    keys,
    amounts,
    st.sampled_from(["opening_list", "amount_in_words", "decimal_point", "unit_prices"]),
    texts,
)
reviews = st.builds(LowPriceReview, keys, st.sampled_from(["explained", "not_proven"]), texts)
draws = st.builds(Draw, st.lists(keys, max_size=4, unique=True).map(tuple), texts)


def _some(each: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(each, max_size=2).map(tuple)


anything_recorded = st.builds(
    Evaluation,
    members=_some(some_members),
    recorded=_some(some_facts),
    rejected=_some(rejections),
    corrected=_some(corrections),
    low_prices=_some(reviews),
    confirmed=_some(keys),
    draws=_some(draws),
)
