"""Where the data files lie: inside an installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def _folder(name: str) -> Path:
    packaged = _PACKAGE / "data" / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


def rules_folder() -> Path:
    """Return the folder with schemes, rule sets, checks, law and words."""
    return _folder("rules")


def samples_folder() -> Path:
    """Return the folder with the sample bidder lists."""
    return _folder("sample_bids")
