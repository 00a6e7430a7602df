"""Charts as SVG inside a page: they print, need no script, and say their numbers in words too."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

Bars = Sequence[tuple[str, int]]
_WIDTH, _HIGH, _TOP, _BELOW = 760, 170, 22, 26
_ROW, _LABEL, _NUMBER = 26, 250, 50
# As attributes: what prints or converts a page often knows no style sheet inside a drawing.
_BAR, _INK = 'fill="#2f6f9f"', 'font-size="12" fill="#1f2933"'
_MIDDLE, _END = f'{_INK} text-anchor="middle"', f'{_INK} text-anchor="end"'
# A Chinese sign is about as wide as this; others half of it.
_SIGN = 13
_WIDE = 0x2E80


def columns(bars: Bars, title: str) -> str:
    """Return upright bars, each with its number above and its name below."""
    most = max((count for _, count in bars), default=0)
    if not most:
        return ""
    step = min(_WIDTH // len(bars), 90)
    parts = []
    for place, (name, count) in enumerate(bars):
        left, middle = place * step, place * step + step // 2
        high = count * _HIGH // most
        top = _TOP + _HIGH - high
        parts.append(f'<rect {_BAR} x="{left + 4}" y="{top}" width="{step - 8}" height="{high}"/>')
        if count:
            parts.append(_text(middle, top - 6, str(count)))
        parts.append(_text(middle, _TOP + _HIGH + 18, name))
    base = _TOP + _HIGH
    parts.append(f'<line stroke="#5b6673" x1="0" y1="{base}" x2="{step * len(bars)}" y2="{base}"/>')
    return _svg(step * len(bars), base + _BELOW, title, parts)


def rows(bars: Bars, title: str) -> str:
    """Return lying bars below each other, each with its name before and its number behind."""
    most = max((count for _, count in bars), default=0)
    if not most:
        return ""
    room = _WIDTH - _LABEL - _NUMBER
    parts = []
    for place, (name, count) in enumerate(bars):
        top = place * _ROW
        width = max(count * room // most, 1)
        label = f"<title>{escape(name)}</title>{escape(_cut(name))}"
        parts.append(f'<text {_END} x="{_LABEL - 8}" y="{top + 17}">{label}</text>')
        parts.append(f'<rect {_BAR} x="{_LABEL}" y="{top + 4}" width="{width}" height="{_ROW - 8}"/>')
        parts.append(f'<text {_INK} x="{_LABEL + width + 6}" y="{top + 17}">{count}</text>')
    return _svg(_WIDTH, len(bars) * _ROW + 4, title, parts)


def _svg(width: int, height: int, title: str, parts: list[str]) -> str:
    inside = "".join(parts)
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg {size} role="img" aria-label="{escape(title)}">{inside}</svg>'


def _text(x: int, y: int, text: str) -> str:
    return f'<text {_MIDDLE} x="{x}" y="{y}">{escape(text)}</text>'


def _cut(text: str) -> str:
    """Return as much of a text as the names' column holds."""
    room = _LABEL - 12
    for place, sign in enumerate(text):
        room -= _SIGN if ord(sign) >= _WIDE else _SIGN * 6 // 10
        if room < 0:
            return text[: max(place - 1, 1)] + "…"
    return text
