"""What a made list is: its pages, and what a careful officer reads from it for an opening on 2026-03-01."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Row = Sequence[object]
_POINTS = {"five_star": 5, "four_star": 4, "three_star": 3}


@dataclass(frozen=True)
class Page:
    """One sheet: its rows, merged ranges, hidden rows (from 1), hidden columns (letters) and whether it is hidden."""

    title: str
    rows: tuple[Row, ...]
    merged: tuple[str, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    hidden: bool = False
    formats: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Want:
    """What is right for one bidder; ``points`` None: a person must decide first."""

    name: str
    level: str
    valid: bool | None
    points: int | None
    review: bool = False


@dataclass(frozen=True)
class Listing:
    """A made list: ``form`` says how its file is written."""

    id: str
    pages: tuple[Page, ...]
    wants: tuple[Want, ...]
    form: str = "xlsx"


def page(title: str, *rows: Row, merged: str = "", **more: tuple[object, ...] | bool) -> Page:
    """Return a page; ``merged`` are ranges with spaces between."""
    return Page(title, rows, tuple(merged.split()), **more)  # type: ignore[arg-type]


def holds(name: str, level: str) -> Want:
    """Return a bidder with a certificate that counts."""
    return Want(name, level, True, _POINTS.get(level, 0))


def lapsed(name: str, level: str) -> Want:
    """Return a bidder with a certificate that is not valid on the day of opening."""
    return Want(name, level, False, 0)


def undated(name: str, level: str) -> Want:
    """Return a bidder with a plain level and nothing that tells whether it is valid."""
    return Want(name, level, None, _POINTS.get(level, 0), review=True)


def none(name: str) -> Want:
    """Return a bidder without a certificate."""
    return Want(name, "none", None, 0)


def ask(name: str) -> Want:
    """Return a bidder of whom a person must decide."""
    return Want(name, "unclear", None, None, review=True)
