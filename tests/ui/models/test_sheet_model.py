from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tender_tool.domain.cell_address import letters
from tender_tool.domain.certification.certificate import NONE
from tender_tool.domain.edits.tender import DecideLevel, ImportBidders, SetOpeningDay
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import sample_file, sample_files
from ui.models.bidder_cells import place_of
from ui.models.roles import Role
from ui.models.sheet_model import SheetModel
from ui.session import Session


@pytest.fixture
def session(qapp: object) -> Session:  # noqa: ARG001
    made = Session(new_tender())
    made.do(ImportBidders(import_bidders(sample_file())))
    return made


def test_it_keeps_the_rules_of_models(qtmodeltester: ModelTester, session: Session) -> None:
    model = SheetModel()
    qtmodeltester.check(model)
    model.show_tender(session.tender, session.sheet, "zh")
    qtmodeltester.check(model)
    waiting = session.sheet.waiting[0].bidder.key
    session.do(DecideLevel(waiting, NONE, None, "none"))
    model.show_tender(session.tender, session.sheet, "zh")
    qtmodeltester.check(model)


@pytest.mark.parametrize("path", sample_files(), ids=lambda path: path.name)
def test_it_shows_each_cell_at_its_address(path: object, qapp: object) -> None:  # noqa: ARG001
    session = Session(new_tender())
    session.do(ImportBidders(import_bidders(path)))  # type: ignore[arg-type]
    model = SheetModel()
    model.show_tender(session.tender, session.sheet, "zh")
    for bidder in session.tender.bidders:
        if bidder.source.file == session.tender.bidder_list.file and bidder.source.cell:
            name = bidder.cell("name") or bidder.source
            assert bidder.name.split()[0] in model.place(name.cell or "").data()


def test_a_certificate_whose_status_cannot_be_read_is_not_shown_as_valid(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_text("投标人名称,认证等级,有效期至,证书状态\n甲公司,五星级,2030-01-01,待查\n", encoding="utf-8-sig")
    session.do(ImportBidders(import_bidders(path)))
    session.do(SetOpeningDay(date(2026, 3, 1)))
    model = SheetModel()
    model.show_tender(session.tender, session.sheet, "zh")
    assert session.sheet.waiting
    assert model.place("C2").data(Role.PILL) == ("to confirm", "warning")


def test_a_waiting_bidder_is_marked_until_it_is_decided(session: Session) -> None:
    model = SheetModel()
    model.show_tender(session.tender, session.sheet, "zh")
    bidder = session.sheet.waiting[0].bidder
    cell = bidder.cell("level")
    assert cell is not None
    index = model.place(cell.cell or "")
    assert index.data(Role.PILL) == ("to confirm", "warning")
    assert index.data(Role.TINT) == "warning"
    session.do(DecideLevel(bidder.key, NONE, None, "none"))
    model.show_tender(session.tender, session.sheet, "zh")
    assert index.data(Role.PILL) == ("not provided", "quiet")
    assert index.data(Role.TINT) is None


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_in_a_spreadsheet(column: int, name: str) -> None:
    assert letters(column) == name
    assert place_of(f"{name}7") == (6, column)


@pytest.mark.parametrize("text", ["", "7", "A", "A0", "E7F"])
def test_what_is_no_address_is_nowhere(text: str) -> None:
    assert place_of(text) is None


def test_an_empty_row_above_the_table_is_shown_as_one(tmp_path: Path, qapp: object) -> None:  # noqa: ARG001
    path = tmp_path / "名单.csv"
    path.write_text("开标记录,,\n,,\n投标人名称,投标报价,备注\n甲公司,100,\n乙公司,120,\n", encoding="utf-8-sig")
    session = Session(new_tender())
    session.do(ImportBidders(import_bidders(path)))
    model = SheetModel()
    model.show_tender(session.tender, session.sheet, "zh")
    assert model.sheet is not None
    assert model.sheet.runs()[:1] == [(0, 0, 3)]


def test_a_level_of_a_register_stands_beside_the_name(session: Session, tmp_path: Path) -> None:
    book = Workbook()
    bids, register = book.active, book.create_sheet("证书台账")
    for row in (("投标人名称", "投标报价"), ("甲公司", 100), ("乙公司", 120)):
        bids.append(row)
    for row in (("获证组织名称", "售后服务认证等级", "有效期至"), ("乙公司", "五星级", "2030-01-01")):
        register.append(row)
    book.save(tmp_path / "名单.xlsx")
    session.do(ImportBidders(import_bidders(tmp_path / "名单.xlsx")))
    model = SheetModel()
    model.show_tender(session.tender, session.sheet, "zh")
    assert model.place("A3").data(Role.PILL) == ("五星级", "good")
    assert model.place("A2").data(Role.PILL) is None
    assert model.place("A3").data(Qt.ItemDataRole.AccessibleTextRole) == "乙公司 (五星级)"
