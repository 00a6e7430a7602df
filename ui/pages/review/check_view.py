"""Beside the findings: the page of a check."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.services.explain import check_titles, explain
from ui.context import Context
from ui.pages.review.check_words import page_label
from ui.widgets.column import Stack
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Label


class CheckView(QWidget):
    """Shows the page of the check that was asked for, at first that of the gravest finding."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._asked = ""
        self._shown = ("", "")
        self.choice = Choice(self.show_check)
        self._labelled = Labelled(self.choice)
        self.title, self._page = Label(role="section"), Stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._labelled, self.title, self._page):
            column.addWidget(widget)

    @property
    def code(self) -> str:
        """Return the code of the check that is shown."""
        return self._shown[0]

    def show_check(self, code: str) -> None:
        """Show the page of a check."""
        self._asked = code
        self.refresh()

    def refresh(self) -> None:
        """Show the page in the language shown."""
        languages, titles = self._context.languages, check_titles()
        standing = (each.code for each in self._context.session.review.findings if each.suppressed is None)
        code = self._asked or next(standing, titles[0].code)
        if (code, languages.code) == self._shown:
            return
        self._shown = (code, languages.code)
        words = {each.code: f"{each.code} · {languages.text(each.title)}" for each in titles}
        self._labelled.name(self.tr("Explanation of a check"))
        self.choice.show_words(words, code)
        self.title.setText(words[code])
        self._page.show_all([page_label(explain(code, languages.code))])
