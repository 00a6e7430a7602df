"""The manual as it is shipped, a file a page and language, in a window beside which one can go on working."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from tender_tool.domain.text import Language
from ui.context import Context
from ui.widgets.text import Label

# What stands for a picture in the text of a block.
_PICTURE = "\ufffc"
_KEY = Qt.ItemDataRole.UserRole
_UI = Path(__file__).resolve().parents[1]
# The start, the pages of the path, and what belongs to no page.
PAGES = (
    "start",
    "document",
    "bidders",
    "rules",
    "review",
    "results",
    "report",
    "templates",
    "certificates",
    "survey",
    "tables",
    "files",
    "keys",
)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page; its title is its first line."""

    key: str
    text: str

    @property
    def title(self) -> str:
        """Return what the page is called."""
        return self.text.partition("\n")[0].lstrip("# ").strip()

    def holds(self, words: str) -> bool:
        """Tell whether all words stand somewhere in the page."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def manual_folder() -> Path:
    """Return the folder of the manual: in the installed program, or in the folder one develops in."""
    shipped = _UI / "manual"
    return shipped if shipped.is_dir() else _UI.parent / "docs" / "manual"


def manual(language: Language) -> tuple[ManualPage, ...]:
    """Return every page in a language."""
    folder = manual_folder() / language
    return tuple(ManualPage(key, (folder / f"{key}.md").read_text(encoding="utf-8")) for key in PAGES)


class ManualWindow(QDialog):
    """Contents and search at the left, the page at the right; the page of the keys is made from the commands."""

    def __init__(self, context: Context, keys: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keys = keys
        self._pages: tuple[ManualPage, ...] = ()
        self._shown = "start"
        self.search, self.contents, self.text = QLineEdit(), QListWidget(), QTextBrowser()
        self.nothing = Label(role="quiet")
        self.search.setClearButtonEnabled(True)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(12)
        self.resize(1010, 700)
        self.setObjectName("manual")
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._list())
        self.contents.currentItemChanged.connect(self._choose)
        self.text.anchorClicked.connect(self._follow)
        context.theme.changed.connect(lambda: self._read(self._shown))
        self.retranslate()

    def show_page(self, key: str) -> None:
        """Show a page of the manual; of what has none the start."""
        self.search.clear()
        self._shown = key if any(page.key == key for page in self._pages) else "start"
        self._list()
        self.show()
        self.raise_()
        self.activateWindow()
        self.contents.setFocus()

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.setWindowTitle(self.tr("Manual"))
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.text.setAccessibleName(self.tr("Page of the manual"))
        self.nothing.setText(self.tr("No page has these words."))
        made = manual(self._context.languages.code)
        # What the commands are called and which keys they have, the commands know best.
        self._pages = tuple(
            ManualPage(page.key, f"{page.text}\n{self._keys()}") if page.key == "keys" else page for page in made
        )
        self._list()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        left, splitter = QWidget(), QSplitter(Qt.Orientation.Horizontal)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        for widget in (self.search, self.contents, self.nothing):
            column.addWidget(widget)
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([200, 780])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addWidget(splitter)

    def _list(self) -> None:
        sought = self.search.text()
        found = [page for page in self._pages if page.holds(sought)]
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(_KEY, page.key)
            self.contents.addItem(item)
        keys = [page.key for page in found]
        at = keys.index(self._shown) if self._shown in keys else 0
        self.contents.setCurrentRow(at)
        self.contents.blockSignals(False)
        self.nothing.setVisible(not found)
        if found:
            self._read(keys[at])

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._read(str(item.data(_KEY)))

    def _read(self, key: str) -> None:
        page = next((page for page in self._pages if page.key == key), None)
        if page is None:
            return
        self._shown = key
        look = self._context.theme.colours
        self.text.document().setDefaultStyleSheet(f"a {{ color: {look.accent}; }}")
        self.text.setSearchPaths([str(manual_folder() / self._context.languages.code)])
        self.text.setMarkdown(page.text)
        self._space()
        self._mark(self.search.text().split(), QColor(look.warning_tint))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _space(self) -> None:
        """Give headings and paragraphs room around them: Markdown itself says nothing of that."""
        cursor, block = QTextCursor(self.text.document()), self.text.document().begin()
        while block.isValid():
            form = block.blockFormat()
            cursor.setPosition(block.position())
            if cursor.currentTable() is None:
                form.setTopMargin(14 if form.headingLevel() > 1 else 0)
                form.setBottomMargin(4 if block.textList() else 8)
                if _PICTURE not in block.text():
                    form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(form)
            block = block.next()

    def _mark(self, words: list[str], ground: QColor) -> None:
        marks, form = [], QTextCharFormat()
        form.setBackground(ground)
        for word in words:
            at = self.text.document().find(word)
            while not at.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = at, form
                marks.append(mark)
                at = self.text.document().find(word, at)
        self.text.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        self.show_page(link.path().removesuffix(".md"))
