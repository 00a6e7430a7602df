"""Below the files to write: the person's own form of the report, and the letterhead of the workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.problem import InputError
from tender_tool.ruleset.wording import say_problem, word
from tender_tool.services.export_results import Forms
from tender_tool.services.outgoing.own_forms import (
    CheckedForm,
    check_letterhead,
    check_report_template,
    save_default_template,
)
from ui.context import Context
from ui.widgets.card import Card, Heading
from ui.widgets.column import CardColumn
from ui.widgets.text import Button, Label

_TEMPLATE, _LETTERHEAD = "template", "letterhead"


class FormsCard(QObject):
    """Shows which forms were chosen, each by its name; they are kept for every tender."""

    failed = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._heading = Heading()
        self.template = _Form()
        self.letterhead = _Form()
        self.default = Button(kind="flat")
        self.template.buttons(self.default)
        self.letterhead.buttons()
        for name, form in self._forms().items():
            form.choose.clicked.connect(self._asking(name))
            form.remove.clicked.connect(self._removing(name))
        self.default.clicked.connect(self._ask_default)

    def lay_out(self, column: CardColumn) -> None:
        """Put the card into a column."""
        for widget in (self._heading, self.template, self.letterhead):
            column.add(widget)

    def chosen(self) -> Forms:
        """Return the forms that an export is to have."""
        held = self._context.settings.forms
        return Forms(held.path(_TEMPLATE), held.path(_LETTERHEAD))

    def take(self, name: str, path: Path) -> None:
        """Use a file as a form from now on, if it can be used; what is wrong in it is told otherwise."""
        try:
            found = self._checked(name, path)
        except InputError as error:
            self.failed.emit(error)
            return
        if found.problems:
            self.failed.emit(InputError(*found.problems))
            return
        self._keep(name, path)

    def save_default(self, path: Path) -> None:
        """Write the template that comes with the program."""
        try:
            save_default_template(path, self._context.languages.code)
        except InputError as error:
            self.failed.emit(error)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._heading.show_text(self.tr("Your own forms"))
        self.default.setText(self.tr("Save the default template…"))
        for form in self._forms().values():
            form.choose.setText(self.tr("Choose…"))
            form.remove.setText(self.tr("Remove"))
        self.template.name(self.tr("Template of the report"))
        self.letterhead.name(self.tr("Letterhead of the workbook"))
        self.refresh()

    def refresh(self) -> None:
        """Show which forms are used, and what is to be said of them."""
        for name, form in self._forms().items():
            path = self._context.settings.forms.path(name)
            form.show_file(path.name if path else self.tr("The program's own"), str(path) if path else "")
            form.remove.setVisible(path is not None)
            form.tell(self._said(name, path) if path else "")

    def _said(self, name: str, path: Path) -> str:
        language = self._context.languages.code
        try:
            found = self._checked(name, path)
        except InputError as error:
            found = CheckedForm(error.problems)
        return "\n".join(say_problem(each, language) for each in (*found.problems, *found.missing))

    def _checked(self, name: str, path: Path) -> CheckedForm:
        if name == _TEMPLATE:
            return check_report_template(path, self._context.languages.code)
        return check_letterhead(path)

    def _forms(self) -> dict[str, _Form]:
        return {_TEMPLATE: self.template, _LETTERHEAD: self.letterhead}

    def _asking(self, name: str) -> Callable[[], None]:
        def ask() -> None:
            pattern = "*.docx *.dotx" if name == _TEMPLATE else "*.xlsx"
            kind = self.tr("Word documents") if name == _TEMPLATE else self.tr("Excel workbooks")
            start = self._context.settings.forms.path(name) or self._context.settings.export_folder
            title = self._forms()[name].title.text()
            chosen, _ = QFileDialog.getOpenFileName(self._window.window(), title, str(start), f"{kind} ({pattern})")
            if chosen:
                self.take(name, Path(chosen))

        return ask

    def _removing(self, name: str) -> Callable[[], None]:
        return lambda: self._keep(name, None)

    def _keep(self, name: str, path: Path | None) -> None:
        self._context.settings.forms.keep(name, path)
        self.refresh()
        self.changed.emit()

    def _ask_default(self) -> None:
        start = self._context.settings.export_folder / word("own_template.file", self._context.languages.code)
        pattern = self.tr("Word documents") + " (*.docx)"
        title = self.tr("Save the default template")
        chosen, _ = QFileDialog.getSaveFileName(self._window.window(), title, str(start), pattern)
        if chosen:
            self.save_default(Path(chosen))


class _Form(Card):
    """One form: what it is, the file's name, what is to be said of it, and what can be done."""

    def __init__(self) -> None:
        super().__init__(margin=12)
        self.title, self.file, self._told = Label(role="note"), Label(role="strong"), Label(role="note")
        self.choose, self.remove = Button(), Button(kind="flat")
        for widget in (self.title, self.file, self._told):
            self.add(widget)

    def buttons(self, *more: QWidget) -> None:
        """Lay out the buttons, with further ones behind them."""
        self.add_buttons(self.choose, self.remove, *more)

    def name(self, title: str) -> None:
        """Say what the form is of."""
        self.title.setText(title)
        for button in (self.choose, self.remove):
            button.setAccessibleName(f"{button.text()} {title}")

    def show_file(self, name: str, path: str) -> None:
        """Show a file by its name."""
        self.file.setText(name)
        self.file.setToolTip(path)

    def tell(self, text: str) -> None:
        """Show what is to be said of the file; nothing takes no room."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def told(self) -> str:
        """Return what is said of the file."""
        return self._told.text()
