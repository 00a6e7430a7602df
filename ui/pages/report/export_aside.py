"""Beside the preview: which files, in which language, where to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QMessageBox, QWidget

from tender_tool.domain.progress import Progress
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.services.export_results import export_results, exporters, files_there
from ui.context import Context
from ui.pages.report.forms import FormsCard
from ui.widgets.card import Card, Heading
from ui.widgets.column import CardColumn, Stack
from ui.widgets.text import Button, Label


class ExportAside(QObject):
    """Fills the right column of the report page."""

    failed = Signal(object)
    written = Signal()
    annex_chosen = Signal(bool)

    def __init__(self, context: Context, column: CardColumn, forms: FormsCard) -> None:
        super().__init__(column)
        self._context = context
        self._forms = forms
        self._exported: Tender | None = None
        self._files: tuple[Path, ...] = ()
        self._heading, self._done = Heading(), Heading()
        self.boxes = {exporter.id: QCheckBox() for exporter in exporters()}
        # The tender goes along in each file: whoever has one can verify it, and open it as the tender.
        self.whole = QCheckBox()
        # Of a long list the chains are nine pages of ten.
        self.annex = QCheckBox()
        self.language, self.folder = QComboBox(), QLineEdit(str(context.settings.export_folder))
        self._labels = [Label(role="note"), Label(role="note")]
        self._browse, self.button, self.preview = Button(), Button(kind="primary"), Button()
        self._cards = Stack()
        self._lay_out(column)
        for box in self.boxes.values():
            box.setChecked(True)
        self.whole.setChecked(True)
        self.annex.setChecked(True)
        self.annex.toggled.connect(self.annex_chosen)
        for box in self.boxes.values():
            box.toggled.connect(self._allow)
        self.folder.textChanged.connect(self._allow)
        self._browse.clicked.connect(self._choose_folder)
        self.button.clicked.connect(self.start)
        self.preview.clicked.connect(context.actions["print"].trigger)

    def is_current(self) -> bool:
        """Tell whether the files hold the tender as it stands."""
        return self._exported is not None and self._exported == self._context.session.tender

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        say = self._context.languages.text
        self._heading.show_text(self.tr("Files to write"))
        for exporter in exporters():
            self.boxes[exporter.id].setText(say(exporter.title))
            self.boxes[exporter.id].setAccessibleName(say(exporter.title))
        self.whole.setText(self.tr("With the tender inside"))
        self.whole.setToolTip(
            self.tr("Can be verified place by place and opened again as the tender. Leave it out to publish.")
        )
        self.annex.setText(self.tr("With how all points came about"))
        self.annex.setToolTip(
            self.tr("How each bidder's points came about, step by step. Of a long list this is most of the report.")
        )
        chosen = max(self.language.currentIndex(), 0 if self._context.languages.code == "zh" else 1)
        self.language.clear()
        # Languages stand in their own words.
        self.language.addItems(["中文", "English"])
        self.language.setCurrentIndex(chosen)
        self._labels[0].setText(self.tr("Language of the report"))
        self._labels[1].setText(self.tr("Folder"))
        self.language.setAccessibleName(self._labels[0].text())
        self.folder.setAccessibleName(self._labels[1].text())
        self._browse.setText(self.tr("Choose folder…"))
        self.button.setText(self.tr("Export"))
        self.preview.setText(self.tr("Print preview…"))
        self.refresh()

    def refresh(self) -> None:
        """Show what was written, if it still holds."""
        self._allow()
        files = self._files if self.is_current() else ()
        self._done.setVisible(bool(files))
        self._done.show_text(self.tr("Written"), (self.tr("%n file(s)", "", len(files)), "good"))
        self._cards.show_all([self._file(path) for path in files])

    def start(self) -> None:
        """Write the chosen files; ask first where some of them are there."""
        if not self.button.isEnabled():
            return
        there = files_there(
            self._context.session.tender, self._folder(), language=self.chosen_language(), kinds=self._kinds()
        )
        answer = self.may_replace(there) if there else "replace"
        if answer == "replace":
            self._write()
        elif answer == "elsewhere":
            self._choose_folder()

    def may_replace(self, there: tuple[Path, ...]) -> str:
        """Ask whether files may be replaced: ``replace``, ``elsewhere`` or ``cancel``."""
        names = "\n".join(f"· {path.name}" for path in there)
        told = self.tr("%n file(s) of an earlier export would be replaced:", "", len(there))
        box = QMessageBox(
            QMessageBox.Icon.Question, self.tr("Export"), f"{told}\n{names}", parent=self.button.window()
        )
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        elsewhere = box.addButton(self.tr("Another folder…"), QMessageBox.ButtonRole.ActionRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.exec()
        chosen = box.clickedButton()
        return "replace" if chosen is replace else "elsewhere" if chosen is elsewhere else "cancel"

    def _folder(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    def chosen_language(self) -> Language:
        """Return the language that the files will have."""
        return "en" if self.language.currentIndex() == 1 else "zh"

    def _kinds(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _write(self) -> None:
        session = self._context.session
        folder, language, kinds = self._folder(), self.chosen_language(), self._kinds()
        tender, sheet, review = session.tender, session.sheet, session.review
        packs, whole, annex = session.scoring.packs, self.whole.isChecked(), self.annex.isChecked()
        forms = self._forms.chosen()

        def work(progress: Progress) -> object:
            return export_results(
                tender,
                sheet,
                review,
                folder,
                language=language,
                kinds=kinds,
                progress=progress,
                replace=True,
                packs=packs,
                whole=whole,
                annex=annex,
                forms=forms,
            )

        self._context.jobs.start(self.tr("Writing the reports"), work, partial(self._take, tender), self.failed.emit)

    def _lay_out(self, column: CardColumn) -> None:
        column.add(self._heading)
        for box in self.boxes.values():
            column.add(box)
        column.add(self.whole)
        column.add(self.annex)
        for label, field in zip(self._labels, (self.language, self.folder), strict=True):
            label.setBuddy(field)
            column.add(label)
            column.add(field)
        for widget in (self._browse, self.button, self.preview, self._done, self._cards):
            column.add(widget)
        self._forms.lay_out(column)
        column.body.addStretch(1)

    def _allow(self) -> None:
        some = any(box.isChecked() for box in self.boxes.values())
        scored = bool(self._context.session.sheet.scores)
        ready = scored and not self._context.session.scoring.runs
        self.button.setEnabled(some and ready and bool(self.folder.text().strip()))

    def _choose_folder(self) -> None:
        window: QWidget = self.button.window()
        chosen = QFileDialog.getExistingDirectory(window, self.tr("Choose folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _take(self, tender: Tender, files: object) -> None:
        if isinstance(files, tuple):
            self._exported, self._files = tender, files
            if files:
                self._context.settings.export_folder = files[0].parent
            self.written.emit()

    def _file(self, path: Path) -> Card:
        card = Card("good")
        card.add(Label(path.name, "strong"))
        card.add(Label(str(path.parent), "note"))
        open_, show = Button(self.tr("Open")), Button(self.tr("Show folder"), "flat")
        for button, target in ((open_, path), (show, path.parent)):
            button.setAccessibleName(f"{button.text()} {path.name}")
            button.clicked.connect(partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(target))))
        card.add_buttons(open_, show)
        return card
