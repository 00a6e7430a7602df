"""Exported files checked: each with its verdict, what it rests on, and every place that differs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tender_tool.domain.text import Language
from tender_tool.domain.verification.contents import FileDifference
from tender_tool.domain.verification.verdict import FileVerdict
from tender_tool.ruleset.wording import say, word
from tender_tool.services.verification.telling import told
from ui.colours import Colours
from ui.widgets.text import Button, Label

_ROLE = Qt.ItemDataRole.UserRole
# A file may differ everywhere: nobody reads more than these.
_MOST_SHOWN = 500


class VerificationDialog(QDialog):
    """Files are chosen or dropped; the tender of the one that is selected may be opened."""

    wanted = Signal(object)
    chosen = Signal()
    tender_wanted = Signal(object)

    def __init__(self, language: Language, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._colours = colours
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Verify exports"))
        self.resize(900, 560)
        self.against = QCheckBox(self.tr("Compare with the project that is open"))
        self.choose = Button(self.tr("Choose files…"), "primary")
        self.open_tender = Button(self.tr("Open the tender inside"))
        self.close_button = Button(self.tr("Close"))
        self.tree = QTreeWidget()
        self._lay_out()
        self.open_tender.setEnabled(False)
        self.choose.clicked.connect(self.chosen)
        self.close_button.clicked.connect(self.close)
        self.open_tender.clicked.connect(self._open)
        self.tree.currentItemChanged.connect(self._follow)

    def show_found(self, found: Sequence[tuple[Path, FileVerdict | str]]) -> None:
        """Show what checking files came to; a text says why one cannot be read."""
        self.tree.clear()
        for path, each in found:
            verdict = each if isinstance(each, str) else word(f"verify.{each.verdict}", self._language)
            top = QTreeWidgetItem([path.name, verdict])
            holds = isinstance(each, FileVerdict) and each.holds
            top.setForeground(1, QBrush(QColor(self._colours.good if holds else self._colours.error)))
            self.tree.addTopLevelItem(top)
            if isinstance(each, FileVerdict):
                top.setData(0, _ROLE, str(path) if each.has_tender else "")
                self._fill(top, each)
            top.setExpanded(True)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.wanted.emit(paths)

    def _fill(self, top: QTreeWidgetItem, found: FileVerdict) -> None:
        for reason in found.said:
            line = QTreeWidgetItem([say(reason, self._language)])
            top.addChild(line)
            line.setFirstColumnSpanned(True)
        for each in found.differences[:_MOST_SHOWN]:
            top.addChild(self._line(each))
        more = len(found.differences) - _MOST_SHOWN
        if more > 0:
            top.addChild(QTreeWidgetItem([self.tr("%n more", "", more)]))

    def _line(self, each: FileDifference) -> QTreeWidgetItem:
        line = QTreeWidgetItem(list(told(each, self._language)))
        for column in range(3):
            line.setToolTip(column, line.text(column))
        return line

    def _follow(self) -> None:
        self.open_tender.setEnabled(bool(self._selected()))

    def _selected(self) -> str:
        item = self.tree.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        return str(item.data(0, _ROLE) or "") if item is not None else ""

    def _open(self) -> None:
        path = self._selected()
        if path:
            self.accept()
            self.tender_wanted.emit(Path(path))

    def _lay_out(self) -> None:
        self.tree.setHeaderLabels([self.tr("File or place"), self.tr("As exported"), self.tr("As it is")])
        self.tree.setAccessibleName(self.tr("What was found"))
        self.tree.setRootIsDecorated(False)
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Verify exports"), "section"))
        text = self.tr("Choose exported files or drop them here: whatever differs from the export is named.")
        column.addWidget(Label(text, "quiet"))
        column.addWidget(self.tree, 1)
        column.addWidget(Label(word("verify.cannot_show", self._language), "note"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.against)
        row.addStretch(1)
        for button in (self.open_tender, self.close_button, self.choose):
            row.addWidget(button)
        column.addLayout(row)
