"""Tenders made of few words: tiers, the points of the price, bidders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.edits.table import AddFactor
from tender_tool.domain.rule.factors import CommitteeFactor, PriceFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.reading.certificate.certificates import CertificateTexts, read_certificates
from tender_tool.services import rules

DAY = date(2026, 3, 1)
FAIR = "五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0"
STEEP = "五星级=5,四星级=4,三星级=3,达标级=1,无=0"
Bid = tuple[str, str, str]


def bidder(name: str, price: str, level: str, **cells: str) -> Bidder:
    """Return a bidder with a certificate that is valid for long."""
    facts = {"level": level, "valid_until": "2029-01-01", **cells} if level != "无" else {"level": level}
    return Bidder(
        name, name, Source("list.xlsx"), read_certificates(CertificateTexts(facts))[0], Decimal(price), price
    )


def tender(tiers: str, *bids: Bidder, price: int = 30, procedure: Procedure | None = None) -> Tender:
    """Return a tender scored by the price and the certificate."""
    table = replace(rules.typed_tiers(tiers), procedure=procedure or Procedure())
    made = AddFactor("价格", PriceFactor("价格", Decimal(price))).apply(Tender(table, opened_on=DAY))
    held = BidderList("list.xlsx", "", (), (), 1, 1, (), bids)
    return replace(made, bidder_list=held if bids else None)


def whole_table(price: int, judged: int, tiers: str = FAIR) -> Tender:
    """Return a tender without bidders: price, certificate and a judged part."""
    factor = CommitteeFactor("方案", Decimal(judged))
    return AddFactor("技术", factor).apply(tender(tiers, price=price))
