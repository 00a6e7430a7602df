"""Rule, clause, rule: what is written is read back as the same rule.

``TENDER_TOOL_CLAUSES=5000`` takes that many rules instead of two hundred.
"""

from __future__ import annotations

import os
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tender_tool.domain.rule.factors import Factor
from tender_tool.writing.clause import written
from tender_tool.writing.settled import settled
from tests.writing.drawn_rules import factors, price, regimes, styles

EXAMPLES = int(os.environ.get("TENDER_TOOL_CLAUSES", "200"))


@given(st.one_of(factors(), price()), styles, regimes)
@settings(max_examples=EXAMPLES, deadline=None)
def test_a_written_clause_is_read_back_as_the_same_rule(factor: Factor, style: str, regime: str) -> None:
    clause = written(factor, style, regime)
    assert clause.again, clause.text
    assert clause.factor == replace(settled(factor), criteria=clause.text)


@given(st.one_of(factors(), price()), styles, styles, regimes)
@settings(max_examples=EXAMPLES, deadline=None)
def test_a_clause_taken_as_criteria_stays_as_it_is(factor: Factor, style: str, other: str, regime: str) -> None:
    clause = written(factor, style, regime)
    assert written(clause.factor, other, regime).text == clause.text
