"""Writing a file so that it is there as a whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message


def replace_file(path: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` fill a file beside ``path`` and move it there; raises InputError if that is not possible.

    A file that is replaced keeps its permissions.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
        os.close(handle)
        temporary = Path(name)
        write(temporary)
        temporary.chmod(_mode(path))
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise InputError(Problem(Message.of("file.cannot_write", file=str(path)), Source(path.name))) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def refuse_existing(paths: Sequence[Path], *, replace: bool) -> None:
    """Raise InputError where a file is there that nobody said may go, or a folder has its name."""
    there = [path for path in paths if path.is_dir() or (path.exists() and not replace)]
    if there:
        code = "file.folder_there" if there[0].is_dir() else "file.exists"
        files = "、".join(str(path) for path in there)
        raise InputError(Problem(Message.of(code, file=files), Source(there[0].name)))
