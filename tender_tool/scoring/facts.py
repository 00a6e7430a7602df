"""What is known of a bidder for a factor: recorded by a person, or in a column of the list with the factor's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tender_tool.domain.bidder import Bidder, BidderList, ColumnMatch
from tender_tool.domain.rule.factors import Factor, ManualFactor, PassFailFactor
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.vocabulary.spelling import normalise

_TAKEN = ("name", "price", "level")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: its text, where it stands, and the reason that a person gave."""

    text: str
    source: Source | None = None
    reason: str = ""
    recorded: bool = False


class Facts:
    """Finds the facts of a tender's bidders; columns are looked up once."""

    def __init__(self, tender: Tender) -> None:
        self._recorded = {(each.bidder, each.factor): each for each in tender.evaluation.recorded}
        self._list = tender.bidder_list
        self._last: tuple[Bidder | None, tuple[str, ...]] = None, ()
        self._columns = {factor.name: _column(tender.bidder_list, factor) for factor in tender.table.factors}

    def fact(self, bidder: Bidder, factor: str) -> Fact | None:
        """Return what is known of a bidder for a factor, None if nothing is."""
        recorded = self._recorded.get((bidder.key, factor))
        if recorded is not None:
            return Fact(recorded.value, None, recorded.reason, recorded=True)
        column = self._columns.get(factor)
        held = self._list
        if column is None or held is None or not _is_told(bidder, held):
            return None
        text = held.cell_text(column, bidder)
        return Fact(text, held.place(column, bidder)) if text else None

    def texts(self, factor: str) -> Callable[[Bidder], str | None]:
        """Return what tells the text that the list has for a factor; None where a fact is recorded, or nothing is."""
        column = self._columns.get(factor)
        if column is None or self._list is None:
            return lambda _: None
        recorded = {bidder for bidder, name in self._recorded if name == factor}
        place, cells_of = column.index, self._cells_of

        def text(bidder: Bidder) -> str | None:
            if recorded and bidder.key in recorded:
                return None
            cells = cells_of(bidder)
            return cells[place].strip() or None if place < len(cells) else None

        return text

    def _cells_of(self, bidder: Bidder) -> tuple[str, ...]:
        """Return the cells of the list that speak of a bidder; they are asked for factor after factor."""
        asked, cells = self._last
        if asked is not bidder:
            held = self._list
            cells = held.cells_of(bidder) if held is not None and _is_told(bidder, held) else ()
            self._last = bidder, cells
        return cells


def _is_told(bidder: Bidder, held: BidderList) -> bool:
    """Tell whether the list speaks of a bidder, and not only by what was seen on a picture."""
    return bidder.source.sheet == held.sheet and bidder.seen is None


def columns_with_facts(tender: Tender) -> dict[int, str]:
    """Return which columns (from 0) of the list hold facts, each with the factor that counts them."""
    found = {factor.name: _column(tender.bidder_list, factor) for factor in tender.table.factors}
    return {column.index: name for name, column in found.items() if column is not None and column.field is None}


def _column(held: BidderList | None, factor: Factor) -> ColumnMatch | None:
    if held is None:
        return None
    words = procurement().facts
    # A column of points holds no counts: they would be multiplied once more.
    further = {ManualFactor: words.behind_points, PassFailFactor: ()}.get(type(factor), words.behind_counts)
    wanted = [normalise(factor.name) + behind for behind in ("", *words.behind, *further)]
    own = [column for column in held.columns if column.field not in _TAKEN and normalise(column.header) in wanted]
    return min(own, key=lambda column: wanted.index(normalise(column.header)), default=None)
