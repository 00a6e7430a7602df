"""Read one certificate cell."""

from __future__ import annotations

from tender_tool.reading.certificate.levels import LevelReading, read_level

__all__ = ["LevelReading", "read_cell"]


def read_cell(text: str) -> LevelReading:
    """Return what a certificate cell says: a level, none, or unclear with the reason."""
    return read_level(text)
