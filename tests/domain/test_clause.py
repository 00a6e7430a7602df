"""What printed points are worth in the whole table, and where parts of a clause stand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.documents.clause import Clause, ClauseCondition, ClauseTier, Span, Stated
from tender_tool.domain.rule.factors import effective_points


@pytest.mark.parametrize(
    ("weight", "points", "full", "effective"),
    [
        (5, 20, 100, "1"),
        (2, 50, 100, "1"),
        (8, 25, 100, "2"),
        (4, 20, 100, "0.8"),
        (3, 2, 3, "2"),
        ("2.5", "33.5", 100, "0.8375"),
    ],
)
def test_printed_points_are_a_share_of_the_weight(
    weight: str | int, points: str | int, full: int, effective: str
) -> None:
    assert effective_points(Decimal(points), Decimal(weight), Decimal(full)) == Decimal(effective)


def test_parts_are_told_in_the_order_of_the_text() -> None:
    clause = Clause(
        "五星级得5分，范围不限",
        tiers=(ClauseTier("五星级", Decimal(5), Span(0, 3)),),
        maximum=Stated(Decimal(5), Span(3, 6)),
        conditions=(ClauseCondition("scope", "范围不限", Span(7, 11)),),
    )
    assert [field for field, _ in clause.parts()] == ["tiers", "max_points", "scope"]
    assert [span.of(clause.text) for _, span in clause.parts()] == ["五星级", "得5分", "范围不限"]


def test_what_a_clause_does_not_say_is_none() -> None:
    clause = Clause("")
    assert (clause.max_points, clause.otherwise_points, clause.names_issuer, clause.standard) == (None,) * 4
    assert (clause.requires_valid, clause.requires_online_check, clause.only_top_level_scores) == (False,) * 3
