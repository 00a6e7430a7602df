"""Search in a table: a field over it, the count, and the way from hit to hit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTableView

from ui.models.roles import Role
from ui.tables.copying import copied_columns
from ui.widgets.text import Button, Label

# So many cells are looked at before the window goes on.
_SLICE = 4000
_FIELD = 150


class TableSearch(QFrame):
    """Stands over the upper right corner of its table; a long table is searched in slices."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.setProperty("search", "true")
        self._view = view
        self.field, self.count = QLineEdit(), Label(role="note")
        self.before, self.after, self.close_button = Button("↑", "flat"), Button("↓", "flat"), Button("×", "flat")
        self.hits: list[tuple[int, int]] = []
        self._at, self._left = -1, iter(())  # type: tuple[int, Iterator[tuple[int, int] | None]]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self.field.setMinimumWidth(_FIELD)
        self.count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 4, 4)
        row.setSpacing(4)
        for widget in (self.field, self.count, self.before, self.after, self.close_button):
            row.addWidget(widget)
        self.field.textChanged.connect(lambda _: self._begin(jump=True))
        self.after.clicked.connect(lambda: self.step(1))
        self.before.clicked.connect(lambda: self.step(-1))
        self.close_button.clicked.connect(self.put_away)
        self.hide()
        view.installEventFilter(self)
        model = view.model()
        for changed in (model.modelReset, model.layoutChanged, model.dataChanged):
            changed.connect(self._renew)

    def open(self) -> None:
        """Show the field, ready to be typed into."""
        self._say_texts()
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus()
        self.field.selectAll()
        self._begin(jump=False)

    def put_away(self) -> None:
        """Hide the field; the table has the keyboard again."""
        self._timer.stop()
        self.hide()
        self._view.setFocus()

    def step(self, way: int) -> None:
        """Go to the next hit, or with -1 to the one before; behind the last comes the first."""
        if self.hits:
            self._go_to((self._at + way) % len(self.hits) if self._at >= 0 or way > 0 else len(self.hits) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F3 go on, with Shift back; Escape ends the search."""
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.step(-1 if back else 1)
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner of the table, and to the language shown."""
        if self.isVisible() and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif event.type() == QEvent.Type.LanguageChange:
            self._say_texts()
        return super().eventFilter(watched, event)

    def _say_texts(self) -> None:
        self.field.setPlaceholderText(self.tr("Search in the table"))
        self.field.setAccessibleName(self.tr("Search in the table"))
        names = (self.tr("Hit before"), self.tr("Next hit"), self.tr("End the search"))
        for button, name in zip((self.before, self.after, self.close_button), names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._tell()

    def _place(self) -> None:
        self.adjustSize()
        bar = self._view.verticalScrollBar()
        right = self._view.width() - (bar.width() if bar.isVisible() else 0) - 6
        top = self._view.horizontalHeader().height() + 4
        room = self._view.height() - self.height() - 4
        self.move(max(right - self.width(), 0), max(min(top, room), 0))

    def _renew(self, *_: object) -> None:
        if self.isVisible():
            self._begin(jump=False)

    def _begin(self, *, jump: bool) -> None:
        sought = self.field.text().strip().casefold()
        self.hits, self._at = [], -1
        self._left = self._cells(sought) if sought else iter(())
        self._jumps = jump
        self._timer.start(0)

    def _cells(self, sought: str) -> Iterator[tuple[int, int] | None]:
        """Yield each cell that holds a text, and None for each that does not."""
        model, columns = self._view.model(), copied_columns(self._view)
        for row in range(model.rowCount()):
            for column in columns:
                yield (row, column) if sought in _said(model.index(row, column)) else None

    def _go_on(self) -> None:
        looked = list(islice(self._left, _SLICE))
        self.hits.extend(hit for hit in looked if hit is not None)
        if self._jumps and self.hits:
            self._jumps = False
            self._go_to(0)
        if not looked:
            self._timer.stop()
        self._tell()

    def _go_to(self, at: int) -> None:
        self._at = at
        index = self._view.model().index(*self.hits[at])
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)
        self._tell()

    def _tell(self) -> None:
        count = len(self.hits)
        place = f"{self._at + 1} / {count}" if self._at >= 0 else self.tr("%n hit(s)", "", count)
        nothing = not self.field.text().strip()
        self.count.setText("" if nothing else place if count else self.tr("No hit"))
        for button in (self.before, self.after):
            button.setEnabled(bool(count))
        self._place()


def _said(index: QModelIndex) -> str:
    pill, tags = index.data(Role.PILL), index.data(Role.TAGS) or ()
    words = [str(index.data() or ""), *([pill[0]] if pill else []), *(tag for tag, _ in tags)]
    return "\n".join(words).casefold()
