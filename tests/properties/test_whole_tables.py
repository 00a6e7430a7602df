"""What holds of whole tables whatever is bid, recorded and ruled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.evaluation import Evaluation
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.wording import say, say_problem
from tender_tool.services.explain_scores import factor_effects, neighbours
from tender_tool.services.score_bidders import score_bidders
from tests.properties.drawn_tenders import PRICE, cents, preferences, priced, roundings, tenders
from tests.scoring.made_tables import ORDER_87, earned, offer, offers, parts, whole
from tests.scoring.made_tenders import bidder_list

TIES = [("801", "1200", "20.03"), ("803", "1168", "20.63"), ("804", "960", "25.13")]


def _scaled(bidders: tuple[Bidder, ...], factor: Decimal) -> tuple[Bidder, ...]:
    return tuple(replace(each, price=each.price * factor) for each in bidders if each.price is not None)


@pytest.mark.parametrize(("low", "high", "points"), TIES)
@pytest.mark.parametrize("factor", ["1", "0.01", "3", "0.7", "123456.789", "1E+7", "0.000001"])
def test_constructed_ties_round_up_whatever_the_unit(low: str, high: str, points: str, factor: str) -> None:
    assert (Decimal(low) * 30 / Decimal(high) * 1000) % 10 == 5
    tender = whole(_scaled(offers(low, high), Decimal(factor)), PRICE)
    assert earned(tender) == ["30.00", points]


@given(
    bidders=priced(),
    factor=st.decimals("0.0001", "10000", places=4),
    rates=preferences,
    rounding=roundings,
)
def test_scaling_all_prices_changes_no_points(
    bidders: tuple[Bidder, ...], factor: Decimal, rates: object, rounding: Rounding
) -> None:
    procedure = replace(ORDER_87, preferences=rates)  # type: ignore[arg-type]
    before = whole(bidders, PRICE, procedure=procedure, rounding=rounding)
    after = whole(_scaled(bidders, factor), PRICE, procedure=procedure, rounding=rounding)
    assert earned(before) == earned(after)


@given(bidders=priced(least=2), rates=preferences, data=st.data())
def test_whoever_is_not_the_benchmark_can_leave_without_moving_a_price(
    bidders: tuple[Bidder, ...], rates: object, data: st.DataObject
) -> None:
    procedure = replace(ORDER_87, preferences=rates)  # type: ignore[arg-type]
    before = {one.bidder.key: one for one in score_bidders(whole(bidders, PRICE, procedure=procedure)).scores}
    gone = data.draw(st.sampled_from(bidders))
    held = before[gone.key].factors[0].price
    assume(held is not None and held.evaluated != held.benchmark)
    left = tuple(each for each in bidders if each is not gone)
    after = score_bidders(whole(left, PRICE, procedure=procedure)).scores
    assert [one.factors for one in after] == [before[each.key].factors for each in left]


@given(bidders=priced(least=2), lower=cents, rates=preferences, rounding=roundings)
def test_a_lower_price_never_scores_less(
    bidders: tuple[Bidder, ...], lower: Decimal, rates: object, rounding: Rounding
) -> None:
    procedure = replace(ORDER_87, preferences=rates)  # type: ignore[arg-type]
    first, *rest = bidders
    assert first.price is not None
    pair = sorted([first.price, lower])
    cheap, dear = (
        parts(
            score_bidders(whole((replace(first, price=each), *rest), PRICE, procedure=procedure, rounding=rounding)),
            "价格",
        )
        for each in pair
    )
    assert (cheap[0].points or 0) >= (dear[0].points or 0)
    assert all((one.points or 0) <= (other.points or 0) for one, other in zip(cheap[1:], dear[1:], strict=True))


@given(bidders=priced(), rounding=roundings)
def test_the_lowest_evaluated_price_has_full_points_and_nobody_more(
    bidders: tuple[Bidder, ...], rounding: Rounding
) -> None:
    found = parts(score_bidders(whole(bidders, PRICE, rounding=rounding)), "价格")
    lowest = min(part.price.evaluated for part in found if part.price)
    for part in found:
        assert part.points is not None
        assert part.price is not None
        assert 0 <= part.points <= 30
        if part.price.evaluated == lowest:
            assert part.points == 30


def _notes(sheet: ScoreSheet) -> set[tuple[object, ...]]:
    return {
        (note.message.code, note.bidder, tuple("".join(sorted(str(value))) for _, value in note.message.args))
        for note in sheet.notes
    }


@given(tender=tenders(least=2), data=st.data())
def test_the_order_of_the_rows_changes_nothing(tender: Tender, data: st.DataObject) -> None:
    turned = replace(tender, bidder_list=bidder_list(*data.draw(st.permutations(tender.bidders))))
    before, after = score_bidders(tender), score_bidders(turned)
    assert {score.bidder.key: score for score in before.scores} == {score.bidder.key: score for score in after.scores}
    assert _notes(before) == _notes(after)
    assert (before.refusal, len(before.notes)) == (after.refusal, len(after.notes))


@given(tender=tenders(), data=st.data())
def test_the_order_in_which_things_were_recorded_changes_no_points(tender: Tender, data: st.DataObject) -> None:
    held = tender.evaluation
    turned = replace(
        held,
        members=tuple(data.draw(st.permutations(held.members))),
        recorded=tuple(data.draw(st.permutations(held.recorded))),
    )
    before, after = score_bidders(tender), score_bidders(replace(tender, evaluation=turned))
    for one, other in zip(before.scores, after.scores, strict=True):
        assert [part.points for part in one.factors] == [part.points for part in other.factors]
        assert (one.total, one.rank, one.candidate) == (other.total, other.rank, other.candidate)


@given(tender=tenders())
def test_totals_are_the_sums_of_the_parts_shown(tender: Tender) -> None:
    digits = tender.table.rounding.digits
    for score in score_bidders(tender).scores:
        shown = [None if part.points is None else str(part.points) for part in score.factors]
        if score.rejected is not None:
            assert (shown, score.total) == ([], None)
            continue
        assert len(shown) == len(tender.table.factors)
        if None in shown:
            assert score.total is None
            continue
        cents_of = [Decimal(each or "") for each in shown]
        assert all(each.as_tuple().exponent == -digits for each in cents_of)
        assert score.total == sum(int(each.scaleb(digits)) for each in cents_of) * Decimal(1).scaleb(-digits)


@given(tender=tenders())
def test_ranks_follow_the_totals_and_who_waits_has_none(tender: Tender) -> None:
    scores = score_bidders(tender).scores
    for one in scores:
        assert (one.rank is None) == (one.total is None)
        for other in scores:
            if one.total is not None and other.total is not None and one.total > other.total:
                assert (one.rank or 0) < (other.rank or 0)
    numbered = sorted(score.rank for score in scores if score.rank is not None)
    assert all(rank <= place for place, rank in enumerate(numbered, start=1))
    assert numbered[:1] in ([], [1])


@given(tender=tenders())
def test_nobody_is_recommended_while_somebody_waits(tender: Tender) -> None:
    sheet = score_bidders(tender)
    named = [score.candidate for score in sheet.candidates]
    if any(score.total is None and score.rejected is None for score in sheet.scores):
        assert named == []
    assert all(score.rejected is None for score in sheet.candidates)
    assert named == sorted(each for each in named if each is not None)


def _values(value: object) -> Iterator[object]:
    yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from _values(getattr(value, field.name))
    elif isinstance(value, (tuple, list, frozenset)):
        for each in value:
            yield from _values(each)


@given(tender=tenders())
@settings(max_examples=40)
def test_no_binary_fraction_is_anywhere_in_the_scores(tender: Tender) -> None:
    sheet = score_bidders(tender)
    kinds = {type(value) for value in _values((sheet, neighbours(sheet), factor_effects(tender, sheet)))}
    assert float not in kinds
    assert complex not in kinds
    for value in _values(sheet):
        assert not isinstance(value, Decimal) or value.is_finite()


@given(tender=tenders())
@settings(max_examples=40)
def test_everything_can_be_said_in_both_languages(tender: Tender) -> None:
    sheet = score_bidders(tender)
    for language in ("zh", "en"):
        for score in sheet.scores:
            for reason in (*score.reasons, *filter(None, (score.rejected, score.tied_by))):
                assert say(reason, "zh" if language == "zh" else "en")
        assert all(say_problem(note, "zh" if language == "zh" else "en") for note in sheet.notes)


@given(tender=tenders())
def test_scoring_changes_nothing_and_gives_the_same_again(tender: Tender) -> None:
    kept = replace(tender, evaluation=replace(tender.evaluation))
    assert score_bidders(tender) == score_bidders(tender)
    assert tender == kept


@pytest.mark.parametrize("confirmed", ["名单!2", "名单!3"])
def test_the_order_of_two_equal_low_prices_changes_nothing(confirmed: str) -> None:
    bidders = (offer(2, "23"), offer(3, "23"), *(offer(row, "2300000") for row in (4, 5, 6)))
    given_order, turned = (
        whole(order, PRICE, evaluation=Evaluation(confirmed=(confirmed,)))
        for order in (bidders, (bidders[1], bidders[0], *bidders[2:]))
    )
    assert set(earned(given_order)) == set(earned(turned))
