"""Work that windows left which were not closed: found at the start, offered, restored or dropped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

from tender_tool.domain.progress import Progress
from tender_tool.services.projects import Recovered, left_over
from ui.jobs import Jobs
from ui.kept.recovery import lock_for


@dataclass(frozen=True, slots=True)
class Found:
    """A journal that is nobody's any more, and what it holds."""

    path: Path
    recovered: Recovered


class LeftOver(QObject):
    """Looks for journals of windows that are gone; each is held by a lock while it is offered."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._jobs = Jobs(self)
        self._locks: dict[Path, QLockFile] = {}
        self._found: list[Found] = []

    @property
    def first(self) -> Found | None:
        """Return what is offered next."""
        return self._found[0] if self._found else None

    def look(self) -> None:
        """Look for journals whose window is gone; lists are read again for it, away from the window's thread."""
        for path in self._folder.glob("*.journal"):
            lock = lock_for(path)
            if lock.tryLock(0):
                self._locks[path] = lock
        if self._locks:
            self._jobs.start("", self._read, self._take, lambda _: self._release())

    def drop(self, found: Found) -> None:
        """Remove a journal."""
        self._found = [each for each in self._found if each is not found]
        found.path.unlink(missing_ok=True)
        self._unlock(found.path)
        self.changed.emit()

    def close(self) -> None:
        """Keep what was not decided for the next start."""
        self._jobs.close()
        self._release()

    def _read(self, progress: Progress) -> object:
        progress.step(0, 0)
        return left_over(self._folder)

    def _take(self, journals: object) -> None:
        pairs = journals if isinstance(journals, list) else []
        self._found = [Found(path, recovered) for path, recovered in pairs if path in self._locks]
        for path in set(self._locks) - {found.path for found in self._found}:
            _remove_if_empty(path)
            self._unlock(path)
        self.changed.emit()

    def _release(self) -> None:
        for path in list(self._locks):
            self._unlock(path)

    def _unlock(self, path: Path) -> None:
        lock = self._locks.pop(path, None)
        if lock is not None:
            lock.unlock()


def _remove_if_empty(path: Path) -> None:
    """Remove a journal that says only where it began; one that is damaged stays for whoever can mend it."""
    try:
        with path.open("rb") as file:
            lines = sum(1 for _, _ in zip(file, range(2), strict=False))
        if lines < 2:
            path.unlink()
    except OSError:
        return
