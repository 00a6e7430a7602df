"""Open and save projects, and recover what a crash left."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.later import later
from tender_tool.ruleset.wording import say
from tender_tool.store.project_file import SUFFIX, JournalLine, Project, is_project
from tender_tool.store.recovery import Recovered, RecoveryJournal, recover

if TYPE_CHECKING:
    from tender_tool.store.project_file import open_project, save_project
else:
    open_project, save_project = later("tender_tool.store.project_file", "open_project", "save_project")

__all__ = [
    "SUFFIX",
    "JournalLine",
    "Project",
    "Recovered",
    "RecoveryJournal",
    "is_project",
    "journal_line",
    "left_over",
    "open_project",
    "recipes_folder",
    "recovery_folder",
    "save",
]

_NAME = "tender-tool"


def save(tender: Tender, journal: tuple[JournalLine, ...], path: Path) -> None:
    """Write a project file, all of it or nothing; raises InputError if that is not possible."""
    save_project(Project(tender, journal), path)


def journal_line(message: Message) -> JournalLine:
    """Return a line of the journal for something done now, in both languages."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return JournalLine(now, message.code, say(message, "zh"), say(message, "en"))


def recovery_folder() -> Path:
    """Return the folder in which windows keep their recovery journals."""
    return Path(platformdirs.user_state_dir(_NAME, appauthor=False)) / "recovery"


def recipes_folder() -> Path:
    """Return the folder with a person's recipes for lists."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "recipes"


def left_over(folder: Path) -> list[tuple[Path, Recovered]]:
    """Return the journals in ``folder`` that still hold work, the newest first."""
    paths = sorted(folder.glob("*.journal"), key=_changed, reverse=True)
    return [(path, found) for path in paths if (found := recover(path))]


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        # Another window has just thrown it away.
        return 0.0
