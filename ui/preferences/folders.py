"""The folders of a person in which the window keeps things."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tender_tool.services.projects import recipes_folder, recovery_folder


@dataclass(frozen=True, slots=True)
class Folders:
    """Where recipes for lists and the recovery journals of windows stand."""

    recipes: Path = field(default_factory=recipes_folder)
    recovery: Path = field(default_factory=recovery_folder)
