"""Cases: sentences with expectations, in ``cases.toml`` beside a scheme or a rule set."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field

from tender_tool.ruleset.files.toml_file import Entry, Exact, read_model


class LevelExpected(Entry):
    """What a certificate cell is expected to say."""

    level: str
    scheme: str | None = None
    reason: str | None = None
    valid_until: date | None = None


class LevelCase(Entry):
    """A certificate cell and its expected reading."""

    name: str
    text: str
    expect: LevelExpected


class LevelCases(Entry):
    """A scheme's ``cases.toml``."""

    case: tuple[LevelCase, ...]


class PointsExpected(Entry):
    """What a bidder is expected to get; what is left out is not looked at."""

    points: Exact | None = None
    valid: bool | None = None
    needs_review: bool | None = None
    reason: str | None = None


class CertificateCells(Entry):
    """The cells of a certificate, by field."""

    level: str = ""
    valid_until: str = ""
    valid_from: str = ""
    issued_on: str = ""
    standard: str = ""
    status: str = ""
    checked_on: str = ""
    holder: str = ""


class PointsCase(Entry):
    """The cells of a certificate by field, the opening day, and what the rule set is expected to give."""

    name: str
    on: date | None = None
    certificate: CertificateCells
    expect: PointsExpected


class PointsCases(Entry):
    """A rule set's ``cases.toml``."""

    case: tuple[PointsCase, ...]


class SheetExpected(Entry):
    """What a filled sheet is expected to come to; what is left out is not looked at."""

    score: Exact | None = None
    level: Annotated[str | None, Field(description="a level id, or none")] = None
    next: Annotated[str | None, Field(description="the next level, or none")] = None
    way: Annotated[int | None, Field(description="how many things must be put right for it")] = None


class SheetCase(Entry):
    """A filled sheet: every indicator is met that is not named; points not given are divided evenly."""

    name: str
    points: dict[str, Exact] = Field(default_factory=dict)
    missed: tuple[str, ...] = ()
    sampled: dict[str, tuple[int, int]] = Field(default_factory=dict, description="checked, conforming")
    rated: dict[str, Exact] = Field(default_factory=dict)
    deleted: tuple[str, ...] = ()
    deductions: dict[str, int] = Field(default_factory=dict)
    bonus: Exact | None = None
    measured: dict[str, Exact] = Field(default_factory=dict)
    least: dict[str, Exact] = Field(default_factory=dict)
    expect: SheetExpected


class SheetCases(Entry):
    """A sheet's ``cases.toml``."""

    case: tuple[SheetCase, ...]


def level_cases(folder: Path) -> tuple[LevelCase, ...]:
    """Return the cases of a scheme's folder; raises InputError if its file is wrong or missing."""
    return read_model(LevelCases, folder / "cases.toml").case


def points_cases(folder: Path) -> tuple[PointsCase, ...]:
    """Return the cases of a rule set's folder; raises InputError if its file is wrong or missing."""
    return read_model(PointsCases, folder / "cases.toml").case


def sheet_cases(folder: Path) -> tuple[SheetCase, ...]:
    """Return the cases of a sheet's folder; raises InputError if its file is wrong or missing."""
    return read_model(SheetCases, folder / "cases.toml").case
