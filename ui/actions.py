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
    # With Alt, and alone in an open menu.
    letter: str = ""


_SPECS = (
    _Spec("new", str(QT_TRANSLATE_NOOP("Actions", "New")), ("Ctrl+N",), letter="N"),
    _Spec("open", str(QT_TRANSLATE_NOOP("Actions", "Open…")), ("Ctrl+O",), letter="O"),
    _Spec("save", str(QT_TRANSLATE_NOOP("Actions", "Save")), ("Ctrl+S",), letter="S"),
    _Spec("save_as", str(QT_TRANSLATE_NOOP("Actions", "Save as…")), ("Ctrl+Shift+S",), letter="A"),
    _Spec("autosave", str(QT_TRANSLATE_NOOP("Actions", "Save every 5 minutes")), (), "toggle", letter="5"),
    _Spec("open_document", str(QT_TRANSLATE_NOOP("Actions", "Open tender document…")), letter="T"),
    _Spec("open_list", str(QT_TRANSLATE_NOOP("Actions", "Open bidder list…")), letter="B"),
    _Spec("open_sample", str(QT_TRANSLATE_NOOP("Actions", "Start with the sample")), letter="P"),
    _Spec("open_full_sample", str(QT_TRANSLATE_NOOP("Actions", "Open the full example")), letter="U"),
    _Spec("open_folder", str(QT_TRANSLATE_NOOP("Actions", "Open a tender's folder…")), letter="D"),
    _Spec("new_table", str(QT_TRANSLATE_NOOP("Actions", "New whole scoring table")), letter="W"),
    _Spec("read_members", str(QT_TRANSLATE_NOOP("Actions", "Read members' score sheets…")), letter="M"),
    _Spec("open_rule", str(QT_TRANSLATE_NOOP("Actions", "Open rule file…")), ("Ctrl+R",), letter="L"),
    _Spec("save_rule", str(QT_TRANSLATE_NOOP("Actions", "Save rule as…")), letter="V"),
    _Spec("save_clauses", str(QT_TRANSLATE_NOOP("Actions", "Save the clauses for Word…")), letter="H"),
    _Spec("template", str(QT_TRANSLATE_NOOP("Actions", "Save empty list to hand out…")), letter="E"),
    _Spec("export_recipe", str(QT_TRANSLATE_NOOP("Actions", "Export column recipe…")), letter="C"),
    _Spec("take_recipe", str(QT_TRANSLATE_NOOP("Actions", "Import column recipe…")), letter="I"),
    _Spec("save_findings", str(QT_TRANSLATE_NOOP("Actions", "Save findings as a workbook…")), letter="G"),
    _Spec("save_sarif", str(QT_TRANSLATE_NOOP("Actions", "Save findings as SARIF…")), letter="J"),
    _Spec("export", str(QT_TRANSLATE_NOOP("Actions", "Export reports")), ("Ctrl+E",), letter="X"),
    _Spec("print", str(QT_TRANSLATE_NOOP("Actions", "Print preview…")), ("Ctrl+P",), letter="K"),
    _Spec("print_report", str(QT_TRANSLATE_NOOP("Actions", "Print the report…")), letter="W"),
    _Spec("save_pdf", str(QT_TRANSLATE_NOOP("Actions", "Save the report as PDF…")), letter="Z"),
    _Spec("notices", str(QT_TRANSLATE_NOOP("Actions", "Notices on the result…")), letter="Y"),
    _Spec("verify", str(QT_TRANSLATE_NOOP("Actions", "Verify exports…")), letter="F"),
    _Spec("quit", str(QT_TRANSLATE_NOOP("Actions", "Quit")), ("Ctrl+Q",), letter="Q"),
    _Spec("undo", str(QT_TRANSLATE_NOOP("Actions", "Undo")), ("Ctrl+Z",)),
    _Spec("redo", str(QT_TRANSLATE_NOOP("Actions", "Redo")), ("Ctrl+Shift+Z", "Ctrl+Y")),
    _Spec("history", str(QT_TRANSLATE_NOOP("Actions", "History")), ("Ctrl+H",), "toggle", letter="H"),
    _Spec("search", str(QT_TRANSLATE_NOOP("Actions", "Search commands…")), ("Ctrl+K",), letter="C"),
    _Spec("aside", str(QT_TRANSLATE_NOOP("Actions", "Show right column")), ("F9",), "toggle", letter="A"),
    _Spec("show_factors", str(QT_TRANSLATE_NOOP("Actions", "Go to the factors"))),
    _Spec("show_clause", str(QT_TRANSLATE_NOOP("Actions", "Write the rule as clauses"))),
    _Spec("show_procedure", str(QT_TRANSLATE_NOOP("Actions", "Go to the procedure"))),
    _Spec("show_committee", str(QT_TRANSLATE_NOOP("Actions", "Go to the committee"))),
    _Spec("show_verification", str(QT_TRANSLATE_NOOP("Actions", "Go to the look-up of certificates"))),
    _Spec("show_evidence", str(QT_TRANSLATE_NOOP("Actions", "Go to the certificate files"))),
    _Spec("show_needs", str(QT_TRANSLATE_NOOP("Actions", "Go to the text of the needs"))),
    _Spec(
        "pack_shenzhen",
        str(QT_TRANSLATE_NOOP("Actions", "Checks of local practice: Shenzhen")),
        (),
        "toggle",
        letter="K",
    ),
    _Spec("light", str(QT_TRANSLATE_NOOP("Actions", "Light")), (), "theme", letter="L"),
    _Spec("dark", str(QT_TRANSLATE_NOOP("Actions", "Dark")), (), "theme", letter="D"),
    _Spec("system", str(QT_TRANSLATE_NOOP("Actions", "As the system")), (), "theme", letter="S"),
    # The languages stand in their own words in every language.
    _Spec("zh", "中文", (), "language"),
    _Spec("en", "English", (), "language"),
    _Spec("notes", str(QT_TRANSLATE_NOOP("Actions", "Notes on this tender…")), letter="N"),
    _Spec("find", str(QT_TRANSLATE_NOOP("Actions", "Find on this page")), ("Ctrl+F",), letter="F"),
    _Spec("larger", str(QT_TRANSLATE_NOOP("Actions", "Larger text")), ("Ctrl++", "Ctrl+="), letter="R"),
    _Spec("smaller", str(QT_TRANSLATE_NOOP("Actions", "Smaller text")), ("Ctrl+-",), letter="M"),
    _Spec("usual_size", str(QT_TRANSLATE_NOOP("Actions", "Text as large as usual")), ("Ctrl+0",), letter="U"),
    _Spec("manual", str(QT_TRANSLATE_NOOP("Actions", "Manual for this page")), ("F1",), letter="M"),
    _Spec("keys", str(QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts")), ("Ctrl+F1",), letter="K"),
    _Spec("tour", str(QT_TRANSLATE_NOOP("Actions", "Tour of the window")), letter="T"),
    _Spec("open_log", str(QT_TRANSLATE_NOOP("Actions", "Show the log of errors")), letter="L"),
    _Spec("about", str(QT_TRANSLATE_NOOP("Actions", "About and legal basis")), letter="A"),
)


def with_letter(text: str, letter: str) -> str:
    """Return a text with the letter that stands for it marked: in it, or behind it where it does not hold it."""
    text = text.replace("&", "&&")
    at = text.upper().find(letter) if letter else -1
    if at >= 0:
        return f"{text[:at]}&{text[at:]}"
    body = text.removesuffix("…")
    return f"{body}(&{letter}){text[len(body) :]}" if letter else text


class Actions(QObject):
    """The commands by name; pages add themselves with ``add_page``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: dict[str, QAction] = {}
        self._texts: dict[str, tuple[str, str]] = {}
        self._letters: dict[str, str] = {}
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
        action = self._add(_Spec(f"page_{key}", title, (f"Ctrl+{number}",), "page", str(number)))
        self._texts[f"page_{key}"] = (context, title)
        self.retranslate()
        return action

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        for name, (context, text) in self._texts.items():
            if name not in ("undo", "redo"):
                action, word = self._made[name], QCoreApplication.translate(context, text)
                action.setText(with_letter(word, self._letters.get(name, "")))
                action.setIconText(word)
        self.name_history(*self._history)

    def name(self, name: str) -> str:
        """Return what a command is called, without the letter of the menu."""
        if name in ("undo", "redo"):
            return self._made[name].text()
        return QCoreApplication.translate(*self._texts[name])

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
        self._letters[spec.name] = spec.letter
        return action
