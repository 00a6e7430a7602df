"""By what end of its name a file may be a document, a list, a rule or a score sheet; the files of a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv")
# Seldom anything else than a document.
DOCUMENTS_OF_A_FOLDER = (".docx", ".doc", ".pdf", ".txt", ".md")
# Lists, unless there are no bidders in them: then what they hold may be a document with its scoring table.
EITHER = (".xlsx", ".xlsm", ".xls", ".ods", ".html", ".htm")
DOCUMENTS = (*DOCUMENTS_OF_A_FOLDER, *EITHER)
LISTS = (*_WORKBOOKS, ".tsv", ".txt", ".html", ".htm", ".docx")
# Pages, or pictures of pages: a document, or a scanned list.
SCANS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")
RULES = (".toml",)
SCORE_SHEETS = (".xlsx", ".xlsm", ".xls")
# In a folder that nobody sorted, a text or a page of the web is seldom a list.
LISTS_OF_A_FOLDER = (*_WORKBOOKS, ".docx")
_TEMPORARY = ("~$", ".")


def is_of(path: Path, suffixes: tuple[str, ...]) -> bool:
    """Tell whether a file's name ends in one of ``suffixes``."""
    return path.suffix.lower() in suffixes


def files_below(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and the folders in it, without the ones that office programs keep for a while."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(_TEMPORARY))
