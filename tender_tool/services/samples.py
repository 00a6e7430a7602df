"""The sample bidder lists that come with the program."""

from __future__ import annotations

from pathlib import Path

from tender_tool.ruleset.data import samples_folder


def sample_file() -> Path:
    """Return the bidder list that the program offers to start from."""
    return samples_folder() / "example.xlsx"


def full_sample() -> Path:
    """Return the folder of the worked example: a whole table, seven bidders, five members."""
    return samples_folder() / "full-example"


def sample_files() -> tuple[Path, ...]:
    """Return every sample bidder list."""
    return tuple(sorted(path for path in samples_folder().iterdir() if path.is_file() and path.suffix != ".md"))
