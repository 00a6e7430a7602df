"""What the commands about files do, and when they can be given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from tender_tool.domain.bidder import BidderList
from tender_tool.services.documents.open_document import OpenedDocument
from tender_tool.services.file_kinds import DOCUMENTS, LISTS, RULES
from ui.context import Context
from ui.kept.leaving import Leaving
from ui.kept.left_over import Found
from ui.kept.replacing import Replacing

# One thing is read or written at a time.
_OPENING = ("open", "open_document", "open_list", "open_sample", "open_full_sample", "open_folder", "open_rule")
_ALONE = ("new", *_OPENING, "save", "save_as", "export", "save_pdf", "notices", "verify")


class FileCommands(QObject):
    """Connects the commands of the file menu."""

    def __init__(self, context: Context, window: QMainWindow, leaving: Leaving) -> None:
        super().__init__(window)
        self._context = context
        self._leaving = leaving
        self.replacing = Replacing(window)
        actions, files, recipes = context.actions, context.files, context.recipes
        actions["new"].triggered.connect(lambda: leaving.leave(context.projects.new))
        actions["open"].triggered.connect(lambda: files.ask(window))
        actions["open_document"].triggered.connect(lambda: files.ask(window, DOCUMENTS))
        actions["open_list"].triggered.connect(lambda: files.ask(window, LISTS))
        actions["open_rule"].triggered.connect(lambda: files.ask(window, RULES))
        actions["open_sample"].triggered.connect(files.open_sample)
        actions["open_full_sample"].triggered.connect(files.open_full_sample)
        actions["open_folder"].triggered.connect(lambda: files.ask_folder(window))
        actions["save"].triggered.connect(lambda _=False: leaving.save())
        actions["save_as"].triggered.connect(lambda _=False: leaving.save_as())
        actions["autosave"].setChecked(context.settings.autosave)
        actions["autosave"].toggled.connect(self._set_autosave)
        actions["save_rule"].triggered.connect(lambda: files.ask_save_rule(window))
        actions["template"].triggered.connect(lambda: files.ask_save_template(window, context.languages))
        actions["take_recipe"].triggered.connect(lambda: recipes.ask_take(window))
        actions["export_recipe"].triggered.connect(lambda: recipes.ask_export(window))
        actions["quit"].triggered.connect(window.close)
        files.leaving.connect(leaving.leave)
        files.second.connect(self._ask_where)
        context.jobs.started.connect(self._allow)
        context.jobs.ended.connect(self._allow)
        context.session.changed.connect(self._allow)
        self._allow()

    def _ask_where(self, read: object, then: Callable[[str], None]) -> None:
        tender = self._context.session.tender
        if isinstance(read, BidderList):
            self.replacing.of_list(tender, read, then)
        elif isinstance(read, OpenedDocument):
            self.replacing.of_document(tender, read.input.name, then)

    def restore(self, found: Found) -> None:
        """Go on with work that a window left."""
        projects, left_over = self._context.projects, self._context.left_over
        self._leaving.leave(lambda: projects.restore(found, lambda: left_over.drop(found)))

    def _allow(self) -> None:
        actions, session = self._context.actions, self._context.session
        idle = self._context.jobs.running is None
        for name in _ALONE:
            actions[name].setEnabled(idle)
        actions["export"].setEnabled(idle and not session.scoring.runs)
        actions["export_recipe"].setEnabled(session.tender.bidder_list is not None)

    def _set_autosave(self, on: bool) -> None:
        self._context.settings.autosave = on
