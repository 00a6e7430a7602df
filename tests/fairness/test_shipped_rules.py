"""The rule sets that come with the program, reviewed by it."""

from __future__ import annotations

import pytest

from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.review.review_rules import review_rules


def _review(table_id: str) -> Review:
    (table,) = (table for table in rules.rulesets() if table.id == table_id)
    return review_rules(Tender(table))


def test_the_fair_default_comes_out_clean() -> None:
    assert _review("fair-default").findings == ()
    assert review_rules(rules.new_tender()).findings == ()


@pytest.mark.parametrize("table_id", ["fair-default", "three-two-one", "whole-table"])
def test_a_recommended_rule_has_neither_error_nor_warning(table_id: str) -> None:
    assert not [finding for finding in _review(table_id).findings if finding.severity != "info"]


def test_the_example_that_many_copy_is_flagged() -> None:
    found = {(finding.code, finding.severity) for finding in _review("example-5431").findings}
    assert {("C01", "warning"), ("C05", "error"), ("C06", "warning")} <= found
    assert not {"C04", "C07"} & {code for code, _ in found}


def test_the_review_says_when_the_law_was_looked_at() -> None:
    assert _review("fair-default").law_as_of == rules.law_as_of()
