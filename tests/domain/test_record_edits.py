"""What is recorded about certificates: put in place, kept with the project, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tender_tool.domain.certification.way import StepDone, WayProgress
from tender_tool.domain.edits.records import RecordAudits, SetAssessment, SetContractEnd, SetWay
from tender_tool.domain.edits.tender import Edit
from tender_tool.ruleset.wording import say
from tender_tool.services.rules import new_tender
from tender_tool.store.codec import decode, encode
from tests.scoring.made_sheets import deducted, gbt, met

DAY = date(2026, 3, 1)
EDITS = [
    SetAssessment(deducted(met(gbt(), "staff"), 2, "0.5")),
    SetContractEnd(DAY),
    RecordAudits("甲", (DAY, date(2025, 3, 1), DAY)),
    SetWay(WayProgress("甲", "gbt27922-2011", DAY, (StepDone("application", DAY),))),
]


@pytest.mark.parametrize("edit", EDITS, ids=[type(each).__name__ for each in EDITS])
def test_an_edit_survives_the_project_file(edit: Edit) -> None:
    before = new_tender()
    after = edit.apply(before)
    assert after != before
    assert decode(encode(after)) == after
    assert decode(encode(edit)) == edit
    assert say(edit.label)


def test_a_sheet_takes_the_place_of_the_one_before() -> None:
    first = met(gbt())
    after = SetAssessment(replace(first, people=3)).apply(SetAssessment(first).apply(new_tender()))
    assert [each.people for each in after.records.assessments] == [3]
    assert after.records.assessment(first.sheet, first.who) == replace(first, people=3)


def test_audits_are_kept_once_and_in_their_order() -> None:
    after = RecordAudits("甲", (DAY, date(2025, 3, 1), DAY)).apply(new_tender())
    assert after.records.audits_of("甲") == (date(2025, 3, 1), DAY)
    assert not RecordAudits("甲", ()).apply(after).records.audits
