"""A whole tender in a window: a list with prices and facts, a table of several factors, a committee."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tender_tool.domain.edits.evaluation import TakeMembers
from tender_tool.domain.edits.tender import ImportBidders, SetOpeningDay, UseTable
from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import CommitteeFactor, PassFailFactor, PerItemFactor, PriceFactor
from tender_tool.domain.rule.procedure import Preferences, Procedure
from tender_tool.domain.rule.table import Group
from tender_tool.domain.text import Text
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import new_tender
from ui.pages.results.page import ResultsPage
from ui.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
HEADER = "投标人名称,投标报价,企业规模,类似业绩,服务承诺\n"
LINES = ("甲公司,1200000,小型企业,3,是", "乙公司,1000000,大型企业,2,是", "丙公司,1100000,大型企业,1,否")
ORDER_87 = Procedure("87", "goods", ceiling=Decimal(1500000), preferences=Preferences(small=Decimal(10)))


def groups() -> tuple[Group, ...]:
    """Return price 30, technical 50 in two committee factors, business 20 in two factors."""
    technical = (CommitteeFactor("技术方案", Decimal(30)), CommitteeFactor("实施计划", Decimal(20)))
    business = (PerItemFactor("类似业绩", Decimal(16), Decimal(4)), PassFailFactor("服务承诺", Decimal(4)))
    return (
        Group("价格部分", Decimal(30), (PriceFactor("价格", Decimal(30)),)),
        Group("技术部分", Decimal(50), technical),
        Group("商务部分", Decimal(20), business),
    )


def fill(
    window: MainWindow,
    folder: Path,
    *lines: str,
    procedure: Procedure = ORDER_87,
    members: int = 5,
    header: str = HEADER,
) -> None:
    """Give a window the tender; every member gives the bidders 20 and 15, 21 and 15 and so on."""
    path = folder / "名单.csv"
    path.write_text(header + "\n".join(lines or LINES), encoding="utf-8-sig")
    session = window.context.session
    table = replace(new_tender().table, groups=groups(), title=Text("表", "Table"), procedure=procedure)
    for edit in (UseTable(table), ImportBidders(import_bidders(path)), SetOpeningDay(date(2026, 3, 1))):
        session.do(edit)
    scores = [
        MemberScore(bidder.key, factor, Decimal(points))
        for place, bidder in enumerate(session.tender.bidders)
        for factor, points in (("技术方案", 20 + place), ("实施计划", 15))
    ]
    if members:
        session.do(TakeMembers(tuple(Member(f"评委{number}", tuple(scores)) for number in range(members))))
    window.show_page("results")


def results(window: MainWindow) -> ResultsPage:
    """Return the page of the results."""
    return next(page for page in window.pages if isinstance(page, ResultsPage))


def score(window: MainWindow, name: str) -> BidderScore:
    """Return the score of a bidder."""
    return next(each for each in window.context.session.sheet.scores if each.bidder.name == name)


def click(window: MainWindow, name: str, kind: str, factor: str = "") -> None:
    """Click a cell of a bidder's row."""
    page = results(window)
    row = next(row for row in range(page.model.rowCount()) if page.model.score_at(row).bidder.name == name)
    columns = [(column.kind, column.name) for column in page.model.columns]
    index = page.model.index(row, columns.index((kind, factor)))  # type: ignore[arg-type]
    page.view.setCurrentIndex(index)
    page.view.clicked.emit(index)
    settle()


def settle() -> None:
    """Let what was replaced go away."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def words(inside: QWidget) -> str:
    """Return all texts that are shown."""
    settle()
    shown = [*inside.findChildren(QLabel), *inside.findChildren(QPushButton)]
    return "\n".join(each.text() for each in shown if each.isVisibleTo(inside))


def shown(inside: QWidget, kind: type[W]) -> list[W]:
    """Return the widgets of a kind that are shown."""
    settle()
    return [each for each in inside.findChildren(kind) if each.isVisibleTo(inside)]
