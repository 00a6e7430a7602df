"""Taking a file from disk, or refusing it with one clear sentence."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.files.bounds import MEGABYTE, Beyond, too_large

_LARGEST_FILE = 200 * MEGABYTE


def refuse(code: str, name: str) -> InputError:
    """Return the error of a file that cannot be read, with the file's name."""
    return InputError(Problem(Message.of(code, file=name), Source(name)))


def read_file(path: Path) -> InputFile:
    """Return a file's name and bytes; raises InputError if it is missing, empty, a folder, too large or locked."""
    try:
        if path.is_dir():
            raise refuse("file.is_folder", path.name)
        if path.stat().st_size > _LARGEST_FILE:
            size = -(-path.stat().st_size // MEGABYTE)
            raise too_large("file", path.name, Beyond("text", size=size, limit=_LARGEST_FILE // MEGABYTE))
        content = path.read_bytes()
    except FileNotFoundError:
        raise InputError(Problem(Message.of("file.missing", file=str(path)), Source(path.name))) from None
    except OSError:
        raise refuse("file.unreadable", path.name) from None
    if not content.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise refuse("file.empty", path.name)
    return InputFile(path.name, content)
