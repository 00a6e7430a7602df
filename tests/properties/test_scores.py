"""What holds of scores whatever the list and the rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tender_tool.services.rules import typed_tiers
from tests.scoring.made_tenders import bidder, bidder_list, certificate, only, points, scored

LEVELS = ("five_star", "four_star", "three_star", "basic")
WORDS = ("五星级", "四星级", "三星级", "达标级")
days = st.dates(date(2024, 1, 1), date(2028, 12, 31))
amounts = st.decimals(0, 10, places=3)
certificates = st.builds(
    certificate,
    st.sampled_from([*LEVELS, "none", "unclear"]),
    valid_until=st.none() | days,
    valid_from=st.none() | days,
    dates_unread=st.booleans(),
    status=st.sampled_from([None, "valid", "expired", "suspended"]),
)
roundings = st.builds(Rounding, st.integers(0, 3), st.sampled_from(["half_up", "half_even", "down"]))


@st.composite
def rules(draw: st.DrawFn, *, falling: bool = False) -> Tender:
    """A tender without bidders, under any tiers (or under tiers that fall with the level)."""
    chosen = draw(st.lists(amounts, min_size=5, max_size=5))
    if falling:
        chosen.sort(reverse=True)
    line = ",".join(f"{words}={points}" for words, points in zip(WORDS, chosen[:4], strict=True))
    without = f",无={chosen[4]}" if falling or draw(st.booleans()) else ""
    table = replace(typed_tiers(line + without), rounding=draw(roundings))
    return Tender(table, opened_on=draw(st.none() | days))


def _with(tender: Tender, *bidders: Bidder) -> Tender:
    return replace(tender, bidder_list=bidder_list(*bidders))


def _of(tender: Tender, given_certificate: Certificate) -> BidderScore:
    return only(_with(tender, bidder(2, given_certificate)))


@given(tender=rules(), held=st.lists(certificates, min_size=1, max_size=8), data=st.data())
def test_the_order_of_the_list_changes_no_score_and_no_rank(
    tender: Tender, held: list[Certificate], data: st.DataObject
) -> None:
    bidders = [bidder(number, each) for number, each in enumerate(held, start=2)]
    turned = data.draw(st.permutations(bidders))
    before = {score.bidder.key: score for score in scored(_with(tender, *bidders)).scores}
    after = {score.bidder.key: score for score in scored(_with(tender, *turned)).scores}
    assert before == after


@given(tender=rules(), held=st.lists(certificates, min_size=2, max_size=4), data=st.data())
def test_the_order_of_the_certificates_changes_no_points(
    tender: Tender, held: list[Certificate], data: st.DataObject
) -> None:
    turned = data.draw(st.permutations(held))
    one, other = (only(_with(tender, bidder(2, first, *rest))) for first, *rest in (held, turned))
    assert (points(one), one.needs_review) == (points(other), other.needs_review)


@given(tender=rules(), held=st.lists(certificates, min_size=1, max_size=8))
def test_nobody_changes_the_points_of_another(tender: Tender, held: list[Certificate]) -> None:
    bidders = [bidder(number, each) for number, each in enumerate(held, start=2)]
    together = scored(_with(tender, *bidders)).scores
    alone = [only(_with(tender, one)) for one in bidders]
    assert [score.factors for score in together] == [score.factors for score in alone]


@given(tender=rules(falling=True), until=days, places=st.tuples(st.integers(0, 3), st.integers(0, 3)))
def test_under_falling_tiers_a_higher_level_never_earns_less(
    tender: Tender, until: date, places: tuple[int, int]
) -> None:
    higher, lower = (points(_of(tender, certificate(LEVELS[place], valid_until=until))) for place in sorted(places))
    assert higher is not None
    assert lower is not None
    assert higher >= lower


@given(tender=rules(falling=True), held=certificates.filter(lambda each: each.level != "unclear"))
def test_under_falling_tiers_a_certificate_never_earns_less_than_none(tender: Tender, held: Certificate) -> None:
    with_it, without = points(_of(tender, held)), points(_of(tender, certificate("none")))
    assert with_it is not None
    assert without is not None
    assert with_it >= without


@given(tender=rules(), held=certificates, day=days)
def test_a_certificate_counts_exactly_from_its_first_to_its_last_day(
    tender: Tender, held: Certificate, day: date
) -> None:
    dated = replace(held, level="five_star", scheme="gbt27922-2011", dates_unread=False, status=None)
    score = _of(replace(tender, opened_on=day), dated)
    begun = dated.valid_from is None or dated.valid_from <= day
    if not begun:
        assert score.factors[0].valid is False
    elif dated.valid_until is None:
        assert score.factors[0].valid is None
        assert score.needs_review
    else:
        assert score.factors[0].valid is (day <= dated.valid_until)


@given(tender=rules(), held=st.lists(certificates, min_size=1, max_size=10))
def test_ranks_are_those_of_the_totals(tender: Tender, held: list[Certificate]) -> None:
    scores = scored(_with(tender, *(bidder(number, each) for number, each in enumerate(held, start=2)))).scores
    totals = [score.total for score in scores if score.total is not None]
    for score in scores:
        assert (score.rank is None) == (score.total is None)
        if score.total is not None:
            assert score.rank == 1 + sum(total > score.total for total in totals)


@given(tender=rules(), held=certificates)
def test_points_are_missing_exactly_where_a_person_must_decide_first(tender: Tender, held: Certificate) -> None:
    score = _of(tender, held)
    assert (points(score) is None) == (held.level == "unclear")
    assert points(score) is not None or score.needs_review
    assert score.reasons


@given(tender=rules(), held=certificates)
def test_points_have_no_more_digits_than_the_rule_says(tender: Tender, held: Certificate) -> None:
    earned = points(_of(tender, held))
    if earned is not None:
        step = Decimal(1).scaleb(-tender.table.rounding.digits)
        assert earned % step == 0
