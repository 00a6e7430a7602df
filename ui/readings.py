"""How a certificate is shown in a word or two: its level, and whether it counts on opening day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.text import Language
from tender_tool.services.rules import schemes

_WORDS = {
    "unclear": (QT_TRANSLATE_NOOP("Readings", "to confirm"), "warning"),
    "none": (QT_TRANSLATE_NOOP("Readings", "not provided"), "quiet"),
    "valid": (QT_TRANSLATE_NOOP("Readings", "valid"), "good"),
    "expired": (QT_TRANSLATE_NOOP("Readings", "expired"), "error"),
    "early": (QT_TRANSLATE_NOOP("Readings", "not yet valid"), "error"),
    "suspended": (QT_TRANSLATE_NOOP("Readings", "suspended"), "warning"),
    "revoked": (QT_TRANSLATE_NOOP("Readings", "revoked"), "error"),
    "cancelled": (QT_TRANSLATE_NOOP("Readings", "cancelled"), "error"),
    "no_day": (QT_TRANSLATE_NOOP("Readings", "opening day missing"), "warning"),
    "unread": (QT_TRANSLATE_NOOP("Readings", "to confirm"), "warning"),
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


def level_pill(certificate: Certificate, language: Language) -> tuple[str, str]:
    """Return the level as a pill."""
    if certificate.level in (NONE, UNCLEAR):
        return pill(certificate.level)
    return level_name(certificate, language), "good"


def validity(certificate: Certificate, opened_on: date | None) -> str | None:
    """Return the state of a certificate that names a level on opening day, or None if nothing is said."""
    if not certificate.claims_level:
        return None
    if certificate.status not in (None, "valid"):
        return certificate.status
    if certificate.dates_unread:
        return "unread"
    if certificate.valid_until is None and certificate.valid_from is None:
        return None
    if opened_on is None:
        return "no_day"
    if certificate.valid_until is not None and certificate.valid_until < opened_on:
        return "expired"
    if certificate.valid_from is not None and certificate.valid_from > opened_on:
        return "early"
    return "valid"
