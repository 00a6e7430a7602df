"""The manual as it is shipped: a Markdown file a page and language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tender_tool.domain.text import Language

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
    "certificates",
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
