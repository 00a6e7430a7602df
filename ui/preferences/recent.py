"""The files that were opened or saved last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 8
_KEY = "recent"


class RecentFiles:
    """Paths in the settings, the latest first; a file that is gone is left out."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def paths(self) -> list[Path]:
        """Return the files that still exist."""
        kept = self._store.value(_KEY)
        texts = kept if isinstance(kept, list) else [kept] if isinstance(kept, str) and kept else []
        return [path for path in map(Path, texts) if path.is_file()][:MOST]

    def add(self, path: Path) -> None:
        """Put a file first."""
        path = path.absolute()
        others = [each for each in self.paths() if each != path]
        self._store.setValue(_KEY, [str(each) for each in (path, *others)][:MOST])

    def clear(self) -> None:
        """Forget all files."""
        self._store.remove(_KEY)
