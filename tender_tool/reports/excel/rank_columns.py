"""Where ranks, candidates and what they rest on stand, and how formulas count them."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_col_to_name

from tender_tool.domain.rule.table import ScoringTable
from tender_tool.ruleset.procurement import regime

# A rank formula looks at every row: beyond this many the workbook would take minutes to open.
LIVE_RANKS = 2000
# The first bidder's row (from 0), and the columns that are always there.
FIRST_ROW = 3
NAME, VALID, TOTAL, FIRST_KEY = 0, 1, 2, 3
BEHIND = ("draw", "brand_group", "brand_held", "brand_share", "rank", "candidate")


class RankColumns:
    """Knows the sheet's columns: one for each thing that puts equal totals in order, and a recorded draw."""

    def __init__(self, table: ScoringTable, bidders: int, tab: str) -> None:
        known = regime(table.procedure.regime)
        factors = [factor.name for factor in table.factors]
        possible = ("price", "technical", *factors)
        self.own = [name for name in dict.fromkeys(table.procedure.ties) if name in possible]
        first = known.ties if known else ()
        self.names = [name for name in dict.fromkeys((*first, *self.own)) if name in possible]
        self.tab = tab
        self.first, self.last = FIRST_ROW + 1, FIRST_ROW + max(bidders, 1)
        self._columns = {name: FIRST_KEY + len(self.names) + place for place, name in enumerate(BEHIND)}
        self._columns |= {"valid": VALID, "total": TOTAL}
        # Excel's way of saying that the cells of this sheet are meant, for formulas of others.
        self._prefix = "'" + tab.replace("'", "''") + "'!"

    def column(self, name: str) -> int:
        """Return the place of a column, or of one that puts equal totals in order."""
        return self._columns[name] if name in self._columns else FIRST_KEY + self.names.index(name)

    def letter(self, name: str) -> str:
        """Return the letter of a column."""
        return str(xl_col_to_name(self.column(name)))

    def cell(self, name: str, place: int) -> str:
        """Return the cell of the bidder at a place, as formulas of other sheets name it."""
        return f"{self._prefix}${self.letter(name)}{self.first + place}"

    def range(self, name: str, *, outside: bool = False) -> str:
        """Return the cells of all bidders; ``outside``: as formulas of other sheets name them."""
        letter = self.letter(name)
        return f"{self._prefix if outside else ''}${letter}${self.first}:${letter}${self.last}"

    def ahead(self, row: int, names: Sequence[str], among: Sequence[str] = ()) -> str:
        """Return the formula of how many stand ahead of a row (from 1), equal totals by ``names``, then by the draw.

        ``among`` are criteria that narrow the field. A price or a draw that some of several equals lack puts none of
        them in order.
        """
        total = f"${self.letter('total')}{row}"
        equal = ",".join((*among, self.range("total"), total))
        higher = ",".join((*among, self.range("total"), f'">"&{total}'))
        parts = [f"COUNTIFS({higher})"]
        for name in (*names, "draw"):
            column, cell = self.range(name), f"${self.letter(name)}{row}"
            rising = name in ("price", "draw")
            before = f'COUNTIFS({equal},{column},"{"<" if rising else ">"}"&{cell})'
            if rising:
                before = f'IF(COUNTIFS({equal})>COUNTIFS({equal},{column},">0"),0,{before})'
            parts.append(before)
            equal = f"{equal},{column},{cell}"
        return "+".join(parts)
