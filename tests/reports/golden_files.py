"""Compares what was made with a file that a person has looked at; ``UPDATE_GOLDEN=1`` writes the files anew."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def check(name: str, made: str) -> None:
    """Fail if ``made`` is not what the golden file says."""
    path = FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(made, encoding="utf-8", newline="\n")
    assert made.splitlines() == path.read_text(encoding="utf-8").splitlines()
