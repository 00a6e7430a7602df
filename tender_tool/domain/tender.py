"""One procurement, with its rule and its bidders."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from tender_tool.domain.acts.trail import Act
from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.certification.records import CertificateRecords
from tender_tool.domain.documents.held import HeldDocument
from tender_tool.domain.evaluation import Evaluation
from tender_tool.domain.report_facts import ReportFacts
from tender_tool.domain.rule.table import ScoringTable


@dataclass(frozen=True, slots=True)
class Tender:
    """A tender. ``opened_on`` is the day of bid opening; None: not known, and never assumed.

    ``evaluation`` is what people recorded while the bids were evaluated. ``document`` is the tender document that was
    opened, whether its table is the rule or not. ``needs`` is the text of the purchase needs and
    ``qualifications`` that of the qualification requirements; empty: not given.
    ``records`` is what people know of certificates. ``named`` is the rule as it was taken, before anybody changed it
    (None: as it stands). ``acts`` is the trail of what people did, the oldest first.
    ``report`` is what people recorded for the report alone. ``notes`` is what people wrote down for themselves; no
    judgement rests on it.
    """

    table: ScoringTable
    name: str = ""
    number: str = ""
    opened_on: date | None = None
    bidder_list: BidderList | None = None
    evaluation: Evaluation = field(default_factory=Evaluation)
    document: HeldDocument | None = None
    needs: str = ""
    qualifications: str = ""
    records: CertificateRecords = field(default_factory=CertificateRecords)
    named: ScoringTable | None = None
    acts: tuple[Act, ...] = ()
    report: ReportFacts = field(default_factory=ReportFacts)
    notes: str = ""

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing was opened or done yet."""
        return self.bidder_list is None and self.document is None and not self.acts

    def names_of(self, keys: Collection[str | None]) -> dict[str, str]:
        """Return the names of the bidders with these keys."""
        held = self.bidder_list
        found = [held.bidders[at] for at in held.numbers(keys)] if held else []
        return {bidder.key: bidder.name for bidder in found}

    @property
    def bidders(self) -> tuple[Bidder, ...]:
        """Return the bidders in the order of their list."""
        return self.bidder_list.bidders if self.bidder_list else ()
