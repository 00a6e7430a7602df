"""The files of a survey: every content of its folders once, kept on disk until they are done."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import weakref
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reports.survey.results import DOCUMENTS_FILE, SUMMARY_PAGE
from tender_tool.services.file_kinds import DOCUMENTS, LISTS_OF_A_FOLDER, files_below, is_of

_SUFFIXES = (*DOCUMENTS, *LISTS_OF_A_FOLDER)


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A content of a survey: what it is known by, where it lies, and every name that it was found under."""

    key: str
    place: str
    names: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Return where it lies; of many files the texts take much less room."""
        return Path(self.place)


class FoundFiles:
    """Each content once, in the order found; they lie on disk, so that thousands take hardly more memory than few."""

    def __init__(self, found: Iterable[FoundFile]) -> None:
        folder = tempfile.mkdtemp(prefix="tender-tool-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        self._place = Path(folder, "files.jsonl")
        self._keys: set[bytes] = set()
        self._copies: dict[str, tuple[str, ...]] = {}
        with self._place.open("w", encoding="utf-8") as file:
            for each in found:
                if each.key in self:
                    self._copies[each.key] = (*self._copies.get(each.key, ()), *each.names)
                    continue
                self._keys.add(bytes.fromhex(each.key))
                # As plain ASCII: a name may be of signs that no encoding has.
                file.write(json.dumps([each.key, each.place, each.names]) + "\n")

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: str) -> bool:
        return bytes.fromhex(key) in self._keys

    def __iter__(self) -> Iterator[FoundFile]:
        with self._place.open(encoding="utf-8") as file:
            for line in file:
                key, place, names = json.loads(line)
                yield FoundFile(key, place, (*names, *self._copies.get(key, ())))


def found_files(folders: tuple[Path, ...], out: Path, looking: Callable[[int], None]) -> FoundFiles:
    """Return the contents of the folders that may be documents or lists, each once, in the order of their names.

    ``looking`` hears how many there are by now, and may raise.
    Raises InputError if there are none, or where something is no folder.
    """
    files = FoundFiles(_found(folders, out.resolve(), looking))
    if not files:
        said = "、".join(map(str, folders))
        raise InputError(Problem(Message.of("survey.nothing", folder=said), Source(said)))
    return files


def _found(folders: tuple[Path, ...], out: Path, looking: Callable[[int], None]) -> Iterator[FoundFile]:
    for count, (path, name) in enumerate(_files(folders, out)):
        looking(count)
        yield FoundFile(_digest(path), str(path), (name,))


def _files(folders: tuple[Path, ...], out: Path) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        if not folder.is_dir():
            raise InputError(Problem(Message.of("overview.no_folder", folder=str(folder)), Source(folder.name)))
    given = dict.fromkeys(folder.resolve() for folder in folders)
    # What lies in another of them is found there.
    wholes = [whole for whole in given if not any(parent in given for parent in whole.parents)]
    for whole in wholes:
        called = _called(whole, wholes)
        for path in files_below(whole):
            if is_of(path, _SUFFIXES) and not path.is_relative_to(out) and not _is_summary(path):
                name = f"{called}/{path.relative_to(whole).as_posix()}"
                yield path, name.encode("utf-8", "replace").decode()


def _called(folder: Path, folders: list[Path]) -> str:
    """Return as much of a folder's path as tells it from the others."""
    for length in range(1, len(folder.parts)):
        end = folder.parts[-length:]
        if sum(each.parts[-length:] == end for each in folders) == 1:
            return "/".join(end)
    return folder.as_posix()


def _is_summary(path: Path) -> bool:
    """Tell whether a page is what a survey left; workbooks and Word files say themselves whose they are."""
    return path.name == SUMMARY_PAGE and path.with_name(DOCUMENTS_FILE).exists()


def _digest(path: Path) -> str:
    """Return what a file is known by; one that cannot be opened is known by its place."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()
