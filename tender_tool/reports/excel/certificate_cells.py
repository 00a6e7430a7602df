"""A certificate in cells: its level, its days, what is said of it besides, and whether it counts by these."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.text import Language
from tender_tool.reports.excel.lookup import quoted
from tender_tool.reports.excel.page import FIRST_YEAR
from tender_tool.reports.prose.certificates import level_name
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.wording import word

# Whatever its days say, one of these stands as a person or the input said it.
_STATED = ("expired", "suspended", "revoked", "cancelled")


@dataclass(frozen=True, slots=True)
class CertificateCells:
    """The cells of one certificate; ``since`` is empty where no certificate of the sheet has a first day."""

    level: str
    until: str
    said: str
    since: str = ""


class ValidityRule:
    """Tells by formula, and alike by itself, whether a certificate of a scheme counts on opening day."""

    def __init__(self, scheme_id: str, home: str, opened_on: date | None, day: str, language: Language) -> None:
        self._scheme, self._opened_on, self._day = scheme_id, opened_on, day
        known = scheme(scheme_id)
        self.levels = [level_name(each.id, scheme_id, home, language) for each in known.levels] if known else []
        names = ("level_none", "to_decide", "none", "valid_yes", "valid_no", "valid_open")
        self._words = {name: word(f"report.{name}", language) for name in names}

    @property
    def choices(self) -> list[str]:
        """Return the levels that may be chosen."""
        return [*self.levels, self._words["level_none"], self._words["to_decide"]]

    @property
    def sayings(self) -> list[str]:
        """Return what may be said of a certificate besides its days."""
        return [self._words[name] for name in ("valid_yes", "valid_no", "valid_open")]

    def formula(self, cells: CertificateCells) -> str:
        """Return the formula that tells whether a certificate counts."""
        say = {name: quoted(text) for name, text in self._words.items()}
        by_day = f"IF(ISNUMBER({cells.until}),IF({cells.until}<{self._day},{say['valid_no']},{say['valid_yes']})"
        by_day += f",{say['valid_open']})"
        if cells.since:
            begun = f"AND(ISNUMBER({cells.since}),{cells.since}>{self._day})"
            by_day = f"IF({begun},{say['valid_no']},{by_day})"
        by_day = f"IF(ISNUMBER({self._day}),{by_day},{say['valid_open']})"
        by_day = f'IF({cells.said}<>"",{cells.said},{by_day})'
        if self.levels:
            own = ",".join(map(quoted, self.levels))
            by_day = f"IF(ISNA(MATCH({cells.level},{{{own}}},0)),{say['none']},{by_day})"
        by_level = f"IF({cells.level}={say['to_decide']},{say['valid_open']},{by_day})"
        return f"=IF({cells.level}={say['level_none']},{say['none']},{by_level})"

    def by_days(self, held: Certificate, *, with_since: bool) -> str:
        """Return what the formula comes to where nothing is said besides."""
        if held.level == NONE:
            return self._words["none"]
        if held.level == UNCLEAR:
            return self._words["valid_open"]
        if not self._is_own(held):
            return self._words["none"]
        return self._words[self._on_opening_day(held, with_since=with_since)]

    def _on_opening_day(self, held: Certificate, *, with_since: bool) -> str:
        day, until = self._opened_on, held.valid_until
        if day is None or day.year < FIRST_YEAR:
            return "valid_open"
        if with_since and held.valid_from is not None and held.valid_from > day:
            return "valid_no"
        if until is None or until.year < FIRST_YEAR:
            return "valid_open"
        return "valid_no" if until < day else "valid_yes"

    def _is_own(self, held: Certificate) -> bool:
        return held.claims_level and held.scheme == self._scheme

    def said(self, held: Certificate, actual: str, *, with_since: bool) -> str | None:
        """Return what must be said besides, so that the formula comes to what the program says; empty if nothing.

        None: nothing makes it come to that.
        """
        alike = self.by_days(held, with_since=with_since) == actual
        stated = held.confirmed is not None or held.status in _STATED or held.dates_unread or held.status_unread
        if alike and not (stated and self._is_own(held)):
            return ""
        return actual if self._is_own(held) and actual in self.sayings else None
