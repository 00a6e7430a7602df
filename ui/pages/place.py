"""A page's place in the path, known before the page is made."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.context import Context
    from ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where a page lies, what it is called, and the commands that it answers; the page is loaded when it is made."""

    key: str
    name: str
    title: str
    commands: tuple[str, ...] = ()

    def make(self, context: Context) -> Page:
        """Load and make the page."""
        page: Page = getattr(import_module(f"ui.pages.{self.key}.page"), self.name)(context)
        return page

    def said(self) -> str:
        """Return the title in the language shown."""
        return QCoreApplication.translate(self.name, self.title)
