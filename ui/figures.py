"""Figures as they are typed."""

from __future__ import annotations

_HALF_WIDTH = str.maketrans("０１２３４５６７８９。．，－％", "0123456789..,-%")


def half_width(text: str) -> str:
    """Return a text with the digits and signs of a Chinese keyboard as plain ones."""
    return text.translate(_HALF_WIDTH)
