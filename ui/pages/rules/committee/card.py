"""The card of the committee: its members, and the score sheets handed out and read back."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from tender_tool.domain.edits.evaluation import DropMember
from tender_tool.domain.evaluation import Member
from tender_tool.domain.reasons.notes import MemberOutOfLine
from tender_tool.services.procedures import committee_advice
from ui.context import Context
from ui.models.committee_table import given_and_wanted, scored_by_members
from ui.opening.committee_files import CommitteeFiles
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.labelled import Labelled
from ui.widgets.text import Button, Label, Pill

_BETWEEN_NAMES = re.compile(r"[\n\r、,，;；]+")


class MemberLine(QWidget):
    """One member: how many points were given, from which file, and how to take the member out."""

    def __init__(self, member: Member, given: int, wanted: int) -> None:
        super().__init__()
        self.drop = Button(self.tr("Remove"), "flat")
        self.drop.setAccessibleName(self.tr("Remove %1").replace("%1", member.name))
        self.show_points = Button(self.tr("Points"), "flat")
        self.show_points.setAccessibleName(self.tr("Points of %1").replace("%1", member.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = Label(member.name, "strong")
        name.setWordWrap(False)
        text = self.tr("%1 of %2 given").replace("%1", str(given)).replace("%2", str(wanted))
        row.addWidget(name)
        row.addWidget(Pill(text, "good" if given == wanted else "warning"))
        row.addWidget(Label(member.file or self.tr("typed by hand"), "note"), 1)
        row.addWidget(self.show_points)
        row.addWidget(self.drop)


class CommitteeCard(Card):
    """Lists the members; what is odd about their number is said above them."""

    # The points of a member are to be shown.
    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.files = CommitteeFiles(context, self)
        self._heading, self._advice, self._stack = Heading(), Stack(gap=4), Stack(gap=2)
        self._told = Label(role="note")
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setFixedHeight(self.names.fontMetrics().lineSpacing() * 3 + 20)
        self._labelled = Labelled(self.names)
        self.write_button, self.read_button, self.folder_button = Button(), Button(), Button()
        self.lines: list[MemberLine] = []
        # What the lines were made from: they are made anew only where it differs.
        self._made_of: object = None
        self.body.setSpacing(8)
        for widget in (self._heading, self._advice, self._stack, self._labelled):
            self.add(widget)
        self.add_buttons(self.write_button, self.read_button, self.folder_button)
        self.add(self._told)
        self._told.hide()
        self.names.textChanged.connect(self._allow)
        self.write_button.clicked.connect(lambda: self.files.ask_write(self.window(), self.typed_names()))
        self.read_button.clicked.connect(lambda: self.files.ask_read(self.window()))
        self.folder_button.clicked.connect(lambda: self.files.ask_read_folder(self.window()))
        self.files.written.connect(self._tell_written)
        self.files.taken.connect(self._tell_taken)
        context.jobs.started.connect(self._allow)
        context.jobs.ended.connect(self._allow)

    def typed_names(self) -> list[str]:
        """Return the names typed, each once."""
        parts = (part.strip() for part in _BETWEEN_NAMES.split(self.names.toPlainText()))
        return list(dict.fromkeys(part for part in parts if part))

    def refresh(self) -> None:
        """Show the members and what is to be known of them."""
        tender = self._context.session.tender
        members = tender.evaluation.members
        count = self.tr("%n member(s)", "", len(members))
        self._heading.show_text(self.tr("Committee"), *([(count, "quiet")] if members else []))
        self._labelled.name(self.tr("Names of the members, one a line or with 、 between them"))
        self.write_button.setText(self.tr("Make score sheets…"))
        self.read_button.setText(self.tr("Read score sheets…"))
        self.folder_button.setText(self.tr("Read a folder…"))
        self._show_members(members)
        self._show_advice()
        self._allow()

    def _show_members(self, members: tuple[Member, ...]) -> None:
        tender = self._context.session.tender
        facts = [(member, *given_and_wanted(member, tender)) for member in members]
        made_of = (self._context.languages.code, facts)
        if made_of == self._made_of:
            return
        self._made_of = made_of
        self.lines = [MemberLine(*fact) for fact in facts]
        for line, member in zip(self.lines, members, strict=True):
            line.drop.clicked.connect(partial(self._drop, member.name))
            line.show_points.clicked.connect(partial(self._ask, member.name))
        self._stack.show_all(list(self.lines))

    def _drop(self, name: str, _: object = None) -> None:
        self._context.session.do(DropMember(name))

    def _ask(self, name: str, _: object = None) -> None:
        self.asked.emit(name)

    def _show_advice(self) -> None:
        session, languages = self._context.session, self._context.languages
        said: list[QWidget] = []
        advice = committee_advice(session.tender)
        texts = [languages.problem(advice)] if advice is not None else []
        texts += [languages.problem(note) for note in session.sheet.notes if isinstance(note.cause, MemberOutOfLine)]
        for text in texts:
            label = Label(text, "note")
            label.setProperty("meaning", "warning")
            said.append(label)
        if not session.tender.evaluation.members:
            said.append(Label(self._next_step(), "quiet"))
        self._advice.show_all(said)

    def _next_step(self) -> str:
        tender = self._context.session.tender
        if not scored_by_members(tender):
            return self.tr("The table has no factor that members give points for.")
        if not tender.bidders:
            return self.tr("Open a bidder list first; then score sheets can be made for the members.")
        return self.tr("No points yet: make score sheets, have them filled in, and read them here.")

    def _allow(self) -> None:
        tender, idle = self._context.session.tender, self._context.jobs.running is None
        ready = idle and bool(tender.bidders)
        self.write_button.setEnabled(ready and bool(self.typed_names()) and bool(scored_by_members(tender)))
        self.read_button.setEnabled(ready)
        self.folder_button.setEnabled(ready)

    def _tell_written(self, files: object) -> None:
        count = len(files) if isinstance(files, (list, tuple)) else len(self.typed_names())
        self._told.setText(self.tr("%n score sheet(s) written", "", count))
        self._told.show()

    def _tell_taken(self, count: int) -> None:
        self._told.setText(self.tr("Points of %n member(s) read", "", count))
        self._told.show()
