"""The files that were opened last, on the page one starts with."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.context import Context
from ui.widgets.card import Card, clear_item
from ui.widgets.text import Button, Label

_MOST = 6


class RecentFilesCard(Card):
    """A line a file: its name opens it, its folder stands beside it; nothing where none was opened."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._title = Label(role="section")
        self.add(self._title)
        self.body.setSpacing(2)
        for changed in (context.session.changed, context.languages.changed):
            changed.connect(self._follow)

    def refresh(self) -> None:
        """Show the files that are still there, in the language shown; not before the card stands in something."""
        paths = self._context.settings.recent.paths()[:_MOST]
        self._title.setText(self.tr("Recent files"))
        while self.body.count() > 1:
            clear_item(self.body, 1)
        for path in paths:
            self.body.addWidget(self._line(path))
        self.setVisible(bool(paths))

    def _follow(self) -> None:
        # Whether files are still there may take a while to tell, and nobody sees the card beside a document.
        if self._context.session.tender.document is None:
            self.refresh()

    def _line(self, path: Path) -> Button:
        button = Button(path.name, "link")
        button.setToolTip(str(path))
        button.setAccessibleName(self.tr("Open %1").replace("%1", path.name))
        button.setAccessibleDescription(str(path.parent))
        button.clicked.connect(partial(self._open, path))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda at: self._menu(path).popup(button.mapToGlobal(at)))
        return button

    def _open(self, path: Path, _checked: bool = False) -> None:
        if self._context.jobs.running is None:
            self._context.files.open(path)

    def _menu(self, path: Path) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(path))
        menu.addAction(self.tr("Take off the list")).triggered.connect(lambda: self._forget(path))
        return menu

    def _forget(self, path: Path) -> None:
        self._context.settings.recent.forget(path)
        self.refresh()
