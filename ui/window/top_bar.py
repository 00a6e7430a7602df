"""The bar at the top: which project, and what is done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenuBar, QSizePolicy, QToolButton, QWidget

from ui.actions import Actions
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.text import Button, ElidedLabel


class TopBar(QFrame):
    """Menus, project, undo and redo, search, open, export: all in one line."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._actions = actions
        self._theme = theme
        self.menus = QMenuBar()
        # Beside the project they cost no line of their own.
        self.menus.setNativeMenuBar(False)
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._project = ElidedLabel("strong")
        self._undo, self._redo, self._search = (self._tool(name) for name in ("undo", "redo", "search"))
        self.open_button = self._button("open", "plain")
        self.export_button = self._button("export", "primary")
        self.open_button.take_letter("O")
        self.export_button.take_letter("X")
        # Whatever renames the command says its own words on the button.
        actions["search"].changed.connect(self._name_search)
        self.open_button.setObjectName("openButton")
        self._search.setObjectName("searchButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.menus)
        row.addWidget(self._project, 1)
        for widget in (self._undo, self._redo, self._search, self.open_button, self.export_button):
            row.addWidget(widget)
        theme.changed.connect(self._colour)
        self._colour()
        self.retranslate()

    def show_project(self, name: str, where: str, *, modified: bool) -> None:
        """Show which project is open, and where it is kept; a dot tells that it was changed since."""
        self._project.suffix = " •" if modified else ""
        self._project.setText(name)
        self._project.update()
        self._project.setToolTip("\n".join(part for part in (where, self._state(modified=modified)) if part))

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.open_button.setText(self.tr("Open…"))
        self.export_button.setText(self.tr("Export reports"))
        self._name_search()
        for button in (self.open_button, self.export_button, self._search):
            button.setAccessibleName(button.text())
        for tool, name in ((self._undo, "undo"), (self._redo, "redo")):
            tool.setAccessibleName(self._actions[name].iconText())

    def _name_search(self) -> None:
        self._search.setText(self.tr("Ctrl+K Search commands"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _state(self, *, modified: bool) -> str:
        return self.tr("Unsaved changes") if modified else ""

    def _tool(self, name: str) -> QToolButton:
        tool = QToolButton()
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tool.setDefaultAction(self._actions[name])
        return tool

    def _button(self, name: str, kind: str) -> Button:
        button = Button(kind=kind)
        action = self._actions[name]
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _colour(self) -> None:
        ink = self._theme.colours.quiet
        for tool, name in ((self._undo, "undo"), (self._redo, "redo"), (self._search, "search")):
            tool.setIcon(icon(name, ink))
            self._actions[name].setIcon(icon(name, ink))
