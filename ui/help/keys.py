"""Every key that does something, as a page of the manual."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions import Actions


def keys_page(actions: Actions) -> str:
    """Return the keys of all commands and those of tables, as Markdown."""
    native = QKeySequence.SequenceFormat.NativeText
    of_commands = [
        (" / ".join(each.toString(native) for each in action.shortcuts()), actions.name(action.objectName()))
        for action in actions
        if action.shortcuts()
    ]
    everywhere = QCoreApplication.translate("KeysPage", "Everywhere")
    in_tables = QCoreApplication.translate("KeysPage", "In a table")
    return f"## {everywhere}\n\n{_table(of_commands)}\n\n## {in_tables}\n\n{_table(_of_tables())}\n"


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
