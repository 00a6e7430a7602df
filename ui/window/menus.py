"""The menus, and what their commands do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from shiboken6 import isValid

from tender_tool.domain.edits.tender import SetNotes
from tender_tool.domain.text import Language
from tender_tool.services.review.local_packs import local_packs
from ui.actions import with_letter
from ui.context import Context
from ui.dialogs.commands import CommandsDialog
from ui.dialogs.notes import NotesDialog
from ui.kept.leaving import Leaving
from ui.language import LANGUAGES
from ui.opening.file_commands import FileCommands
from ui.opening.telling import Telling
from ui.opening.verifying import Verifying
from ui.printing.commands import Printing
from ui.text_size import TextSize
from ui.theme import MODES, Mode

_FILE_1 = ("new", "open")
_FILE_2 = ("open_folder", "open_sample", "open_full_sample", "", "save", "save_as", "autosave", "")
_FILE_3 = ("open_document", "open_list", "template", "read_members")
_FILE_4 = ("", "export", "save_pdf", "print_report", "print", "notices", "verify", "", "quit")
# What lies one step deeper: else the menu would be higher than the screen of a laptop.
_RECIPE = ("take_recipe", "export_recipe")
_RULE = ("new_table", "open_rule", "save_rule", "save_clauses")
_FINDINGS = ("save_findings", "save_sarif")
_PACKS = "pack_"


class Menus(QObject):
    """Fills a menu bar and connects the commands that belong to no page."""

    def __init__(self, context: Context, window: QMainWindow, bar: QMenuBar, leaving: Leaving) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._file, self._edit, self._view, self._help = (bar.addMenu("") for _ in range(4))
        self._theme, self._language, self._recent = (QMenu(self._view), QMenu(self._view), QMenu(self._file))
        self._fill(self._file, _FILE_1)
        self._file.addMenu(self._recent)
        self._fill(self._file, (*_FILE_2, *_FILE_3))
        self._recipe, self._rule, self._findings = (QMenu(self._file) for _ in range(3))
        for menu, names in ((self._recipe, _RECIPE), (self._rule, _RULE), (self._findings, _FINDINGS)):
            self._fill(menu, names)
            self._file.addMenu(menu)
        self._fill(self._file, _FILE_4)
        self._fill(self._edit, ("undo", "redo", "history", "notes", "", "find", "search"))
        pages = [action.objectName() for action in context.actions if action.objectName().startswith("page_")]
        packs = [action.objectName() for action in context.actions if action.objectName().startswith(_PACKS)]
        self._fill(self._view, (*pages, "", "aside", *packs, "", "larger", "smaller", "usual_size", ""))
        self._view.addMenu(self._theme)
        self._view.addMenu(self._language)
        self._fill(self._theme, MODES)
        self._fill(self._language, LANGUAGES)
        self._fill(self._help, ("manual", "keys", "tour", "", "open_log", "about"))
        self._text_size = TextSize(context.settings, self)
        self.commands = FileCommands(context, window, leaving)
        self.verifying = Verifying(context, window)
        self.telling = Telling(context, window)
        self.printing = Printing(context, window)
        self._connect()
        history = context.session.history
        # Not while a step is being made: only behind it the history knows where it stands.
        for moved in (history.indexChanged, history.canUndoChanged, history.canRedoChanged):
            moved.connect(self._follow)
        context.languages.changed.connect(self._follow)
        window.installEventFilter(self)
        self.retranslate()
        self._follow()

    def retranslate(self) -> None:
        """Say the titles in the language shown."""
        for menu, title, letter in (
            (self._file, self.tr("File"), "F"),
            (self._edit, self.tr("Edit"), "E"),
            (self._view, self.tr("View"), "V"),
            (self._help, self.tr("Help"), "H"),
            (self._theme, self.tr("Theme"), "T"),
            (self._language, self.tr("Language"), "L"),
            (self._recent, self.tr("Recent files"), "R"),
            (self._recipe, self.tr("Column recipe"), "C"),
            (self._rule, self.tr("Rule"), "L"),
            (self._findings, self.tr("Findings"), "G"),
        ):
            menu.setTitle(with_letter(title, letter))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a change of the language."""
        if event.type() == QEvent.Type.LanguageChange and watched is self._window:
            self.retranslate()
        return super().eventFilter(watched, event)

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name:
                menu.addAction(self._context.actions[name])
            else:
                menu.addSeparator()

    def _connect(self) -> None:
        actions, history = self._context.actions, self._context.session.history
        actions["undo"].triggered.connect(history.undo)
        actions["redo"].triggered.connect(history.redo)
        actions["search"].triggered.connect(self._search)
        actions["notes"].triggered.connect(self._write_notes)
        actions["larger"].triggered.connect(lambda: self._text_size.step(1))
        actions["smaller"].triggered.connect(lambda: self._text_size.step(-1))
        actions["usual_size"].triggered.connect(self._text_size.reset)
        for pack in local_packs():
            actions[f"{_PACKS}{pack.id}"].setChecked(pack.id in self._context.settings.review.packs)
            actions[f"{_PACKS}{pack.id}"].toggled.connect(partial(self._switch_pack, pack.id))
        self._recent.aboutToShow.connect(self._list_recent)
        for mode in MODES:
            actions[mode].setChecked(mode == self._context.theme.mode)
            actions[mode].triggered.connect(lambda _=False, chosen=mode: self._choose_theme(chosen))
        for language in LANGUAGES:
            actions[language].setChecked(language == self._context.languages.code)
            actions[language].triggered.connect(lambda _=False, chosen=language: self._choose_language(chosen))

    def _follow(self, _: object = None) -> None:
        session, actions = self._context.session, self._context.actions
        if not isValid(session.history):
            # The window is being taken apart, and the history empties itself last.
            return
        actions["undo"].setEnabled(session.history.canUndo())
        actions["redo"].setEnabled(session.history.canRedo())
        at = session.history.index()
        undo, redo = (session.edit_at(step) for step in (at - 1, at))
        say = self._context.languages.say
        actions.name_history(say(undo.label) if undo else "", say(redo.label) if redo else "")

    def _list_recent(self) -> None:
        self._recent.clear()
        recent = self._context.settings.recent
        for path in recent.paths():
            action = self._recent.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._context.files.open, path))
            action.setEnabled(self._context.jobs.running is None)
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No files yet")).setEnabled(False)
        else:
            self._recent.addSeparator()
            self._recent.addAction(self.tr("Clear list")).triggered.connect(recent.clear)
        self._recent.setToolTipsVisible(True)

    def _search(self) -> None:
        CommandsDialog(self._context.actions, self._window).open()

    def _write_notes(self) -> None:
        session = self._context.session
        dialog = NotesDialog(session.tender.notes, self._window)
        dialog.given.connect(lambda notes: session.do(SetNotes(notes)))
        dialog.open()

    def _switch_pack(self, pack: str, on: bool) -> None:
        self._context.practice.switch(pack, on=on)

    def _choose_theme(self, mode: Mode) -> None:
        self._context.settings.theme = mode
        self._context.theme.choose(mode)

    def _choose_language(self, language: Language) -> None:
        self._context.settings.language = language
        self._context.languages.choose(language)
