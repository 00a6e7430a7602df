"""Whole scoring tables made by hand: prices, claims, columns of facts, members' scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from tender_tool.domain.bidder import NO_CLAIMS, Bidder, BidderList, Claims, ColumnMatch
from tender_tool.domain.evaluation import Evaluation, Member, MemberScore, Recorded
from tender_tool.domain.results.score import BidderScore, FactorScore, ScoreSheet
from tender_tool.domain.rule.factors import CommitteeFactor, Factor, PriceFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.rule.table import Group, Rounding, ScoringTable
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Text
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tenders import bidder_list, certificate

PRICE = PriceFactor("价格", Decimal(30))
PLAN = CommitteeFactor("技术方案", Decimal(40))
DAY = date(2026, 3, 1)
ORDER_87 = Procedure(regime="87")


def key(number: int) -> str:
    """Return the key of the bidder in row ``number``."""
    return f"名单!{number}"


def offer(number: int, price: str | Decimal | None, claims: Claims = NO_CLAIMS, *, level: str = "none") -> Bidder:
    """Return the bidder in row ``number`` with its price."""
    place = Source("list.xlsx", "名单", number, f"B{number}")
    return Bidder(
        key(number),
        f"公司{number}",
        Source("list.xlsx", "名单", number),
        certificate(level),
        price=None if price is None else Decimal(price),
        price_text="" if price is None else str(price),
        sources=(("price", place),),
        claims=claims,
    )


def offers(*prices: str | None) -> tuple[Bidder, ...]:
    """Return a bidder a price, from row 2 on."""
    return tuple(offer(number, price) for number, price in enumerate(prices, start=2))


def table(*factors: Factor, procedure: Procedure = ORDER_87, rounding: Rounding | None = None) -> ScoringTable:
    """Return the table of the factors: committee factors in the technical group, each other in one of its name."""
    groups: dict[str, list[Factor]] = {}
    for factor in factors:
        group = "技术部分" if isinstance(factor, CommitteeFactor) else factor.name
        groups.setdefault(group, []).append(factor)
    made = tuple(
        Group(name, sum((each.points for each in held), Decimal(0)), tuple(held)) for name, held in groups.items()
    )
    return ScoringTable("made", Text("表", "Table"), made, rounding or Rounding(), procedure=procedure)


def whole(
    bidders: Sequence[Bidder],
    *factors: Factor,
    procedure: Procedure = ORDER_87,
    evaluation: Evaluation | None = None,
    rounding: Rounding | None = None,
) -> Tender:
    """Return a tender opened in March 2026 with the bidders under the factors."""
    return Tender(
        table(*factors, procedure=procedure, rounding=rounding),
        opened_on=DAY,
        bidder_list=bidder_list(*bidders),
        evaluation=evaluation or Evaluation(),
    )


def with_columns(bidders: Sequence[Bidder], columns: Mapping[str, Sequence[str]]) -> BidderList:
    """Return a list whose columns (after those of name and price) hold the texts, one a bidder from row 2 on."""
    header = ("投标人名称", "投标报价", *columns)
    rows = [header]
    for place, bidder in enumerate(bidders):
        rows.append((bidder.name, bidder.price_text, *(texts[place] for texts in columns.values())))
    fields = ("name", "price", *(None for _ in columns))
    matches = tuple(
        ColumnMatch(index, chr(ord("A") + index), words, field, "sure")
        for index, (words, field) in enumerate(zip(header, fields, strict=True))
    )
    return replace(bidder_list(*bidders), rows=tuple(rows), columns=matches)


def given(scores: Mapping[str, Mapping[int, str]], factor: str = PLAN.name) -> Evaluation:
    """Return the evaluation of members (by name) who gave bidders (by row) points for one factor."""
    return Evaluation(
        tuple(
            Member(name, tuple(MemberScore(key(row), factor, Decimal(points)) for row, points in held.items()))
            for name, held in scores.items()
        )
    )


def members(*points: str, row: int = 2, factor: str = PLAN.name) -> Evaluation:
    """Return the evaluation of one member a score, all of one bidder."""
    return given({f"评委{number}": {row: each} for number, each in enumerate(points, start=1)}, factor)


def recorded(*facts: tuple[int, str, str, str]) -> Evaluation:
    """Return the evaluation with facts: row, factor, value, reason."""
    return Evaluation(
        recorded=tuple(Recorded(key(row), factor, value, reason) for row, factor, value, reason in facts)
    )


def earned(tender: Tender, factor: str = PRICE.name) -> list[str | None]:
    """Return what each bidder gets for a factor, in the order of the list, as it is shown."""
    return [None if each.points is None else str(each.points) for each in parts(score_bidders(tender), factor)]


def parts(sheet: ScoreSheet, factor: str) -> list[FactorScore]:
    """Return each bidder's score for a factor; rejected bidders have none."""
    return [part for score in sheet.scores if (part := score.factor(factor)) is not None]


def ranks(sheet: ScoreSheet) -> list[int | None]:
    """Return the ranks in the order of the list."""
    return [score.rank for score in sheet.scores]


def candidates(sheet: ScoreSheet) -> list[int | None]:
    """Return the places among the candidates in the order of the list."""
    return [score.candidate for score in sheet.scores]


def notes(sheet: ScoreSheet) -> list[str]:
    """Return the codes of the notes on the whole evaluation, sorted."""
    return sorted(note.message.code for note in sheet.notes)


def waits(scores: Iterable[BidderScore]) -> list[set[str]]:
    """Return, for each bidder, the codes of what a person must look at."""
    return [{each.waits_for.message.code for each in score.factors if each.waits_for} for score in scores]
