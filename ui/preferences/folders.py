"""The folders of a person in which the window keeps things."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tender_tool.services.program.error_log import log_folder
from tender_tool.services.projects import recipes_folder, recovery_folder


@dataclass(frozen=True, slots=True)
class Folders:
    """Where recipes for lists, the recovery journals of windows and the log of errors stand."""

    recipes: Path = field(default_factory=recipes_folder)
    recovery: Path = field(default_factory=recovery_folder)
    log: Path = field(default_factory=log_folder)
