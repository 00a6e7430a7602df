"""What went wrong unforeseen, kept in a file of the person's own, and what is told of it."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from tender_tool.services.program.about import about_program

_NAME = "tender-tool"
_FILE = "errors.log"
_BYTES, _OLDER = 512 * 1024, 3
LOG = logging.getLogger("tender_tool")
# Where no file is kept, nothing is written to the terminal either: whoever runs there tells its errors itself.
LOG.addHandler(logging.NullHandler())


def log_folder() -> Path:
    """Return the folder in which errors are kept."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def keep_errors(folder: Path) -> Path | None:
    """Write to a file of ``folder`` from now on, older ones beside it; None if it cannot be written."""
    path = folder / _FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    for held in list(LOG.handlers):
        if isinstance(held, RotatingFileHandler):
            LOG.removeHandler(held)
            held.close()
    LOG.addHandler(handler)
    return path


def keep_error(error: BaseException) -> None:
    """Write an error with the way to it."""
    LOG.error("%s\n%s", about_program(), _way_to(error))


def keep_line(text: str) -> None:
    """Write a warning that has no error to it."""
    LOG.warning("%s", text)


def details(error: BaseException) -> str:
    """Return an error with the way to it and the program it happened in, to be sent to somebody."""
    return f"{about_program()}\n{_way_to(error)}"


def _way_to(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)).rstrip()
