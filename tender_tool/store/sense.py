"""Does a tender that was kept make sense beyond its types? Its words are known, its places can be found again."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Reason
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.wording import say


def check_sense(tender: Tender) -> None:
    """Raise ValueError where scoring, reviewing or showing a tender would stumble."""
    bought = tender.table.procedure.object
    if bought and all(each.id != bought for each in procurement().objects):
        raise ValueError(f"nobody buys {bought}")
    for factor in tender.table.certificate_factors:
        of = scheme(factor.scheme)
        levels = {None, *(level.id for level in of.levels)} if of else {tier.level for tier in factor.tiers}
        if not levels.issuperset(tier.level for tier in factor.tiers):
            raise ValueError(f"a level that {factor.scheme} has not")
    if tender.bidder_list is not None:
        _check_list(tender.bidder_list)


def _check_list(held: BidderList) -> None:
    for bidder in held.bidders:
        for column in held.columns[:1]:
            held.place(column, bidder)
        for certificate in (bidder.certificate, *bidder.others):
            list(certificate.sources)
        list(bidder.sources)
    known: set[Reason] = set()
    for reason in _messages(held):
        if reason not in known:
            known.add(reason)
            _check_said(reason)


def _check_said(reason: Reason) -> None:
    try:
        say(reason)
    except LookupError as error:
        raise ValueError(f"{reason} has no such words") from error


def _messages(held: BidderList) -> Iterator[Reason]:
    yield from held.notes
    yield from (problem.message for problem in held.problems)
    yield from (row.why for row in held.skipped)
    for bidder in held.bidders:
        yield from _reasons(bidder)


def _reasons(bidder: Bidder) -> Iterator[Reason]:
    yield bidder.certificate.why
    yield from (certificate.why for certificate in bidder.others)
