"""Tenders made by hand: certificates, bidders and rules without any file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.services.rules import typed_tiers
from tender_tool.services.score_bidders import score_bidders

GBT = "gbt27922-2011"
OPENING = date(2026, 3, 1)
LATER = date(2027, 1, 1)
FAIR = "五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0"
VALID = Certificate("五星级", "five_star", Message.of("level.blank"), GBT, valid_until=LATER)


def certificate(level: str, **facts: object) -> Certificate:
    """Return a certificate of the national standard that is valid on opening day, unless ``facts`` say otherwise."""
    scheme = None if level in {"none", "unclear"} else GBT
    until = LATER if scheme else None
    return replace(VALID, **{"text": level, "level": level, "scheme": scheme, "valid_until": until, **facts})  # type: ignore[arg-type]


def bidder(number: int, first: Certificate, *others: Certificate, name: str = "") -> Bidder:
    """Return the bidder in row ``number``."""
    return Bidder(
        f"名单!{number}", name or f"公司{number}", Source("list.xlsx", "名单", number), first, others=others
    )


def bidder_list(*bidders: Bidder) -> BidderList:
    """Return a list of bidders that was never in a file."""
    return BidderList("list.xlsx", "名单", (), (1,), 2, len(bidders) + 1, (), bidders)


def tender(
    tiers: str, *certificates: Certificate, on: date | None = OPENING, rounding: Rounding | None = None
) -> Tender:
    """Return a tender under typed tiers with one bidder a certificate."""
    table = typed_tiers(tiers)
    if rounding:
        table = replace(table, rounding=rounding)
    bidders = [bidder(number, each) for number, each in enumerate(certificates, start=2)]
    return Tender(table, opened_on=on, bidder_list=bidder_list(*bidders))


def scored(given: Tender) -> ScoreSheet:
    """Return the scores of the tender."""
    return score_bidders(given)


def only(given: Tender) -> BidderScore:
    """Return the score of the tender's only bidder."""
    (score,) = scored(given).scores
    return score


def codes(score: BidderScore) -> set[str]:
    """Return the codes of a score's reasons."""
    return {reason.message.code for reason in score.reasons}


def points(score: BidderScore) -> Decimal | None:
    """Return the points of the certificate factor."""
    return score.factors[0].points
