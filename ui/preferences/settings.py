"""What the window remembers from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from tender_tool.domain.text import Language
from ui.theme import Mode

MOST = 8
_KEY = "recent"


class Settings:
    """Typed values over ``QSettings``."""

    def __init__(self, store: QSettings) -> None:
        self._store = store
        self.recent = RecentFiles(store)
        self.review = ReviewSettings(store)
        self.person = PersonSettings(store)
        self.tables = TableSettings(store)
        self.forms = FormSettings(store)

    @property
    def language(self) -> Language:
        """Return the language of the window, Chinese by default."""
        return "en" if self._store.value("language") == "en" else "zh"

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("language", language)

    @property
    def theme(self) -> Mode:
        """Return the chosen look, the system's by default."""
        mode = self._store.value("theme")
        if mode == "light":
            return "light"
        return "dark" if mode == "dark" else "system"

    @theme.setter
    def theme(self, mode: Mode) -> None:
        self._store.setValue("theme", mode)

    @property
    def open_folder(self) -> Path:
        """Return the folder from which a file was last opened."""
        return self._folder("open_folder")

    @open_folder.setter
    def open_folder(self, folder: Path) -> None:
        self._store.setValue("open_folder", str(folder))

    @property
    def export_folder(self) -> Path:
        """Return the folder into which the reports were last written."""
        return self._folder("export_folder")

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._store.setValue("export_folder", str(folder))

    @property
    def autosave(self) -> bool:
        """Tell whether the open project is saved every few minutes, which it is by default."""
        return self._store.value("autosave") not in (False, "false")

    @autosave.setter
    def autosave(self, on: bool) -> None:
        self._store.setValue("autosave", on)

    def layout(self, name: str) -> QByteArray:
        """Return the remembered geometry of a part of the window, empty if there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, value: QByteArray) -> None:
        """Remember the geometry of a part of the window."""
        self._store.setValue(f"layout/{name}", value)

    def _folder(self, name: str) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stored = self._store.value(name)
        return Path(stored) if isinstance(stored, str) and Path(stored).is_dir() else Path(documents)


class ReviewSettings:
    """Typed values over ``QSettings``."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def packs(self) -> frozenset[str]:
        """Return the packs of local checks that the person switched on, none by default."""
        return frozenset(str(self._store.value("packs", "")).split())

    @packs.setter
    def packs(self, packs: frozenset[str]) -> None:
        self._store.setValue("packs", " ".join(sorted(packs)))


class PersonSettings:
    """Who works here and what suits that person, over ``QSettings``."""

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

    @property
    def text_size(self) -> int:
        """Return how large texts are, in percent of the usual size."""
        kept = str(self._store.value("text_size", "100"))
        return int(kept) if kept.isdecimal() else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("text_size", percent)

    @property
    def is_toured(self) -> bool:
        """Tell whether the tour was seen or skipped."""
        return self._store.value("toured") in (True, "true")

    @is_toured.setter
    def is_toured(self, seen: bool) -> None:
        self._store.setValue("toured", seen)


class TableSettings:
    """What a person made of the columns of each table, over ``QSettings``."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def columns(self, name: str) -> str:
        """Return what was kept of a table, empty if nothing was."""
        return str(self._store.value(f"tables/{name}", ""))

    def set_columns(self, name: str, value: str) -> None:
        """Keep a text; an empty one forgets the table."""
        if value:
            self._store.setValue(f"tables/{name}", value)
        else:
            self._store.remove(f"tables/{name}")


class FormSettings:
    """The person's own forms of the exports by their names, over ``QSettings``; the files may be gone."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def path(self, name: str) -> Path | None:
        """Return the file of a form; None: the program's own."""
        value = self._store.value(f"forms/{name}")
        return Path(value) if isinstance(value, str) and value else None

    def keep(self, name: str, path: Path | None) -> None:
        """Keep the file of a form; None forgets it."""
        if path is None:
            self._store.remove(f"forms/{name}")
        else:
            self._store.setValue(f"forms/{name}", str(path.absolute()))


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

    def forget(self, path: Path) -> None:
        """Take a file off."""
        self._store.setValue(_KEY, [str(each) for each in self.paths() if each != path])

    def clear(self) -> None:
        """Forget all files."""
        self._store.remove(_KEY)
