"""The readings of a held document: what a person chose, put aside and put right, and the sums that follow."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.documents.held import ChosenReading, HeldDocument, PlacedRow, RowPlace, RowPoints
from tender_tool.domain.documents.proof import NoPricePart, TwoReadings, sum_differences, total_of
from tender_tool.domain.documents.readings import Readings, readings_of, same_rows
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.edits.document import CorrectRow, SetRowPoints, UseDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import PassFailFactor
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Reason
from tender_tool.ruleset.wording import say
from tender_tool.services.rules import new_tender

FILE = InputFile("招标.docx", b"PK")
HELD = HeldDocument(FILE)


def item(name: str, weight: str | None, row: int, table: int = 1) -> ReadItem:
    return ReadItem(name, None if weight is None else Decimal(weight), Source("招标.docx", row=row, table=table))


def group(name: str, weight: str | None, row: int, *items: ReadItem, table: int = 1) -> ReadGroup:
    printed = item(name, weight, row, table)
    known = sum((each.weight or Decimal(0) for each in items), Decimal(0))
    return ReadGroup(name, printed.weight if weight is not None else known, printed, items)


def scoring(
    *groups: ReadGroup, others: tuple[DocumentScoring, ...] = (), more: tuple[Reason, ...] = ()
) -> DocumentScoring:
    total = total_of(groups)
    differs = (*sum_differences(groups, total, Decimal(100)), *more)
    said = (Message.of("document_table.evidence_told"), NoPricePart())
    return DocumentScoring(groups, total, Decimal(100), not differs, differs, said, others)


SECOND = scoring(group("技术", "60", 2, table=3), group("价格", "40", 3, table=3))
THIRD = scoring(group("商务", "55", 2, table=5), group("报价", "45", 3, table=5))
FIRST = scoring(
    group("价格", "30", 2),
    group("技术", "50", 3, item("方案", "30", 4), item("人员", "20", 5)),
    group("商务", "20", 6, item("业绩", "15", 7), item("认证", "5", 8)),
    others=(SECOND, THIRD),
    more=(TwoReadings(),),
)


def placed(held: HeldDocument, row: str, place: RowPlace) -> HeldDocument:
    return held.with_place(row, PlacedRow(row, place))


def pointed(held: HeldDocument, row: str, points: str) -> HeldDocument:
    return held.with_points(row, RowPoints(row, Decimal(points)))


def outline(readings: Readings) -> list[tuple[str, int | None, list[str]]]:
    assert readings.shown is not None
    groups = readings.shown.groups
    return [
        (each.name, None if each.weight is None else int(each.weight), [i.name for i in each.items])
        for each in groups
    ]


def test_the_first_reading_counts_until_a_person_says_otherwise() -> None:
    readings = readings_of(FIRST, HELD)
    assert outline(readings)[0] == ("价格", 30, [])
    assert readings.others == (SECOND, THIRD)
    assert not readings.set_aside
    assert readings_of(None, HELD) == Readings()


def test_a_chosen_reading_counts_and_the_others_can_still_be_chosen() -> None:
    chosen = HELD.with_reading(ChosenReading(THIRD.key, FIRST.key))
    readings = readings_of(FIRST, chosen)
    assert [name for name, _, _ in outline(readings)] == ["商务", "报价"]
    assert [each.key for each in readings.others] == [FIRST.key, SECOND.key]


def test_choosing_settles_that_there_are_two_readings() -> None:
    before, after = readings_of(FIRST, HELD), readings_of(FIRST, HELD.with_reading(ChosenReading(FIRST.key)))
    assert before.shown is not None
    assert after.shown is not None
    assert (before.shown.adds_up, after.shown.adds_up) == (False, True)


def test_a_choice_that_fits_no_reading_any_more_is_left_out() -> None:
    readings = readings_of(FIRST, HELD.with_reading(ChosenReading("table 9, row 1: 别的 100")))
    assert outline(readings)[0][0] == "价格"


def test_a_reading_set_aside_makes_room_for_the_next_and_can_be_taken_after_all() -> None:
    aside = HELD.with_aside(FIRST.key, aside=True)
    assert [name for name, _, _ in outline(readings_of(FIRST, aside))] == ["技术", "价格"]
    assert [each.key for each in readings_of(FIRST, aside).set_aside] == [FIRST.key]
    for each in (SECOND, THIRD):
        aside = aside.with_aside(each.key, aside=True)
    none = readings_of(FIRST, aside)
    assert (none.shown, len(none.set_aside)) == (None, 3)
    back = readings_of(FIRST, aside.with_reading(ChosenReading(SECOND.key)))
    assert [name for name, _, _ in outline(back)] == ["技术", "价格"]


def test_keys_are_the_same_when_the_document_is_read_again() -> None:
    assert FIRST.key == "table 1, row 2: 价格 30; 技术 50; 商务 20"
    first, again = (readings_of(FIRST, HELD).shown for _ in range(2))
    assert first is not None
    assert first == again
    rows = [item.key for _, item in first.factors()]
    assert rows[1] == "table 1, row 4 方案"


def test_a_row_becomes_a_part_with_the_rows_below_it() -> None:
    readings = readings_of(FIRST, placed(HELD, "table 1, row 4 方案", "part"))
    assert outline(readings) == [("价格", 30, []), ("方案", 30, ["人员"]), ("商务", 20, ["业绩", "认证"])]
    assert readings.shown is not None
    told = [say(each) for each in readings.shown.differs]
    assert "“方案”为 30，但其下各项相加为 20" in told
    assert "各部分相加为 80，不是 100" in told
    assert readings.shown.groups[1].whole.by_hand
    assert readings.changed == 1


def test_a_part_with_its_rows_belongs_to_the_part_above() -> None:
    readings = readings_of(FIRST, placed(HELD, "part table 1, row 6 商务", "above"))
    assert outline(readings) == [("价格", 30, []), ("技术", 50, ["方案", "人员", "业绩", "认证"])]
    assert readings.shown is not None
    moved = readings.shown.groups[1].items[3]
    assert [say(each) for each in moved.by_hand] == ["原属“商务”"]


def test_a_part_without_rows_becomes_a_row_of_the_part_above() -> None:
    read = scoring(group("技术", "70", 2, item("方案", "40", 3)), group("人员", "30", 4))
    readings = readings_of(read, placed(HELD, "table 1, row 4 人员", "above"))
    assert outline(readings) == [("技术", 70, ["方案", "人员"])]
    assert readings.shown is not None
    assert [say(each) for each in readings.shown.differs] == ["各部分相加为 70，不是 100"]


def test_the_first_row_of_a_part_belongs_to_the_part_above() -> None:
    readings = readings_of(FIRST, placed(HELD, "table 1, row 7 业绩", "above"))
    assert outline(readings)[1:] == [("技术", 50, ["方案", "人员", "业绩"]), ("商务", 20, ["认证"])]


def test_nothing_stands_above_the_first_part() -> None:
    readings = readings_of(FIRST, placed(HELD, "table 1, row 2 价格", "above"))
    assert outline(readings) == outline(readings_of(FIRST, HELD))
    assert readings.changed == 0


@pytest.mark.parametrize(("points", "proven"), [("10", True), ("12", False)])
def test_points_are_summed_anew(points: str, proven: bool) -> None:
    read = scoring(group("价格", "30", 2), group("技术", "70", 3, item("方案", "60", 4), item("人员", None, 5)))
    assert not read.adds_up
    readings = readings_of(read, pointed(HELD, "table 1, row 5 人员", points))
    assert readings.shown is not None
    assert readings.shown.adds_up is proven
    assert [say(each) for each in readings.shown.groups[1].items[1].by_hand] == ["原未填分值"]
    told = [say(each) for each in readings.shown.evidence]
    # What spoke for the reading as it was does not speak for this one; the missing price does.
    assert told == (["每一级相加都相符"] if proven else []) + ["表中没有价格部分，请确认价格如何计分"]


def test_points_of_a_part_that_prints_none_are_those_of_its_rows() -> None:
    read = scoring(group("价格", "30", 2), group("技术", None, 3, item("方案", "60", 4), item("人员", "5", 5)))
    readings = readings_of(read, pointed(HELD, "table 1, row 5 人员", "10"))
    assert outline(readings)[1] == ("技术", 70, ["方案", "人员"])
    assert readings.shown is not None
    assert readings.shown.adds_up


def test_other_doubts_stay_when_points_are_put_right() -> None:
    doubt = Message.of("document_table.contradicted")
    read = scoring(group("价格", "30", 2), group("技术", "60", 3), more=(doubt,))
    readings = readings_of(read, pointed(HELD, "table 1, row 3 技术", "70"))
    assert readings.shown is not None
    assert readings.shown.differs == (doubt,)
    assert not readings.shown.adds_up


def test_changes_that_fit_no_row_are_left_out() -> None:
    assert outline(readings_of(FIRST, pointed(HELD, "table 7, row 1 无", "3"))) == outline(readings_of(FIRST, HELD))


def test_readings_of_the_same_rows_are_known() -> None:
    again = scoring(group("方案", "60", 4), group("人员", "40", 5))
    assert same_rows(FIRST, again)
    assert not same_rows(FIRST, SECOND)


def test_a_factor_confirmed_with_other_points_is_looked_at_again() -> None:
    row = "table 1, row 8 认证"
    tender = UseDocument(FILE).apply(new_tender())
    tender = CorrectRow(row, "认证", PassFailFactor("认证", Decimal(5))).apply(tender)
    same = SetRowPoints(row, "认证", RowPoints(row, Decimal(5))).apply(tender)
    other = SetRowPoints(row, "认证", RowPoints(row, Decimal(6))).apply(tender)
    assert same.document is not None
    assert other.document is not None
    assert (len(same.document.corrected), len(other.document.corrected)) == (1, 0)
