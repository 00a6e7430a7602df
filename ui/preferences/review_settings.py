"""What is remembered of the fairness review."""

from __future__ import annotations

from PySide6.QtCore import QSettings


class ReviewSettings:
    """Typed values over ``QSettings``."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def without_packs(self) -> frozenset[str]:
        """Return the packs of local checks that are switched off, none by default."""
        return frozenset(str(self._store.value("without_packs", "")).split())

    @without_packs.setter
    def without_packs(self, packs: frozenset[str]) -> None:
        self._store.setValue("without_packs", " ".join(sorted(packs)))
