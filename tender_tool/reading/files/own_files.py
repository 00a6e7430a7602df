"""Knowing the program's own files, so that an export is never taken for a list or a tender document."""

from __future__ import annotations

import re
import zipfile
import zlib
from typing import Final

from tender_tool.domain.input_file import InputFile
from tender_tool.reading.files.bounds import Beyond
from tender_tool.reading.files.gate import opened
from tender_tool.ruleset.own_files import OwnKind, kind_of

_PROPERTIES: Final = "docProps/core.xml"
_DAMAGE: Final = (
    Beyond, zipfile.BadZipFile, zlib.error, KeyError, OSError, NotImplementedError, RuntimeError, ValueError,
    EOFError,
)  # fmt: skip
_LARGEST: Final = 2**16
_CATEGORY: Final = re.compile(rb"<cp:category>([^<]{1,60})</cp:category>")


def own_kind(file: InputFile) -> OwnKind | None:
    """Return what the program wrote a workbook or Word file as, None for any other file.

    Of a file that is damaged or beyond the bounds whoever reads it tells.
    """
    if not file.content.startswith(b"PK"):
        return None
    try:
        with opened(file.content) as package:
            if package.getinfo(_PROPERTIES).file_size > _LARGEST:
                return None
            found = _CATEGORY.search(package.read(_PROPERTIES))
    except _DAMAGE:
        return None
    return kind_of(found[1].decode(errors="replace")) if found else None
