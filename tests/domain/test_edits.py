"""The edits that a person can make."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tender_tool.domain.edits.tender import (
    DecideLevel,
    DecideLevels,
    ImportBidders,
    SetOpeningDay,
    SetPriceWeight,
    SetProject,
    SetTiers,
    UseTable,
)
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import Tier
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tests.scoring.made_tenders import bidder, bidder_list, certificate, tender

DAY, OTHER_DAY = date(2026, 3, 1), date(2026, 4, 1)


def test_an_import_fills_what_is_empty() -> None:
    new = replace(
        bidder_list(bidder(2, certificate("none"))), project_name="空调", project_number="A-1", opened_on=DAY
    )
    after = ImportBidders(new).apply(rules.new_tender())
    assert (after.name, after.number, after.opened_on, len(after.bidders)) == ("空调", "A-1", DAY, 1)


def test_what_another_file_states_goes_before_what_stood_there() -> None:
    new = replace(bidder_list(bidder(2, certificate("none"))), project_name="空调", opened_on=DAY)
    old = replace(bidder_list(bidder(2, certificate("none"))), input=InputFile("old.xlsx", b"old"))
    filled = replace(rules.new_tender(), name="灯具", number="B-2", opened_on=OTHER_DAY, bidder_list=old)
    after = ImportBidders(new).apply(filled)
    assert (after.name, after.number, after.opened_on) == ("空调", "B-2", DAY)


def test_the_same_file_read_again_leaves_what_a_person_has_set() -> None:
    read = replace(bidder_list(bidder(2, certificate("none"))), project_name="空调", opened_on=DAY)
    read = replace(read, input=InputFile("list.xlsx", b"list"))
    filled = replace(rules.new_tender(), name="灯具", number="B-2", opened_on=OTHER_DAY, bidder_list=read)
    after = ImportBidders(read).apply(filled)
    assert (after.name, after.number, after.opened_on) == ("灯具", "B-2", OTHER_DAY)


def test_an_import_without_these_takes_nothing_away() -> None:
    filled = replace(rules.new_tender(), name="灯具", number="B-2", opened_on=OTHER_DAY)
    after = ImportBidders(bidder_list(bidder(2, certificate("none")))).apply(filled)
    assert (after.name, after.number, after.opened_on) == ("灯具", "B-2", OTHER_DAY)


def test_tiers_are_set_with_the_points_of_their_group() -> None:
    before = rules.new_tender()
    name = before.table.certificate_factors[0].name
    after = SetTiers(name, (Tier("五星级", "five_star", Decimal(4)),), None).apply(before)
    factor = after.table.certificate_factors[0]
    assert (factor.points, factor.no_certificate, after.table.groups[0].points) == (Decimal(4), None, Decimal(4))
    assert (factor.scheme, factor.name) == ("gbt27922-2011", name)
    assert before == rules.new_tender()


@pytest.mark.parametrize(
    "edit",
    [SetTiers("没有", (), None), DecideLevel("没有", "five_star", "gbt27922-2011", "五星级")],
    ids=["tiers", "level"],
)
def test_an_edit_of_what_is_not_there_changes_nothing(edit: SetTiers | DecideLevel) -> None:
    before = tender("五星级=5", certificate("unclear"))
    assert edit.apply(before) == before
    assert edit.apply(rules.new_tender()) == rules.new_tender()


def test_the_single_values_are_set() -> None:
    before = rules.new_tender()
    assert SetOpeningDay(DAY).apply(before).opened_on == DAY
    assert SetOpeningDay(None).apply(replace(before, opened_on=DAY)).opened_on is None
    assert SetPriceWeight(Decimal(30)).apply(before).table.price_weight == Decimal(30)
    assert (SetProject("甲", "1").apply(before).name, SetProject("甲", "1").apply(before).number) == ("甲", "1")
    assert UseTable(rules.rulesets()[1]).apply(before).table.id == "example-5431"


def test_a_decided_level_keeps_the_text_and_the_dates() -> None:
    before = tender("五星级=5", certificate("unclear", text="☆☆☆☆☆", valid_until=DAY))
    decided = DecideLevel("名单!2", "five_star", "gbt27922-2011", "五星级").apply(before).bidders[0].certificate
    assert (decided.level, decided.scheme, decided.text, decided.valid_until) == (
        "five_star",
        "gbt27922-2011",
        "☆☆☆☆☆",
        DAY,
    )
    assert decided.why.message.code == "level.decided"


def test_deciding_that_there_is_none_forgets_the_scheme() -> None:
    before: Tender = tender("五星级=5", certificate("unclear"))
    decided = DecideLevel("名单!2", "none", "gbt27922-2011", "无证书").apply(before).bidders[0].certificate
    assert (decided.level, decided.scheme) == ("none", None)


def test_deciding_together_is_deciding_one_after_the_other() -> None:
    before: Tender = tender("五星级=5", certificate("unclear"), certificate("unclear"), certificate("unclear"))
    first, second = (DecideLevel(bidder.key, "none", None, "无证书") for bidder in before.bidders[:2])
    together = DecideLevels((first, second, DecideLevel("没有", "none", None, "无证书"))).apply(before)
    assert together == second.apply(first.apply(before))
    assert [bidder.certificate.level for bidder in together.bidders] == ["none", "none", "unclear"]
