"""A page's place in the path, known before the page is made."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
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

    @property
    def is_loaded(self) -> bool:
        """Whether the page's module is there, so that making it takes no more than that."""
        return self._module in sys.modules

    def load(self) -> ModuleType:
        """Load the page's module."""
        return import_module(self._module)

    def make(self, context: Context) -> Page:
        """Load and make the page."""
        page: Page = getattr(self.load(), self.name)(context)
        return page

    @property
    def _module(self) -> str:
        return f"ui.pages.{self.key}.page"

    def said(self) -> str:
        """Return the title in the language shown."""
        return QCoreApplication.translate(self.name, self.title)
