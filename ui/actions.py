"""Every command of the window, with its words and its keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

_CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class _Spec:
    name: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""


_SPECS = (
    _Spec("new", str(QT_TRANSLATE_NOOP("Actions", "New")), ("Ctrl+N",)),
    _Spec("open", str(QT_TRANSLATE_NOOP("Actions", "Open…")), ("Ctrl+O",)),
    _Spec("save", str(QT_TRANSLATE_NOOP("Actions", "Save")), ("Ctrl+S",)),
    _Spec("save_as", str(QT_TRANSLATE_NOOP("Actions", "Save as…")), ("Ctrl+Shift+S",)),
    _Spec("autosave", str(QT_TRANSLATE_NOOP("Actions", "Save every 5 minutes")), (), "toggle"),
    _Spec("open_document", str(QT_TRANSLATE_NOOP("Actions", "Open tender document…"))),
    _Spec("open_list", str(QT_TRANSLATE_NOOP("Actions", "Open bidder list…"))),
    _Spec("open_sample", str(QT_TRANSLATE_NOOP("Actions", "Start with the sample"))),
    _Spec("open_full_sample", str(QT_TRANSLATE_NOOP("Actions", "Open the full example"))),
    _Spec("open_folder", str(QT_TRANSLATE_NOOP("Actions", "Open a tender's folder…"))),
    _Spec("new_table", str(QT_TRANSLATE_NOOP("Actions", "New whole scoring table"))),
    _Spec("read_members", str(QT_TRANSLATE_NOOP("Actions", "Read members' score sheets…"))),
    _Spec("open_rule", str(QT_TRANSLATE_NOOP("Actions", "Open rule file…")), ("Ctrl+R",)),
    _Spec("save_rule", str(QT_TRANSLATE_NOOP("Actions", "Save rule as…"))),
    _Spec("save_clauses", str(QT_TRANSLATE_NOOP("Actions", "Save the clauses for Word…"))),
    _Spec("template", str(QT_TRANSLATE_NOOP("Actions", "Save empty list to hand out…"))),
    _Spec("export_recipe", str(QT_TRANSLATE_NOOP("Actions", "Export column recipe…"))),
    _Spec("take_recipe", str(QT_TRANSLATE_NOOP("Actions", "Import column recipe…"))),
    _Spec("save_findings", str(QT_TRANSLATE_NOOP("Actions", "Save findings as a workbook…"))),
    _Spec("save_sarif", str(QT_TRANSLATE_NOOP("Actions", "Save findings as SARIF…"))),
    _Spec("export", str(QT_TRANSLATE_NOOP("Actions", "Export reports")), ("Ctrl+E",)),
    _Spec("quit", str(QT_TRANSLATE_NOOP("Actions", "Quit")), ("Ctrl+Q",)),
    _Spec("undo", str(QT_TRANSLATE_NOOP("Actions", "Undo")), ("Ctrl+Z",)),
    _Spec("redo", str(QT_TRANSLATE_NOOP("Actions", "Redo")), ("Ctrl+Shift+Z", "Ctrl+Y")),
    _Spec("history", str(QT_TRANSLATE_NOOP("Actions", "History")), ("Ctrl+H",), "toggle"),
    _Spec("search", str(QT_TRANSLATE_NOOP("Actions", "Search commands…")), ("Ctrl+K",)),
    _Spec("aside", str(QT_TRANSLATE_NOOP("Actions", "Show right column")), ("F9",), "toggle"),
    _Spec("show_factors", str(QT_TRANSLATE_NOOP("Actions", "Go to the factors"))),
    _Spec("show_clause", str(QT_TRANSLATE_NOOP("Actions", "Write the rule as clauses"))),
    _Spec("show_procedure", str(QT_TRANSLATE_NOOP("Actions", "Go to the procedure"))),
    _Spec("show_committee", str(QT_TRANSLATE_NOOP("Actions", "Go to the committee"))),
    _Spec("show_verification", str(QT_TRANSLATE_NOOP("Actions", "Go to the look-up of certificates"))),
    _Spec("show_evidence", str(QT_TRANSLATE_NOOP("Actions", "Go to the certificate files"))),
    _Spec("show_needs", str(QT_TRANSLATE_NOOP("Actions", "Go to the text of the needs"))),
    _Spec("pack_shenzhen", str(QT_TRANSLATE_NOOP("Actions", "Checks of local practice: Shenzhen")), (), "toggle"),
    _Spec("light", str(QT_TRANSLATE_NOOP("Actions", "Light")), (), "theme"),
    _Spec("dark", str(QT_TRANSLATE_NOOP("Actions", "Dark")), (), "theme"),
    _Spec("system", str(QT_TRANSLATE_NOOP("Actions", "As the system")), (), "theme"),
    # The languages stand in their own words in every language.
    _Spec("zh", "中文", (), "language"),
    _Spec("en", "English", (), "language"),
    _Spec("about", str(QT_TRANSLATE_NOOP("Actions", "About and legal basis")), ("F1",)),
)


class Actions(QObject):
    """The commands by name; pages add themselves with ``add_page``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: dict[str, QAction] = {}
        self._texts: dict[str, tuple[str, str]] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._history = ("", "")
        for spec in _SPECS:
            self._add(spec)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._made.values())

    def add_page(self, key: str, context: str, title: str, number: int) -> QAction:
        """Add the command that shows a page; its title is translated in the page's own context."""
        action = self._add(_Spec(f"page_{key}", title, (f"Ctrl+{number}",), "page"))
        self._texts[f"page_{key}"] = (context, title)
        self.retranslate()
        return action

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        for name, (context, text) in self._texts.items():
            if name not in ("undo", "redo"):
                self._made[name].setText(QCoreApplication.translate(context, text))
        self.name_history(*self._history)

    def name_history(self, undo: str, redo: str) -> None:
        """Name the edits that undo and redo would take back or repeat."""
        self._history = (undo, redo)
        for name, what in (("undo", undo), ("redo", redo)):
            word = QCoreApplication.translate(*self._texts[name])
            action = self._made[name]
            action.setText(f"{word} · {what}" if what else word)
            action.setIconText(word)

    def _add(self, spec: _Spec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(bool(spec.group))
        if spec.group not in ("", "toggle"):
            self._groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
        self._made[spec.name] = action
        self._texts[spec.name] = (_CONTEXT, spec.text)
        return action
