"""A text with marked words: coloured, underlined, and explained where one points at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QTextEdit, QWidget

from ui.colours import Colours
from ui.models.clause_marks import Mark, Stretch
from ui.widgets.card import clear
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Label

_LINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dash": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dot": QTextCharFormat.UnderlineStyle.DotLine,
    "wave": QTextCharFormat.UnderlineStyle.WaveUnderline,
}
_LINE_HEIGHT = 135


def _marked(look: Colours, mark: Mark) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(look.tint(mark.meaning)))
    made.setUnderlineStyle(_LINES[mark.line])
    made.setUnderlineColor(QColor(look.ink(mark.meaning)))
    return made


class MarkedText(QTextEdit):
    """As high as its text; it can be selected and copied, and the page scrolls over it."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)

    def show_text(self, text: str, marked: Sequence[Stretch], tip: Callable[[Stretch], str]) -> None:
        """Show a text with its marked words; ``tip`` says what they were read as."""
        # One character for another: the places of the words must stay.
        self.setPlainText(text.replace("\r", " "))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)
        look = self._colours()
        for stretch in marked:
            form = _marked(look, stretch.marks[0])
            form.setToolTip(tip(stretch))
            cursor.setPosition(_units(text, stretch.start))
            cursor.setPosition(_units(text, stretch.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all lines in view."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font of the application."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 6)


def _units(text: str, place: int) -> int:
    """Return a place as Qt counts it: characters beyond the first plane count twice."""
    return place + sum(1 for character in text[:place] if ord(character) > 0xFFFF)


class MarkLegend(QWidget):
    """What each kind of mark stands for, with the mark itself."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._row = FlowLayout(self, gap=12)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these kinds."""
        clear(self._row)
        look = self._colours()
        for mark in marks:
            self._row.addWidget(_entry(mark, look))
        self._row.invalidate()
        self.setVisible(bool(marks))


def _entry(mark: Mark, look: Colours) -> QWidget:
    entry, sample = QWidget(), QLabel()
    sample.setPixmap(_sample(mark, look))
    text = Label(mark.name(), "note")
    text.setWordWrap(False)
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    row.addWidget(sample)
    row.addWidget(text)
    return entry


def _sample(mark: Mark, look: Colours) -> QPixmap:
    picture = QPixmap(22, 14)
    picture.fill(QColor(look.tint(mark.meaning)))
    painter = QPainter(picture)
    styles = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}
    painter.setPen(QPen(QColor(look.ink(mark.meaning)), 1.4, styles.get(mark.line, Qt.PenStyle.SolidLine)))
    if mark.line == "wave":
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolyline(QPolygonF([QPointF(at, 10 if at // 3 % 2 else 13) for at in range(0, 23, 3)]))
    else:
        painter.drawLine(0, 12, 22, 12)
    painter.end()
    return picture
