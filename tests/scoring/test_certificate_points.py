"""What a certificate earns on opening day, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore
from tests.scoring.made_tenders import (
    FAIR,
    LATER,
    OPENING,
    bidder,
    bidder_list,
    certificate,
    codes,
    only,
    points,
    scored,
    tender,
)

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("level", "wanted"),
    [("five_star", "2"), ("four_star", "1.5"), ("three_star", "1"), ("basic", "0.5"), ("none", "0")],
)
def test_each_level_earns_its_tier(level: str, wanted: str) -> None:
    score = only(tender(FAIR, certificate(level)))
    assert (points(score), score.total, score.needs_review) == (Decimal(wanted), Decimal(wanted), False)
    assert score.factors[0].valid is (None if level == "none" else True)


@pytest.mark.parametrize(
    ("until", "valid", "code"),
    [
        (OPENING + DAY, True, "score.valid"),
        (OPENING, True, "score.valid"),
        (OPENING - DAY, False, "score.expired"),
        (date(2020, 1, 1), False, "score.expired"),
    ],
)
def test_the_last_day_named_still_counts(until: date, valid: bool, code: str) -> None:
    score = only(tender(FAIR, certificate("five_star", valid_until=until)))
    assert (score.factors[0].valid, points(score)) == (valid, Decimal(2 if valid else 0))
    assert code in codes(score)


@pytest.mark.parametrize(("until", "valid"), [(OPENING, True), (OPENING - DAY, False)])
def test_a_derived_end_counts_alike_and_is_marked(until: date, valid: bool) -> None:
    score = only(tender(FAIR, certificate("five_star", valid_until=until, until_derived=True)))
    assert score.factors[0].valid is valid
    assert ("score.valid_derived" if valid else "score.expired_derived") in codes(score)


@pytest.mark.parametrize(("begin", "valid"), [(OPENING - DAY, True), (OPENING, True), (OPENING + DAY, False)])
def test_a_certificate_that_has_not_begun_is_not_valid(begin: date, valid: bool) -> None:
    score = only(tender(FAIR, certificate("five_star", valid_from=begin)))
    assert (score.factors[0].valid, points(score)) == (valid, Decimal(2 if valid else 0))


@pytest.mark.parametrize("status", ["expired", "suspended", "revoked", "cancelled"])
@pytest.mark.parametrize("until", [LATER, None])
@pytest.mark.parametrize("on", [OPENING, None])
def test_a_bad_status_is_not_valid_whatever_the_dates_say(status: str, until: date | None, on: date | None) -> None:
    score = only(tender(FAIR, certificate("five_star", status=status, valid_until=until), on=on))
    assert (score.factors[0].valid, points(score), score.needs_review) == (False, Decimal(0), False)
    assert f"score.stated_{status}" in codes(score)


def test_a_good_status_does_not_make_an_expired_certificate_valid() -> None:
    score = only(tender(FAIR, certificate("five_star", status="valid", valid_until=OPENING - DAY)))
    assert (score.factors[0].valid, points(score)) == (False, Decimal(0))


def test_a_statement_of_expiry_without_a_level_is_not_valid() -> None:
    score = only(tender(FAIR, certificate("none", status="expired")))
    assert (score.factors[0].valid, points(score), score.needs_review) == (False, Decimal(0), False)


@pytest.mark.parametrize(
    ("facts", "on", "code"),
    [
        ({"valid_until": None}, OPENING, "score.no_date"),
        ({"valid_until": None, "dates_unread": True}, OPENING, "score.dates_unread"),
        ({}, None, "score.no_opening_day"),
        ({"valid_until": date(2020, 1, 1)}, None, "score.no_opening_day"),
    ],
    ids=["no date", "date unread", "no opening day", "no opening day, old date"],
)
def test_with_nothing_to_tell_by_the_level_is_scored_and_a_person_looks(
    facts: dict[str, object], on: date | None, code: str
) -> None:
    score = only(tender(FAIR, certificate("five_star", **facts), on=on))
    assert (points(score), score.factors[0].valid, score.needs_review, score.rank) == (Decimal(2), None, True, 1)
    assert code in codes(score)


def test_without_a_certificate_the_opening_day_does_not_matter() -> None:
    score = only(tender(FAIR, certificate("none"), on=None))
    assert (points(score), score.needs_review) == (Decimal(0), False)


@pytest.mark.parametrize(
    ("level", "scheme"),
    [("grade_1", "completeness"), ("seven_star", "cteas1001-2017"), ("five_star", "sbt10401-2006")],
)
def test_another_scheme_earns_nothing_and_says_so(level: str, scheme: str) -> None:
    score = only(tender("五星级=5,无=1", certificate(level, scheme=scheme)))
    assert (points(score), score.needs_review) == (Decimal(0), False)
    assert "score.other_scheme" in codes(score)


def test_a_level_that_the_rule_forgot_earns_nothing_and_says_so() -> None:
    score = only(tender("五星级=5,四星级=4,三星级=3,二星级=1", certificate("basic")))
    assert (points(score), score.factors[0].valid) == (Decimal(0), True)
    assert "score.level_without_tier" in codes(score)


def test_what_is_unclear_waits_for_a_person() -> None:
    score = only(tender(FAIR, certificate("unclear")))
    assert (points(score), score.total, score.rank, score.needs_review) == (None, None, None, True)
    assert score.factors[0].valid is None


@pytest.mark.parametrize(
    ("tiers", "wanted", "code"),
    [
        ("五星级=5,无=0.5", "0.5", "score.no_certificate"),
        ("五星级=5,无=0", "0", "score.no_certificate"),
        ("五星级=5", "0", "score.no_certificate_unstated"),
    ],
)
@pytest.mark.parametrize(
    "facts", [{"level": "none"}, {"level": "five_star", "valid_until": OPENING - DAY}], ids=["none", "expired"]
)
def test_without_a_valid_certificate_the_rule_says_what_is_earned(
    facts: dict[str, object], tiers: str, wanted: str, code: str
) -> None:
    score = only(tender(tiers, certificate(**facts)))  # type: ignore[arg-type]
    assert points(score) == Decimal(wanted)
    assert code in codes(score)


def _of(first: Certificate, *others: Certificate, tiers: str = FAIR) -> BidderScore:
    return only(replace(tender(tiers), bidder_list=bidder_list(bidder(2, first, *others))))


@pytest.mark.parametrize("turned", [False, True])
def test_of_several_certificates_the_best_valid_one_counts(turned: bool) -> None:
    both = [certificate("five_star", valid_until=OPENING - DAY), certificate("four_star")]
    score = _of(*(reversed(both) if turned else both))
    assert (points(score), score.bidder.certificate.level) == (Decimal("1.5"), "four_star")


def test_a_certificate_that_cannot_be_read_waits_where_it_might_be_better() -> None:
    assert points(_of(certificate("three_star"), certificate("unclear"))) is None


@pytest.mark.parametrize("top", ["2", "2.125", "2.124"])
def test_it_does_not_wait_where_nothing_could_be_better(top: str) -> None:
    score = _of(certificate("five_star"), certificate("unclear"), tiers=f"五星级={top},无=0")
    assert points(score) is not None


def test_a_certificate_of_another_firm_is_looked_at_by_a_person() -> None:
    score = only(tender(FAIR, certificate("five_star", holder="别的公司")))
    assert (points(score), score.needs_review) == (Decimal(2), True)
    assert not only(tender(FAIR, certificate("five_star", holder="公司2"))).needs_review


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_equal_certificates_the_one_that_needs_nobody_counts(turned: bool) -> None:
    both = [certificate("five_star", holder="别的公司"), certificate("five_star")]
    score = _of(*(reversed(both) if turned else both))
    assert (points(score), score.needs_review) == (Decimal(2), False)


def test_every_score_tells_the_way_from_the_cell_to_the_points() -> None:
    for given in (certificate("five_star"), certificate("none"), certificate("unclear")):
        score = only(tender(FAIR, given))
        assert score.reasons[0].message == given.why
        assert len(score.reasons) >= 2


def test_scores_come_in_the_order_of_the_list() -> None:
    levels = ("basic", "five_star", "none")
    sheet = scored(tender(FAIR, *map(certificate, levels)))
    assert [score.bidder.certificate.level for score in sheet.scores] == list(levels)
    assert [score.bidder.certificate.level for score in sheet.ranked] == ["five_star", "basic", "none"]
