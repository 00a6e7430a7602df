"""Asks whom to tell what of the result: letters and the public notice, or the draft answer to a challenge."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tender_tool.domain.tender import Tender
from tender_tool.services.outgoing.notices import Challenge
from ui.widgets.labelled import Labelled
from ui.widgets.text import Button, Label

_QUESTION = 96


class NoticesDialog(QDialog):
    """Two ways to tell, one folder to write into."""

    letters_wanted = Signal(object, object)
    answer_wanted = Signal(object, object)

    def __init__(self, tender: Tender, bidder: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tender = tender
        self.setWindowTitle(self.tr("Notices on the result"))
        self.resize(620, 470)
        self.tabs = QTabWidget()
        self.whom, self.bidder, self.factor = QComboBox(), QComboBox(), QComboBox()
        self.public = QCheckBox(self.tr("Also the public notice"))
        self.replacing = QCheckBox(self.tr("Replace files that are there"))
        self.asked_by, self.question = QLineEdit(), QPlainTextEdit()
        self.folder, self._browse = QLineEdit(str(folder)), Button(self.tr("Choose folder…"))
        self.write, self.cancel = Button(self.tr("Write"), "primary"), Button(self.tr("Cancel"))
        self._fill(bidder)
        self._lay_out()
        self.tabs.setCurrentIndex(1 if bidder else 0)
        self._browse.setAutoDefault(False)
        self.write.setDefault(True)
        self._browse.clicked.connect(self._choose_folder)
        self.folder.textChanged.connect(lambda text: self.write.setEnabled(bool(text.strip())))
        self.write.clicked.connect(self._write)
        self.cancel.clicked.connect(self.reject)

    def challenge(self) -> Challenge:
        """Return what is challenged, as it was filled in."""
        return Challenge(
            str(self.bidder.currentData() or ""),
            str(self.factor.currentData() or ""),
            self.question.toPlainText().strip(),
            self.asked_by.text().strip(),
        )

    def _fill(self, bidder: str) -> None:
        self.whom.addItem(self.tr("Every bidder"), "")
        self.factor.addItem(self.tr("All factors"), "")
        for each in self._tender.bidders:
            self.whom.addItem(each.name, each.key)
            self.bidder.addItem(each.name, each.key)
        for factor in self._tender.table.factors:
            self.factor.addItem(factor.name, factor.name)
        self.whom.setCurrentIndex(max(0, self.whom.findData(bidder)))
        self.bidder.setCurrentIndex(max(0, self.bidder.findData(bidder)))
        self.public.setChecked(True)

    def _lay_out(self) -> None:
        letters = _page(
            Label(self.tr("A letter holds the bidder's own points and rank, and nothing of the others."), "quiet"),
            _named(self.whom, self.tr("To")),
            self.public,
        )
        answer = _page(
            Label(self.tr("Facts only; the judgement and what is not known are marked to be filled in."), "quiet"),
            _named(self.bidder, self.tr("About the points of")),
            _named(self.factor, self.tr("Factor")),
            _named(self.asked_by, self.tr("Who challenges")),
            _named(self.question, self.tr("What is asked, in the challenge's own words")),
        )
        self.question.setFixedHeight(_QUESTION)
        self.question.setTabChangesFocus(True)
        self.tabs.addTab(letters, self.tr("Own results"))
        self.tabs.addTab(answer, self.tr("Answer to a challenge"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        place = QHBoxLayout()
        place.addWidget(_named(self.folder, self.tr("Folder")), 1)
        place.addWidget(self._browse, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(place)
        column.addWidget(self.replacing)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.write):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _write(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        self.accept()
        if self.tabs.currentIndex() == 1:
            self.answer_wanted.emit(self.challenge(), folder)
        else:
            chosen = str(self.whom.currentData() or "")
            self.letters_wanted.emit(((chosen,) if chosen else (), self.public.isChecked()), folder)


def _named(field: QWidget, name: str) -> Labelled:
    labelled = Labelled(field)
    labelled.name(name)
    return labelled


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page
