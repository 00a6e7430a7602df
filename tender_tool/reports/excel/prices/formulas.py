"""The formulas of prices: deductions, guards against misread amounts, benchmark, points, reviews of low prices."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.procedure import Preference
from tender_tool.reports.excel.lookup import quoted
from tender_tool.reports.excel.prices.columns import PriceColumns
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.wording import plain

# As many of the highest and lowest prices as a mean may leave out.
_MOST_TRIMMED = 5


class PriceFormulas:
    """Makes the formulas; ``row`` counts from 1, ``out`` is the cell that says whether a bid is valid."""

    def __init__(self, context: WorkbookContext, factor: PriceFactor, columns: PriceColumns) -> None:
        self._draft, self._factor, self._columns = context, factor, columns
        self._yes, self._open = (quoted(context.term(name)) for name in ("tick_yes", "to_decide"))
        self._told = quoted(context.term("tick_no"))
        self._no, self._dash = quoted(context.term("bid_no")), quoted(context.term("none"))
        self._full = context.rule.factor(factor).full
        guards = procurement().guards
        self._high, self._low = plain(Decimal(guards.implausibly_high)), plain(Decimal(guards.implausibly_low))

    def _at(self, name: str, row: int) -> str:
        return f"{self._columns.letter(name)}{row}"

    def amount(self, kind: Preference, row: int) -> str:
        """Return what is taken off for a preference."""
        bid, claims = self._at(self._columns.bid, row), f"{self._at(f'tick_{kind}', row)}={self._yes}"
        if kind == "partner":
            claims = f"AND({claims},{self._at('tick_small', row)}<>{self._yes})"
        if kind == "domestic":
            claims = f"AND({claims},{self._foreign()})"
        share = f"IF(ISNUMBER({bid}),{bid}*{self._draft.rule.figure(kind)}/100,{self._dash})"
        return f"=IF({claims},{share},{self._dash})"

    def _foreign(self) -> str:
        """Return whether products that are not domestic compete."""
        valid = f'{self._draft.ranks.range("valid", outside=True)},"<>"&{self._no}'
        domestic = f"{self._columns.range('tick_domestic')},{self._yes}"
        return f"COUNTIFS({valid})>COUNTIFS({valid},{domestic})"

    def _off(self, row: int) -> str:
        cells = ",".join(self._at(f"off_{kind}", row) for kind in self._columns.rates)
        return f"-SUM({cells})" if cells else ""

    def considered(self, row: int, out: str) -> str:
        """Return the bid of a valid bidder whose claims are known, empty where there is none to go by."""
        bid = self._at(self._columns.bid, row)
        asked = [f"{self._at(f'tick_{kind}', row)}={self._open}" for kind in self._columns.ticks]
        unusable = ",".join([f"{out}={self._no}", f"NOT(ISNUMBER({bid}))", *asked])
        return f'=IF(OR({unusable}),"",IF(AND({bid}>0,{bid}{self._off(row)}>0),{bid},""))'

    def counts(self, row: int) -> str:
        """Return the bid where it is not implausibly high."""
        bid, confirmed = self._at("considered", row), self._at("confirmed", row)
        limit = self._columns.check("check_limit")
        middle = _middle(self._columns.range("considered"), bid)
        doubted = f"IF(AND(ISNUMBER({limit}),{bid}>N({limit}),{confirmed}<>{self._yes}),{bid}>{self._high}*{middle})"
        return f'=IF(ISNUMBER({bid}),IF({doubted},"",{bid}),"")'

    def doubted(self, row: int) -> str:
        """Return the bid where nobody has confirmed it."""
        bid, confirmed = self._at("counts", row), self._at("confirmed", row)
        return f'=IF(AND(ISNUMBER({bid}),{confirmed}<>{self._yes}),{bid},"")'

    def evaluated(self, row: int) -> str:
        """Return the price that is evaluated."""
        bid = self._at("counts", row)
        return f"=IF(ISNUMBER({bid}),{bid}{self._off(row)},{self._dash})"

    def points(self, row: int, out: str) -> str:
        """Return the points; they multiply before they divide, and are rounded once."""
        if self._factor.formula == "unread":
            return f"=IF({out}={self._no},{self._dash},{self._open})"
        price, stop = self._at("evaluated", row), self._columns.check("check_low")
        earned = self._draft.rounded(self._earned(price))
        decided = f"IF(AND(ISNUMBER({price}),{stop}<>{self._yes}),{earned},{self._open})"
        return f"=IF({out}={self._no},{self._dash},{decided})"

    def _earned(self, price: str) -> str:
        full, figure = self._columns.figure("price_full"), self._columns.figure
        if self._factor.formula == "lowest":
            return f"{figure('price_benchmark_lowest')}*{full}/{price}"
        total, count = figure("price_sum"), figure("price_count")
        distance = f"({price}*{count}-{total})"
        rate = f"IF({distance}>0,{figure('price_above')},{figure('price_below')})"
        return f"MAX(0,{full}*{total}-ABS({distance})*100*{rate})/{total}"

    def figures(self) -> dict[str, str]:
        """Return the formulas of the figures above the prices; the others are typed."""
        prices, stop = self._columns.range("evaluated"), self._columns.check("check_low")
        none = f"OR(COUNT({prices})=0,{stop}={self._yes})"
        found = {"price_full": f"={self._full}"}
        if self._factor.formula == "lowest":
            found["price_benchmark_lowest"] = f"=IF({none},{self._open},MIN({prices}))"
        if self._factor.formula == "mean":
            figure = self._columns.figure
            trim, total, count = figure("price_trim"), figure("price_sum"), figure("price_count")
            left = f"IF(COUNT({prices})>2*{trim},{trim},0)"
            ends = "".join(
                f"-IF({left}>={n},LARGE({prices},{n})+SMALL({prices},{n}),0)" for n in range(1, _MOST_TRIMMED + 1)
            )
            found["price_sum"] = f"=IF({none},{self._open},SUM({prices}){ends})"
            found["price_count"] = f"=IF({none},{self._open},COUNT({prices})-2*{left})"
            found["price_benchmark_mean"] = f"=IF({none},{self._open},{total}/{count})"
        return found

    def checks(self) -> dict[str, str]:
        """Return the formulas of the figures below the prices."""
        column, check = self._columns.range, self._columns.check
        bids, counts, doubted = column("considered"), column("counts"), column("doubted")
        apart = f"IF(COUNT({bids})>=3,MAX({bids})>{self._high}*MIN({bids}))"
        least = f"MIN({doubted})"
        both = [
            f"IF({least}*{self._low}<MAX({one}),{least}*{self._low}<{_middle(one, least)})"
            for one in (doubted, counts)
        ]
        few = f"IF(COUNT({counts})<2,FALSE,{both[1]})"
        low = f"IF(COUNT({doubted})>=2,{both[0]},{few})"
        wide = f"IF(COUNT({counts})=0,FALSE,MIN({counts})*{self._low}<MAX({counts}))"
        return {
            "check_high": f"=IF({apart},{self._yes},{self._told})",
            "check_limit": f"=IF({check('check_high')}={self._yes},{self._high}*MIN({bids}),{self._dash})",
            "check_low": f"=IF(AND({wide},COUNT({doubted})>0),IF({low},{self._yes},{self._told}),{self._told})",
        }

    def low(self, row: int) -> str:
        """Return whether a price starts a review: below a share of the mean, the second lowest or the ceiling."""
        bid, bids, check = self._at("counts", row), self._columns.range("counts"), self._columns.check
        ceiling = self._draft.rule.figure("ceiling")
        mean, second, most = (check(f"low_{name}") for name in ("mean", "second", "ceiling"))
        below = (
            f"ROUND({bid}*COUNT({bids})-SUM({bids})*{mean}/100,6)<0",
            f"IF(AND(COUNT({bids})>1,{bid}=MIN({bids})),ROUND({bid}-SMALL({bids},2)*{second}/100,6)<0)",
            f"IF(ISNUMBER({ceiling}),ROUND({bid}-{ceiling}*{most}/100,6)<0)",
        )
        starts = f"IF(OR({','.join(below)}),{quoted(self._draft.term('low_review'))},{self._dash})"
        return f"=IF(AND(ISNUMBER({bid}),ISNUMBER({mean})),{starts},{self._dash})"

    def low_open(self) -> str:
        """Return how many of these nobody has explained, as a formula of another sheet."""
        tab = "'" + self._columns.tab.replace("'", "''") + "'!"
        low, explained = (f"{tab}{self._columns.range(name)}" for name in ("low", "explained"))
        review, done = (quoted(self._draft.term(name)) for name in ("low_review", "tick_explained"))
        return f'COUNTIFS({low},{review},{explained},"<>"&{done})'


def _middle(column: str, one: str) -> str:
    """Return the median of a column's numbers without one of them."""
    half = f"INT((COUNT({column})-1)/2)"

    def at(behind: int) -> str:
        lower, upper = (f"SMALL({column},{half}+{behind + more})" for more in (0, 1))
        return f"IF({lower}<{one},{lower},{upper})"

    return f"IF(MOD(COUNT({column}),2)=0,{at(1)},({at(0)}+{at(1)})/2)"


def low_rates(context: WorkbookContext) -> dict[str, tuple[str, Decimal | str]]:
    """Return formula and value of the shares that hold on the day of opening."""
    own, day = context.table.procedure.low_price, context.results.tender.opened_on
    cell, dash, found = context.day, quoted(context.term("none")), {}
    for name, least in (("mean", own.mean), ("second", own.second), ("ceiling", own.ceiling)):
        formula = dash
        known: Decimal | str = context.term("none")
        for each in procurement().low_prices:
            value = max(least or getattr(each, name), getattr(each, name))
            begins, until = each.begins, each.until
            holds = f"{cell}>=DATE({begins.year},{begins.month},{begins.day})"
            if until is not None:
                holds = f"AND({holds},{cell}<=DATE({until.year},{until.month},{until.day}))"
            formula = f"IF({holds},{plain(value)},{formula})"
            if day is not None and begins <= day and (until is None or day <= until):
                known = value
        found[f"low_{name}"] = (f"=IF(ISNUMBER({cell}),{formula},{dash})", known)
    return found
