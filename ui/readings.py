"""How a certificate is shown in a word or two: its level, and whether it counts on opening day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate, State
from tender_tool.domain.text import Language
from tender_tool.services.rules import schemes

_TO_CONFIRM = (str(QT_TRANSLATE_NOOP("Readings", "to confirm")), "warning")
_VALID = (str(QT_TRANSLATE_NOOP("Readings", "valid")), "good")
_EXPIRED = (str(QT_TRANSLATE_NOOP("Readings", "expired")), "error")
_LEVELS = {UNCLEAR: _TO_CONFIRM, NONE: (str(QT_TRANSLATE_NOOP("Readings", "not provided")), "quiet")}
_STATES: dict[State, tuple[str, str]] = {
    "valid": _VALID,
    "checked_valid": _VALID,
    "expired": _EXPIRED,
    "stated_expired": _EXPIRED,
    "not_begun": (str(QT_TRANSLATE_NOOP("Readings", "not yet valid")), "error"),
    "stated_suspended": (str(QT_TRANSLATE_NOOP("Readings", "suspended")), "warning"),
    "stated_revoked": (str(QT_TRANSLATE_NOOP("Readings", "revoked")), "error"),
    "stated_cancelled": (str(QT_TRANSLATE_NOOP("Readings", "cancelled")), "error"),
    "no_opening_day": (str(QT_TRANSLATE_NOOP("Readings", "opening day missing")), "warning"),
    "no_date": (str(QT_TRANSLATE_NOOP("Readings", "no end date")), "warning"),
    "dates_unread": _TO_CONFIRM,
    "status_unread": _TO_CONFIRM,
}


def to_confirm() -> tuple[str, str]:
    """Return the word for what a person must look at, and its meaning."""
    return _translated(*_TO_CONFIRM)


def not_provided() -> str:
    """Return the word for no certificate."""
    return _translated(*_LEVELS[NONE])[0]


def _translated(word: str, meaning: str) -> tuple[str, str]:
    return QCoreApplication.translate("Readings", word), meaning


def level_name(certificate: Certificate, language: Language) -> str:
    """Return the name of the level that was read, or the word for none or unclear."""
    for scheme in schemes():
        level = scheme.level(certificate.level) if scheme.id == certificate.scheme else None
        if level is not None:
            return level.name.in_language(language)
    held = _LEVELS.get(certificate.level)
    return _translated(*held)[0] if held else certificate.text


def level_pill(certificate: Certificate, language: Language, scored: Collection[str]) -> tuple[str, str]:
    """Return the level as a pill; a level of a scheme that is not ``scored`` is a quiet one."""
    held = _LEVELS.get(certificate.level)
    if held is not None:
        return _translated(*held)
    return level_name(certificate, language), "good" if certificate.scheme in scored else "quiet"


def state_pill(certificate: Certificate, opened_on: date | None) -> tuple[str, str] | None:
    """Return how a certificate that names a level stands on opening day, or None if nothing is said."""
    return _translated(*_STATES[certificate.state_on(opened_on)]) if certificate.claims_level else None
