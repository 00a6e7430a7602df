"""The other tables and readings of a document that may be meant, each taken with one click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tender_tool.domain.documents.proof import ReadByOcr, TwoReadings
from tender_tool.domain.documents.readings import Readings, same_rows
from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.services.documents.held_reading import choose, parts_words
from ui.context import Context
from ui.models.document_words import place_words
from ui.widgets.column import Stack
from ui.widgets.fold import Fold
from ui.widgets.text import Button, ElidedLabel, Label

_GAP = 2


class ReadingRows(Stack):
    """A line a reading: where it stands, its parts with their points, and a button that takes it."""

    def __init__(self, context: Context) -> None:
        super().__init__(_GAP)
        self._context = context
        self.buttons: list[Button] = []

    def show_readings(self, readings: Sequence[DocumentScoring], use: str) -> None:
        """Show readings with where each stands."""
        self.buttons = []
        self.show_all([self.line(each, use, first_place(each)) for each in readings])

    def line(self, reading: DocumentScoring, use: str, tag: str) -> QWidget:
        """Return the line of a reading, with its button among ``buttons``."""
        line, words, button = QWidget(), ElidedLabel(), Button(use, "link")
        words.setText(parts_words(reading))
        words.setToolTip(words.text())
        button.setAccessibleName(f"{use}: {words.text()}")
        button.clicked.connect(lambda: self._take(reading))
        self.buttons.append(button)
        where = Label(tag, "note")
        where.setWordWrap(False)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(where)
        row.addWidget(words, 1)
        row.addWidget(button)
        return line

    def _take(self, reading: DocumentScoring) -> None:
        made = self._context.documents.reading
        if made is not None:
            self._context.session.do(choose(reading, made.readings))


class ReadingsChoice(Fold):
    """Open at once until a person chose; hidden where there is nothing to choose."""

    def __init__(self, context: Context) -> None:
        self.rows = ReadingRows(context)
        super().__init__(self.rows)
        self._context = context
        # The readings that there are: as long as they are the same, it stays as a person left it.
        self._known: frozenset[str] = frozenset()

    def show_readings(self, readings: Readings) -> None:
        """Show what may be meant instead of the reading shown, and what was set aside."""
        others, aside = readings.others, readings.set_aside
        shown = readings.shown
        by_ocr = shown is not None and any(isinstance(each, ReadByOcr) for each in shown.differs)
        self.setVisible(bool(others or aside or by_ocr))
        if shown is None or readings.read is None:
            return
        known = frozenset(each.key for each in (readings.read, *others, *aside))
        if self._known != known:
            self._known = known
            held = self._context.session.tender.document
            self.button.setChecked((bool(others) or by_ocr) and (held is None or held.chosen is None))
        self.show_title(self._told(readings))
        lines: list[QWidget] = []
        self.rows.buttons = []
        if by_ocr:
            lines.append(self.rows.line(readings.read, self.tr("I compared it: it stands so"), self.tr("As shown")))
        elif any(isinstance(each, TwoReadings) for each in shown.differs):
            lines.append(self.rows.line(readings.read, self.tr("Keep this one"), self.tr("As shown")))
        lines += [self._line(each, readings.read) for each in others]
        again = self.tr("Use it after all")
        lines += [self.rows.line(each, again, self._set_aside(first_place(each))) for each in aside]
        self.rows.show_all(lines)
        self.rows.setVisible(self.is_open)

    def _told(self, readings: Readings) -> str:
        others, read = readings.others, readings.read
        same = sum(same_rows(each, read) for each in others) if read is not None else 0
        if not others and not readings.set_aside:
            return self.tr("Read by OCR: compare it with the document")
        if not others:
            return self.tr("%n table(s) set aside", "", len(readings.set_aside))
        if same == len(others):
            return self.tr("%n other way(s) to read this table", "", len(others))
        if same:
            return self.tr("%n more table(s) or readings that may be meant", "", len(others))
        return self.tr("%n more table(s) that may be the scoring table", "", len(others))

    def _line(self, reading: DocumentScoring, read: DocumentScoring) -> QWidget:
        if same_rows(reading, read):
            return self.rows.line(reading, self.tr("Read it this way"), self.tr("Another way to read it"))
        return self.rows.line(reading, self.tr("Use this one"), first_place(reading))

    def _set_aside(self, place: str) -> str:
        return self.tr("%1, set aside").replace("%1", place)


def first_place(reading: DocumentScoring) -> str:
    """Return where a reading begins."""
    return place_words(reading.groups[0].whole.source) if reading.groups else ""
