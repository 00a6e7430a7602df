"""What a report asks of each bidder, counted: of a long list each question more is seconds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.score import tender as long_tender
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.tender import Tender
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.exporters import Results
from tender_tool.scoring import engine
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders

BIDDERS = 60


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often it was asked whether a bidder waits, and how its points come about."""
    found: Counter[str] = Counter()

    def counted(name: str, work: Callable[..., object]) -> Callable[..., object]:
        def counting(*given: object, **named: object) -> object:
            found[name] += 1
            return work(*given, **named)

        return counting

    waits = BidderScore.needs_review.fget
    assert waits is not None
    monkeypatch.setattr(BidderScore, "needs_review", property(counted("waits", waits)))
    monkeypatch.setattr(engine, "_told", counted("reasons", engine._told))
    return found


def certificates_alone(made: Tender) -> Tender:
    groups = tuple(each for each in made.table.groups if each.name == "售后服务")
    return replace(made, table=replace(made.table, groups=groups))


@pytest.mark.parametrize("narrowed", [certificates_alone, lambda made: made], ids=["certificates", "whole table"])
def test_a_bidder_is_asked_a_few_times(
    asked: Counter[str], tmp_path: Path, narrowed: Callable[[Tender], Tender]
) -> None:
    tender = narrowed(long_tender(BIDDERS))
    results = Results(tender, score_bidders(tender), review_rules(tender), "zh")
    asked.clear()
    write_evaluation_report(results, tmp_path / "report.docx")
    assert asked["waits"] <= 4 * BIDDERS
    assert asked["reasons"] == BIDDERS
