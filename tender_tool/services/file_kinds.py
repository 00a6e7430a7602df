"""By what end of its name a file may be a document, a list, a rule or a score sheet; the files of a folder."""

from __future__ import annotations

import os
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
    """Yield the files of a folder and the folders in it by name, without the ones that office programs keep a while.

    Folder by folder, so that many files take no more memory than few.
    """
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda each: each.name)
    except OSError:
        # A folder that nobody may look into holds nothing for us.
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from files_below(Path(entry.path))
        elif not entry.name.startswith(_TEMPORARY) and Path(entry.path).is_file():
            yield Path(entry.path)
