"""What the parts of a read document are called, in the language shown."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.documents.rule import RowState
from tender_tool.domain.documents.table import ReadGroup, ReadItem
from tender_tool.domain.source import Source
from tender_tool.ruleset.wording import plain

_BOUNDS = {"min": "≥", "max": "≤"}
_STATES: dict[RowState, tuple[str, str]] = {
    "understood": (str(QT_TRANSLATE_NOOP("DocumentWords", "✓ understood")), "good"),
    "committee": (str(QT_TRANSLATE_NOOP("DocumentWords", "committee")), "note"),
    "check": (str(QT_TRANSLATE_NOOP("DocumentWords", "? to check")), "warning"),
    "blank": (str(QT_TRANSLATE_NOOP("DocumentWords", "? no weight")), "warning"),
    "confirmed": (str(QT_TRANSLATE_NOOP("DocumentWords", "✓ checked")), "good"),
}


def state_pill(state: RowState) -> tuple[str, str]:
    """Return the mark of a row and its meaning."""
    text, meaning = _STATES[state]
    return QCoreApplication.translate("DocumentWords", text), meaning


def state_sentence(state: RowState) -> str:
    """Return what the mark of a row means."""
    said: dict[RowState, str] = {
        "understood": QCoreApplication.translate(
            "DocumentWords", "Its clause says how it is scored; no member judges it."
        ),
        "committee": QCoreApplication.translate("DocumentWords", "The members judge it by the document's words."),
        "check": QCoreApplication.translate(
            "DocumentWords", "Something in it was not read for sure: please check it."
        ),
        "blank": QCoreApplication.translate("DocumentWords", "It has no weight and is not in the rule yet."),
        "confirmed": QCoreApplication.translate(
            "DocumentWords", "A person checked it: it counts as it stands below."
        ),
    }
    return said[state]


def place_words(source: Source) -> str:
    """Return where something stands in the document."""
    parts = []
    if source.page:
        parts.append(QCoreApplication.translate("DocumentWords", "page %1").replace("%1", str(source.page)))
    if source.table:
        parts.append(QCoreApplication.translate("DocumentWords", "table %1").replace("%1", str(source.table)))
    if source.row:
        parts.append(QCoreApplication.translate("DocumentWords", "row %1").replace("%1", str(source.row)))
    if source.paragraph and not source.table:
        parts.append(QCoreApplication.translate("DocumentWords", "paragraph %1").replace("%1", str(source.paragraph)))
    return " ".join(parts)


def weight_words(read: ReadGroup | ReadItem) -> str:
    """Return the weight as printed, with its sign where it is only a bound."""
    if read.weight is None:
        return QCoreApplication.translate("DocumentWords", "blank")
    return f"{_BOUNDS.get(read.bound or '', '')}{plain(read.weight)}"
