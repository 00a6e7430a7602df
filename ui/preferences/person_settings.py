"""Who works here; asked once, for the trail, and no login."""

from __future__ import annotations

from PySide6.QtCore import QSettings


class PersonSettings:
    """The name over ``QSettings``."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def name(self) -> str:
        """Return the name that signs what is done here, empty before anybody gave it."""
        value = self._store.value("person/name")
        return value if isinstance(value, str) else ""

    @name.setter
    def name(self, name: str) -> None:
        self._store.setValue("person/name", name)
