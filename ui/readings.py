"""How a certificate is shown in a word or two: its level, and whether it counts on opening day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.text import Language
from tender_tool.services.rules import schemes

_WORDS = {
    "unclear": (str(QT_TRANSLATE_NOOP("Readings", "to confirm")), "warning"),
    "none": (str(QT_TRANSLATE_NOOP("Readings", "not provided")), "quiet"),
    "valid": (str(QT_TRANSLATE_NOOP("Readings", "valid")), "good"),
    "expired": (str(QT_TRANSLATE_NOOP("Readings", "expired")), "error"),
    "early": (str(QT_TRANSLATE_NOOP("Readings", "not yet valid")), "error"),
    "suspended": (str(QT_TRANSLATE_NOOP("Readings", "suspended")), "warning"),
    "revoked": (str(QT_TRANSLATE_NOOP("Readings", "revoked")), "error"),
    "cancelled": (str(QT_TRANSLATE_NOOP("Readings", "cancelled")), "error"),
    "no_day": (str(QT_TRANSLATE_NOOP("Readings", "opening day missing")), "warning"),
    "no_date": (str(QT_TRANSLATE_NOOP("Readings", "no end date")), "warning"),
    "unread": (str(QT_TRANSLATE_NOOP("Readings", "to confirm")), "warning"),
}


def pill(code: str) -> tuple[str, str]:
    """Return the word of a state in the language shown, and its meaning."""
    word, meaning = _WORDS[code]
    return QCoreApplication.translate("Readings", word), meaning


def level_name(certificate: Certificate, language: Language) -> str:
    """Return the name of the level that was read, or the word for none or unclear."""
    for scheme in schemes():
        level = scheme.level(certificate.level) if scheme.id == certificate.scheme else None
        if level is not None:
            return level.name.in_language(language)
    return pill(certificate.level)[0] if certificate.level in (NONE, UNCLEAR) else certificate.text


def level_pill(certificate: Certificate, language: Language, scored: Collection[str]) -> tuple[str, str]:
    """Return the level as a pill; a level of a scheme that is not ``scored`` is a quiet one."""
    if certificate.level in (NONE, UNCLEAR):
        return pill(certificate.level)
    return level_name(certificate, language), "good" if certificate.scheme in scored else "quiet"


def validity(certificate: Certificate, opened_on: date | None) -> str | None:
    """Return the state of a certificate that names a level on opening day, or None if nothing is said."""
    if not certificate.claims_level:
        return None
    if certificate.status not in (None, "valid"):
        return certificate.status
    if certificate.dates_unread:
        return "unread"
    return "no_day" if opened_on is None else _on_day(certificate, opened_on)


def _on_day(certificate: Certificate, day: date) -> str:
    begin, end = certificate.valid_from, certificate.valid_until
    if begin is not None and begin > day:
        return "early"
    if end is None:
        return "valid" if certificate.status == "valid" and certificate.checked_on == day else "no_date"
    return "expired" if end < day else "valid"
