"""The part of the certificates page with the files themselves."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.problem import InputError
from tender_tool.domain.text import Message
from tender_tool.services.certification.evidence import ReadFiles, Shown, is_installed, shown_page
from ui.context import Context
from ui.icons import icon
from ui.pages.certificates.evidence.matching import MatchingCard
from ui.pages.certificates.evidence.picture import Frame, PictureView
from ui.widgets.card import Card
from ui.widgets.column import CardColumn, Stack
from ui.widgets.drop_area import DropArea
from ui.widgets.text import Button, ElidedLabel, Label, Pill

_LINE, _HIGHEST = 46, 232


class EvidenceSection(QWidget):
    """Files to choose from above, the chosen one's page below; files and folders may be dropped anywhere on it."""

    chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setAcceptDrops(True)
        self.files = context.evidence
        self.digest, self.page, self.marked = self.files.last, 1, ""
        self._shown_for: tuple[str, int, bool] | None = None
        self.add, self.add_folder = Button(kind="primary"), Button()
        self.drop = DropArea([])
        self._missing = Label(role="note")
        self.matching, self.list = Stack(), Stack(4)
        self._listed = CardColumn("evidence", 0, gap=0)
        self._listed.body.setContentsMargins(0, 0, 0, 0)
        self._listed.add(self.list)
        self._listed.body.addStretch(1)
        self.picture = PictureView(lambda: context.theme.colours)
        self._pages = Stack(4)
        row = QHBoxLayout()
        for button in (self.add, self.add_folder):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        for widget in (self._missing, self.drop, self.matching, self._listed, self._pages, self.picture):
            column.addWidget(widget)
        self.matching.hide()
        self.add.clicked.connect(lambda: self.files.ask(self.window()))
        self.add_folder.clicked.connect(lambda: self.files.ask_folder(self.window()))
        self.drop.dropped.connect(lambda path: self.files.read([path]))
        self.files.found.connect(self.show_found)
        self.files.given.connect(self._choose)
        self.picture.chosen.connect(self.mark)

    @property
    def current(self) -> Evidence | None:
        """Return the evidence that is shown."""
        held = self._context.session.tender.records
        return held.evidence_by(self.digest) or next(iter(held.evidence), None)

    def show_found(self, found: object) -> None:
        """Ask whose the files are that were read."""
        if isinstance(found, ReadFiles):
            card = MatchingCard(self._context, found)
            card.done.connect(lambda: self.matching.show_all([]))
            self.matching.show_all([card])

    def mark(self, name: str, page: int | None = None) -> None:
        """Mark a field, and go to the page on which it stands."""
        self.marked = name
        self.page = page or self.page
        self.refresh()
        self.chosen.emit()

    def refresh(self) -> None:
        """Show the files of the session's tender and the page of the chosen one."""
        self._say_texts()
        held = self._context.session.tender.records.evidence
        self.drop.set_icon(icon("upload", self._context.theme.colours.quiet))
        self.drop.setVisible(not held)
        self._missing.setVisible(not is_installed())
        self.list.show_all([self._line(each) for each in held])
        self._listed.setVisible(bool(held))
        self._listed.setFixedHeight(min(_HIGHEST, _LINE * len(held)))
        self._show_page()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, as many as there are."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.files.read([Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()])

    def _line(self, each: Evidence) -> QWidget:
        fields = [field for one in each.reading.certificates for field in one.fields]
        waits = sum(not field.usable for field in fields)
        box = Card("note" if each is self.current else "", margin=4)
        button, row = Button(each.reading.file, "flat"), QHBoxLayout()
        button.clicked.connect(partial(self._choose, each.digest))
        who = ElidedLabel("strong")
        who.setText(each.who or self.tr("given to nobody yet"))
        told = self.tr("%n field(s) to be checked", "", waits) if waits else self.tr("nothing to be checked")
        row.addWidget(who, 1)
        row.addWidget(button)
        row.addWidget(Pill(told, "warning" if waits else "good"))
        box.body.addLayout(row)
        return box

    def _choose(self, digest: str) -> None:
        self.digest, self.page, self.marked = digest, 1, ""
        self.refresh()
        self.chosen.emit()

    def _show_page(self) -> None:
        current = self.current
        file = self._context.session.tender.records.file(current.digest) if current else None
        numbers = [page.number for page in current.reading.pages] if current else []
        self.page = self.page if self.page in numbers else 1
        state = (current.digest, self.page, file is not None) if current else None
        if state != self._shown_for:
            self._shown_for = state
            self.picture.show_page(self._picture(current, file.content) if current and file else None)
        told: list[QWidget] = []
        if current is not None and file is None:
            message = Message.of("evidence.not_kept", file=current.reading.file)
            told.append(Label(self._context.languages.say(message), "quiet"))
        if len(numbers) > 1:
            told.append(self._page_buttons(numbers))
        self._pages.show_all(told)
        fields = [field for one in current.reading.certificates for field in one.fields] if current else []
        frames = [Frame(each.name, each.box, each.usable) for each in fields if each.page == self.page]
        self.picture.show_frames(frames, self.marked)

    def _picture(self, current: Evidence, content: bytes) -> Shown | None:
        try:
            return shown_page(current, content, self.page)
        except InputError as error:
            self._context.files.failed.emit(error)
            return None

    def _page_buttons(self, numbers: list[int]) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        for number in numbers:
            button = Button(self.tr("Page %1").replace("%1", str(number)), "tab")
            button.setCheckable(True)
            button.setChecked(number == self.page)
            button.clicked.connect(partial(self._go_to, number))
            row.addWidget(button)
        row.addStretch(1)
        return whole

    def _go_to(self, number: int) -> None:
        self.page = number
        self.refresh()

    def _say_texts(self) -> None:
        self.add.setText(self.tr("Add certificate files…"))
        self.add_folder.setText(self.tr("Add a folder…"))
        self.drop.show_text(
            self.tr("Drop certificates here"),
            self.tr("PDF or pictures, or a folder with those of all bidders. They are read on this computer."),
        )
        self._missing.setText(self._context.languages.say(Message.of("evidence.extra_missing")))
        self.picture.setAccessibleName(self.tr("Page of the certificate"))
