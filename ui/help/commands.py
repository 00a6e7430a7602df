"""What the commands of the help menu do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMainWindow

from tender_tool.services.program.error_log import log_folder
from tender_tool.services.rules import law_as_of
from ui.actions import Actions
from ui.context import Context
from ui.dialogs.about import AboutDialog
from ui.help.manual import ManualWindow
from ui.help.tour import Tour


class HelpCommands(QObject):
    """Opens the manual at the page that is looked at, the tour and the box about the program."""

    def __init__(self, context: Context, window: QMainWindow, page: Callable[[], str]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._page = page
        self.manual: ManualWindow | None = None
        self.tour = Tour(lambda: context.theme.colours, window)
        self.tour.ended.connect(self._remember)
        actions = context.actions
        actions["manual"].triggered.connect(lambda: self.show_manual(self._page()))
        actions["keys"].triggered.connect(lambda: self.show_manual("keys"))
        actions["tour"].triggered.connect(self.tour.begin)
        actions["open_log"].triggered.connect(lambda: _open(log_folder()))
        actions["about"].triggered.connect(lambda: AboutDialog(law_as_of(), window).open())

    def show_manual(self, key: str) -> None:
        """Open the manual at a page."""
        if self.manual is None:
            self.manual = ManualWindow(self._context, lambda: keys_page(self._context.actions), self._window)
        self.manual.show_page(key)

    def begin_tour(self) -> None:
        """Show the tour to somebody who never saw it."""
        if not self._context.settings.person.is_toured:
            self.tour.begin()

    def _remember(self) -> None:
        self._context.settings.person.is_toured = True


def _open(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def keys_page(actions: Actions) -> str:
    """Return the keys of all commands and those of tables, as Markdown."""
    native = QKeySequence.SequenceFormat.NativeText
    of_commands = [
        (" / ".join(each.toString(native) for each in action.shortcuts()), actions.name(action.objectName()))
        for action in actions
        if action.shortcuts()
    ]
    further = [
        ("F6 / Shift+F6", QCoreApplication.translate("KeysPage", "Next text, text before: to read, select, copy"))
    ]
    everywhere = QCoreApplication.translate("KeysPage", "Everywhere")
    in_tables = QCoreApplication.translate("KeysPage", "In a table")
    return f"## {everywhere}\n\n{_table([*of_commands, *further])}\n\n## {in_tables}\n\n{_table(_of_tables())}\n"


def _of_tables() -> list[tuple[str, str]]:
    return [
        ("Ctrl+C", QCoreApplication.translate("KeysPage", "Copy what is selected, for Excel")),
        ("Ctrl+Shift+C", QCoreApplication.translate("KeysPage", "Copy it with the titles of the columns")),
        ("Ctrl+A", QCoreApplication.translate("KeysPage", "Select everything")),
        ("Shift+↑ ↓", QCoreApplication.translate("KeysPage", "Select several rows")),
        ("Ctrl+F", QCoreApplication.translate("KeysPage", "Search in the table")),
        ("F3 / Shift+F3", QCoreApplication.translate("KeysPage", "Next hit, hit before")),
        ("F2", QCoreApplication.translate("KeysPage", "Change the cell, where it can be changed")),
        (
            "Menu / Shift+F10",
            QCoreApplication.translate("KeysPage", "What can be done with the cell, and with the columns"),
        ),
        ("Esc", QCoreApplication.translate("KeysPage", "End the search")),
    ]


def _table(lines: list[tuple[str, str]]) -> str:
    key, what = QCoreApplication.translate("KeysPage", "Keys"), QCoreApplication.translate("KeysPage", "What they do")
    rows = "\n".join(f"| `{keys}` | {text.replace('|', '/')} |" for keys, text in lines)
    return f"| {key} | {what} |\n|---|---|\n{rows}"
