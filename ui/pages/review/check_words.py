"""The page of a check, as a label."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from ui.widgets.text import Label

_ITEM = re.compile(r"(<li[^>]*?)margin-left:0px;")
_HEADING = re.compile(r"(<p style=\"[^\"]*?)margin-top:\d+px;([^>]*><span style=\"[^\"]*font-weight:\d+)")


def page_label(markdown: str) -> QLabel:
    """Return a page without its title, its headings as large as the text."""
    # What shows the page has the title already, and headings as large as a document's would shout.
    lines = [line for line in markdown.splitlines() if not line.startswith("# ")]
    document = QTextDocument()
    document.setMarkdown("\n".join(f"**{line[3:]}**" if line.startswith("## ") else line for line in lines))
    page = Label()
    page.setTextFormat(page.textFormat().RichText)
    page.setText(_narrow(document.toHtml()))
    return page


def _narrow(html: str) -> str:
    """Return the page with lists set in by little and room above each heading: a column has none to waste."""
    html = html.replace("-qt-list-indent: 1;", "-qt-list-indent: 0;")
    html = _ITEM.sub(r"\1margin-left:14px;", html)
    return _HEADING.sub(r"\1margin-top:10px;\2", html)
