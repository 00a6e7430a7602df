"""The document page: the table as read, the chosen clause, and the rule that a person puts right."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, PassFailFactor, PerItemFactor
from tests.reading.documents.made_pages import Page, pages_bytes
from tests.reading.documents.made_tender import PLAN, PRICE, STARS, tender_file
from ui.kept.replacing import Replacing
from ui.models.document_table import KIND, NAME, WEIGHT
from ui.models.roles import Role
from ui.models.tier_table import POINTS
from ui.pages.document.page import DocumentPage
from ui.widgets.fields import NumberEdit
from ui.widgets.figure_edit import FigureEdit
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]


def document_page(window: MainWindow) -> DocumentPage:
    return next(page for page in window.pages if isinstance(page, DocumentPage))


def choose(page: DocumentPage, name: str) -> None:
    rule = page.rule
    assert rule is not None
    row = next(row for row in rule.rows if row.name == name)
    page.view.setCurrentIndex(page.model.index(page.model.row_of(row.key) or 0, NAME))


def labels(inside: QWidget) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in inside.findChildren(QLabel) if each.isVisibleTo(inside)]


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> DocumentPage:
    """The page on a made document."""
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(tender_file(tmp_path))
    return document_page(window)


def test_the_page_names_pages_of_which_nothing_was_read(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    texts, picture = [Page(), Page()], Page()
    for number, part in enumerate(("价格", "技术"), 1):
        texts[number - 1].text(60, 100, f"{number}、{part}分（{50}分）：{'按招标文件的规定评审。' * number}")
    picture.picture(0, 0, 595, 842)
    path = tmp_path / "招标.pdf"
    path.write_bytes(pages_bytes([texts[0], picture, texts[1]]))
    with qtbot.waitSignal(window.context.files.opened, timeout=60_000):
        window.context.files.open(path)
    assert any("第 2 页" in text for text in labels(document_page(window)))


def test_an_empty_page_says_what_to_do(window: MainWindow) -> None:
    page = document_page(window)
    assert window.page is page
    assert any("下一步" in text for text in labels(page))
    assert not page.use.isVisibleTo(page)
    assert page.owns_primary()


@pytest.fixture
def replacing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer that a second document belongs to the same tender."""
    monkeypatch.setattr(Replacing, "_ask", lambda _self, _title, _told, then: then("same"))


def test_the_table_stands_there_as_read(page: DocumentPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)
    texts = [[page.model.index(row, at).data() for at in (NAME, WEIGHT, KIND)] for row in range(5)]
    assert [(name.strip(), weight) for name, weight, _ in texts] == [
        ("价格", "30"),
        ("实施方案", "50"),
        ("同类业绩", "10"),
        ("售后服务认证", "5"),
        ("增值服务", "5"),
    ]
    marks = [page.model.index(row, KIND).data(Role.PILL)[0] for row in range(5)]
    assert marks == ["✓ 已读懂", "评委打分", "✓ 已读懂", "✓ 已读懂", "? 待核对"]
    assert "各项合计 100 分，1 项待核对" in labels(page)
    assert page.waiting() == 1


def test_what_waits_is_shown_first_with_its_words(page: DocumentPage) -> None:
    aside = labels(page.aside)
    assert any("待确认" in text and "分档" in text for text in aside)
    assert any("待确认 · 分档" in text for text in labels(page.clause))


def test_a_clause_shows_what_its_words_were_read_as(page: DocumentPage) -> None:
    choose(page, "售后服务认证")
    text = page.clause.text
    assert text.toPlainText() == STARS
    cursor = QTextCursor(text.document())
    cursor.setPosition(STARS.index("五星级") + 2)
    form = cursor.charFormat()
    assert "分档" in form.toolTip()
    assert form.underlineStyle() != form.UnderlineStyle.NoUnderline
    said = labels(page.clause)
    assert {"五星级", "5", "四星级", "3", "分档", "有效期"} <= set(said)


def test_places_are_right_behind_rare_characters(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    page: DocumentPage,
    replacing: None,  # noqa: ARG001
) -> None:
    rows = (["1", "价格", "30", PRICE], ["2", "方案", "65", PLAN], ["3", "认证", "5", "𠮷" + STARS])
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(tender_file(tmp_path, *rows))
    choose(page, "认证")
    cursor = QTextCursor(page.clause.text.document())
    cursor.setPosition(2 + STARS.index("五星级") + 1)
    assert "分档" in cursor.charFormat().toolTip()


def test_figures_are_put_right_and_taken_back(page: DocumentPage, press: Press, qtbot: QtBot) -> None:
    session = page.context.session
    before = session.tender.table
    choose(page, "同类业绩")
    assert page.shown.card is not None
    field = page.shown.card.labelled["per_item"].field
    assert isinstance(field, FigureEdit)
    field.selectAll()
    qtbot.keyClicks(field, "5")
    assert page.rule is not None
    made = page.rule.rows[2]
    assert isinstance(made.factor, PerItemFactor)
    assert (made.factor.per_item, made.state) == (5, "confirmed")
    # The tender's rule waits until the table is used.
    assert session.tender.table is before
    press(page.aside, "恢复为读出的规则")
    assert (page.rule.rows[2].state, page.rule.waiting) == ("understood", 1)


def test_the_tiers_are_edited_with_the_card_of_the_rules(page: DocumentPage) -> None:
    choose(page, "售后服务认证")
    assert page.shown.tiers is not None
    model = page.shown.tiers.model
    row = next(n for n, each in enumerate(model.rows) if each.tier and each.tier.words == "四星级")
    assert model.setData(model.index(row, POINTS), Decimal(2))
    assert page.rule is not None
    factor = page.rule.rows[3].factor
    assert isinstance(factor, CertificateFactor)
    assert [tier.points for tier in factor.tiers] == [5, 2]


def test_a_row_can_be_scored_another_way_and_undone(page: DocumentPage) -> None:
    choose(page, "实施方案")
    kind = page.shown.kind
    kind.setCurrentIndex(kind.findData("PassFailFactor"))
    kind.activated.emit(kind.currentIndex())
    assert page.rule is not None
    assert page.rule.rows[1].factor == PassFailFactor("实施方案", Decimal(50), PLAN)
    page.context.session.history.undo()
    assert isinstance(page.rule.rows[1].factor, CommitteeFactor)
    assert page.rule.rows[1].state == "committee"


def test_confirming_settles_what_waits(page: DocumentPage, press: Press) -> None:
    press(page.aside, "确认按下列规则")
    assert page.waiting() == 0


def test_a_blank_weight_is_filled_in_by_a_person(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    page: DocumentPage,
    press: Press,
    replacing: None,  # noqa: ARG001
) -> None:
    rows = (["1", "价格", "≥30", PRICE], ["2", "技术", "", PLAN], ["3", "服务", "10", PLAN])
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(tender_file(tmp_path, *rows))
    choose(page, "技术")
    assert page.model.index(1, WEIGHT).data() == "未填"
    assert page.shown.card is None
    points = page.shown.fill.points
    assert isinstance(points, NumberEdit)
    points.lineEdit().setText("60")
    press(page.aside, "加入规则")
    assert page.rule is not None
    assert [(factor.name, factor.points) for factor in page.rule.table.factors] == [
        ("价格", 30),
        ("技术", 60),
        ("服务", 10),
    ]
    assert not page.proof.isHidden()
    page.proof.more.click()
    assert any("没有填写" in text for text in labels(page.proof))


def test_text_can_be_pasted(qtbot: QtBot, window: MainWindow) -> None:
    page = document_page(window)
    lines = ["评分标准", "一、价格部分（30分）", PRICE, "二、技术部分（70分）", PLAN]
    page.empty.paste.setPlainText("\n".join(lines))
    with qtbot.waitSignal(window.context.files.opened):
        page.empty.read.click()
    assert page.rule is not None
    assert page.rule.table.points == 100


def test_a_document_without_scoring_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "询价.txt"
    path.write_text("本项目采用最低评标价法。\n", encoding="utf-8")
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(path)
    page = document_page(window)
    assert any("没有评分表" in text for text in labels(page))
    assert page.waiting() == 0


def test_a_long_table_scrolls(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [[str(n), f"第{n}项方案", "1", PLAN] for n in range(2, 72)]
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(tender_file(tmp_path, ["1", "价格", "30", PRICE], *rows))
    page = document_page(window)
    window.resize(1024, 700)
    QApplication.processEvents()
    assert page.view.verticalScrollBar().maximum() > 0
    assert (window.width(), window.height()) == (1024, 700)
    choose(page, "第60项方案")
    assert page.clause.text.toPlainText() == PLAN
