"""Findings that a person accepted: set aside with the reason, kept with the rule, and watched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tender_tool.domain.edits.suppressions import Suppress
from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.tender import Tender
from tender_tool.reports.prose.findings import message_words
from tender_tool.reports.result_json import finding_json
from tender_tool.services import projects, rules
from tender_tool.services.documents.open_document import open_document, pasted_file
from tender_tool.services.review.accept_findings import Unsuppress, accept, baseline
from tender_tool.services.review.review_rules import review_document, review_rules
from tender_tool.store.project_file import open_project

EXAMPLE = "五星级=5,四星级=4,三星级=3,二星级=1"
TODAY = date(2026, 3, 1)
DOCUMENT = """评分标准
| 评审因素 | 分值 | 评分标准 |
| 价格 | 30 | 最低评审价除以评审价，再乘以30 |
| 技术方案 | 50 | 按方案的要点计分 |
| 商务部分 | 15 | 同类业绩每个3分，最高15分 |
"""


def _tender() -> Tender:
    return Tender(rules.typed_tiers(EXAMPLE), opened_on=TODAY)


def _one(review: Review, code: str) -> Finding:
    return next(finding for finding in review.findings if finding.code == code)


def _accepted(code: str = "C05", until: date | None = None, item: str = "") -> Suppress:
    return Suppress((Suppression(code, "", item, "经集体研究保留", "王某", date(2026, 1, 5), until),))


def test_an_accepted_finding_stays_and_says_why() -> None:
    finding = _one(review_rules(_accepted().apply(_tender())), "C05")
    assert finding.suppressed is not None
    for text in (message_words(finding, "zh"), str(finding_json(finding, "zh")["suppressed"])):
        assert "经集体研究保留" in text
        assert "王某" in text
        assert "2026-01-05" in text


def test_only_what_was_accepted_is_set_aside() -> None:
    of = _tender()
    first = _one(review_rules(of), "C06")
    again = review_rules(accept(first, "理由", "王某", TODAY).apply(of))
    aside = {(x.code, x.kind, x.item) for x in again.findings if x.suppressed}
    assert aside == {(first.code, first.kind, first.item)}


def test_an_acceptance_for_another_row_counts_for_nothing() -> None:
    review = review_rules(_accepted(item="别的因素").apply(_tender()))
    assert _one(review, "C05").suppressed is None
    assert _one(review, "S01").kind == "unused"


def test_an_acceptance_runs_out() -> None:
    review = review_rules(_accepted(until=date(2026, 2, 28)).apply(_tender()))
    assert _one(review, "C05").suppressed is None
    stale = _one(review, "S01")
    assert (stale.kind, stale.severity) == ("expired", "info")


def test_on_its_last_day_it_still_holds() -> None:
    review = review_rules(_accepted(until=TODAY).apply(_tender()))
    assert _one(review, "C05").suppressed is not None
    assert "S01" in review.no_hit


def test_without_a_day_nobody_can_tell() -> None:
    of = _accepted(until=date(2020, 1, 1)).apply(Tender(rules.typed_tiers(EXAMPLE)))
    review = review_rules(of)
    assert _one(review, "C05").suppressed is not None
    assert ("S01", "date") in {(each.code, each.missing) for each in review.cannot_tell}


def test_the_fix_takes_the_acceptance_back() -> None:
    of = _accepted("C04").apply(_tender())
    stale = _one(review_rules(of), "S01")
    assert stale.edit is not None
    fixed = stale.edit.apply(of)
    assert fixed == _tender()
    assert "S01" in review_rules(fixed).no_hit


def test_a_baseline_accepts_all_that_is_there_and_nothing_new() -> None:
    of = _tender()
    edit = baseline(review_rules(of), "沿用旧规则", "王某", TODAY)
    made = edit.apply(of)
    review = review_rules(made)
    assert all(finding.suppressed for finding in review.findings)
    assert "S01" in review.no_hit
    worse = Tender(rules.typed_tiers("五星级=2,四星级=3,三星级=1,二星级=1"), opened_on=TODAY)
    found = review_rules(Suppress(made.table.suppressions).apply(worse)).findings
    assert any(x.code == "C07" and x.suppressed is None for x in found)


def test_a_baseline_leaves_what_was_accepted_before_with_its_own_reason() -> None:
    of = _accepted("C05", until=date(2026, 12, 31)).apply(_tender())
    made = baseline(review_rules(of), "沿用旧规则", "李某", TODAY).apply(of)
    reasons = {(each.code, each.reason) for each in made.table.suppressions if each.code == "C05"}
    assert reasons == {("C05", "经集体研究保留")}


def test_accepting_again_replaces_and_taking_back_undoes() -> None:
    of = _tender()
    once = _accepted().apply(of)
    twice = _accepted(until=TODAY).apply(once)
    assert [each.until for each in twice.table.suppressions] == [TODAY]
    assert Unsuppress(twice.table.suppressions[0]).apply(twice) == of


def test_it_is_kept_in_a_rule_file(tmp_path: Path) -> None:
    of = _accepted(until=TODAY).apply(_tender())
    rules.save_rule_file(of.table, tmp_path / "rule.toml")
    assert rules.open_rule_file(tmp_path / "rule.toml").suppressions == of.table.suppressions
    rules.save_rule_file(_tender().table, tmp_path / "rule.toml")
    assert "suppressions" not in (tmp_path / "rule.toml").read_text(encoding="utf-8")


def test_it_is_kept_in_a_project(tmp_path: Path) -> None:
    of = _accepted(until=TODAY).apply(_tender())
    projects.save(of, (), tmp_path / "a.tender")
    assert open_project(tmp_path / "a.tender").tender.table.suppressions == of.table.suppressions


def test_it_holds_for_a_document_too() -> None:
    reading = open_document(pasted_file(DOCUMENT, "a.txt")).reading
    plain = review_document(_tender(), reading.document, reading.scoring)
    assert _one(plain, "T01").suppressed is None
    accepted = review_document(_accepted("T01").apply(_tender()), reading.document, reading.scoring)
    assert _one(accepted, "T01").suppressed is not None


@pytest.mark.parametrize("count", [1, 3])
def test_the_edits_have_names(count: int) -> None:
    held = tuple(Suppression(f"C0{n}", "", "", "理由", "王某", TODAY) for n in range(count))
    assert Suppress(held).label.code == ("edit.suppress" if count == 1 else "edit.suppress_all")
    assert Unsuppress(held[0]).label.code == "edit.unsuppress"
