"""Colours by meaning, for a light and a dark scheme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["light", "dark"]
Meaning = Literal["accent", "error", "warning", "note", "good", "quiet"]


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour the window uses, named by what it means; ``…_tint`` is the ground behind ``…``."""

    background: str
    panel: str
    line: str
    # Around what lies above the window: menus, lists that open, tips.
    edge: str
    header: str
    text: str
    quiet: str
    quiet_tint: str
    accent: str
    accent_tint: str
    on_accent: str
    error: str
    error_tint: str
    warning: str
    warning_tint: str
    note: str
    note_tint: str
    good: str
    good_tint: str
    bars: tuple[str, ...]
    dark: bool = False

    def ink(self, meaning: Meaning) -> str:
        """Return the text colour of a meaning."""
        return str(getattr(self, meaning))

    def tint(self, meaning: Meaning) -> str:
        """Return the ground colour of a meaning."""
        return str(getattr(self, f"{meaning}_tint"))

    def text_pairs(self) -> tuple[tuple[str, str], ...]:
        """Return every pair of text and ground that the window shows."""
        meanings: tuple[Meaning, ...] = ("accent", "error", "warning", "note", "good", "quiet")
        tinted = [(self.ink(meaning), self.tint(meaning)) for meaning in meanings]
        on_panel = [(self.ink(meaning), self.panel) for meaning in meanings]
        grounds = (self.background, self.panel, self.header, self.accent_tint, self.warning_tint)
        plain = [(ink, ground) for ink in (self.text, self.quiet) for ground in grounds]
        return (*tinted, *on_panel, *plain, (self.on_accent, self.accent))


_LIGHT = Colours(
    background="#f6f7f9",
    panel="#ffffff",
    line="#e1e5ea",
    edge="#b6bfca",
    header="#eef1f5",
    text="#1b2430",
    quiet="#566170",
    quiet_tint="#eef1f5",
    accent="#0b6e75",
    accent_tint="#e3f1f2",
    on_accent="#ffffff",
    error="#b3261e",
    error_tint="#fbe9e7",
    warning="#8a5700",
    warning_tint="#fdf3dc",
    note="#355c9a",
    note_tint="#e8eef8",
    good="#23703a",
    good_tint="#e6f3e9",
    bars=("#6f8fb8", "#0b6e75", "#c48a1d", "#8a6fb0", "#5a9a6b", "#b8646f", "#7b8794", "#4d7fd0"),
)
_DARK = Colours(
    background="#171b21",
    panel="#1f252d",
    line="#333c47",
    edge="#56626f",
    header="#272e38",
    text="#e6eaef",
    quiet="#9aa6b3",
    quiet_tint="#2a323c",
    accent="#4fb7bf",
    accent_tint="#1d3a3d",
    on_accent="#0e1a1c",
    error="#f28b82",
    error_tint="#3b2322",
    warning="#f0b95a",
    warning_tint="#3a2f1a",
    note="#8fb0e6",
    note_tint="#222d40",
    good="#7cc68f",
    good_tint="#1e3325",
    bars=("#7d9cc7", "#4fb7bf", "#d9a441", "#a58fca", "#7fb88e", "#d98a94", "#95a1ae", "#6b9be6"),
    dark=True,
)


def colours(scheme: Scheme) -> Colours:
    """Return the colours of a scheme."""
    return _DARK if scheme == "dark" else _LIGHT


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG computes it."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
