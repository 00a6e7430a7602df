"""The bar at the top: which project, and what is done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.actions import Actions
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.text import Button, Label


class TopBar(QFrame):
    """Project, undo and redo, search, open, export."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._actions = actions
        self._theme = theme
        self._project = Label(role="strong")
        self._project.setWordWrap(False)
        self._project.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._undo, self._redo, self._search = (self._tool(name) for name in ("undo", "redo", "search"))
        self.open_button = self._button("open_list", "plain")
        self.export_button = self._button("export", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._project, 1)
        for widget in (self._undo, self._redo, self._search, self.open_button, self.export_button):
            row.addWidget(widget)
        theme.changed.connect(self._colour)
        self._colour()
        self.retranslate()

    def show_project(self, name: str, number: str, *, modified: bool) -> None:
        """Show which project is open; a dot tells that it changed since the last export."""
        text = " · ".join(part for part in (name, number) if part) or self.tr("No project yet")
        self._project.setText(f"{text} •" if modified else text)
        self._project.setToolTip(self.tr("Changed since the last export") if modified else text)

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.open_button.setText(self.tr("Open…"))
        self.export_button.setText(self.tr("Export reports"))
        self._search.setText(self.tr("Ctrl+K Search commands"))
        for button in (self.open_button, self.export_button, self._search):
            button.setAccessibleName(button.text())
        for tool, name in ((self._undo, "undo"), (self._redo, "redo")):
            tool.setAccessibleName(self._actions[name].iconText())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

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
