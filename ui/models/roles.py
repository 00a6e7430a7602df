"""What our models tell our delegate beyond Qt's own roles."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole)


class Role(IntEnum):
    """Extra roles of a cell."""

    # A pill behind the text: (text, meaning).
    PILL = _FIRST + 1
    # The ground of the cell: a meaning, or "header".
    TINT = _FIRST + 2
    # Shares of a whole, each 0 to 1, painted as one bar.
    SHARES = _FIRST + 3
    # How the text stands: "strong", "quiet" or "text".
    STANDING = _FIRST + 4
    # Small words below the text: pairs of text and meaning.
    TAGS = _FIRST + 5
    # A person changed the cell: a corner is marked.
    MARK = _FIRST + 6
    # Of a title: what its column is known by while other columns come and go.
    COLUMN = _FIRST + 7
