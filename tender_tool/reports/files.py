"""Writing files so that all of them appear, or none, and nothing that was there is lost."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from pathvalidate import sanitize_filename

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import Progress
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reports.exporters import Exporter, Results
from tender_tool.ruleset.files.whole_file import refuse_existing

# Long enough to tell tenders apart, short enough for every system once the kind of file stands behind it.
_LONGEST = 60


def file_names(exporters: Sequence[Exporter], tender: Tender, language: Language) -> tuple[str, ...]:
    """Return what the files of a tender are called: after the project, else after its list."""
    return tuple(_name(each, tender, language) for each in exporters)


def _name(exporter: Exporter, tender: Tender, language: Language) -> str:
    plain = exporter.file_name.in_language(language)
    if not exporter.named_after_project:
        return plain
    listed = Path(tender.bidder_list.file).stem if tender.bidder_list else ""
    stem = name_for_file(tender.name) or name_for_file(listed)
    return f"{stem}-{plain}" if stem else plain


def name_for_file(text: str) -> str:
    """Return a text as (part of) a file's name that every system allows; empty if nothing of it is left."""
    return sanitize_filename(text, platform="universal")[:_LONGEST].strip(" .")


def write_together(  # noqa: PLR0913  (what, where, how)
    exporters: Sequence[Exporter],
    results: Results,
    folder: Path,
    progress: Progress,
    *,
    replace: bool = False,
    seal: Callable[[str, Path], None] | None = None,
) -> tuple[Path, ...]:
    """Write one file an exporter into ``folder`` and return their paths; see ``make_together``.

    ``seal`` is given the id of the exporter and each file that was written.
    """
    names = file_names(exporters, results.tender, results.language)
    writers = [(name, partial(_write, each, results, seal)) for name, each in zip(names, exporters, strict=True)]
    return make_together(writers, folder, progress, replace=replace)


def _write(exporter: Exporter, results: Results, seal: Callable[[str, Path], None] | None, path: Path) -> None:
    exporter.write(results, path)
    if seal is not None:
        seal(exporter.id, path)


def make_together(
    writers: Sequence[tuple[str, Callable[[Path], None]]], folder: Path, progress: Progress, *, replace: bool
) -> tuple[Path, ...]:
    """Write files into ``folder`` (made if it is missing), each by its name and who writes it, and return them.

    They are made in a temporary folder on the same disk and put in place when all are done; what stood there comes
    back if one of them cannot be. Raises InputError if files of these names are there and ``replace`` does not say
    that they may go, if the folder cannot be written, or if a file in it is open elsewhere.
    """
    existed = folder.exists()
    names = [name for name, _ in writers]
    try:
        refuse_existing([folder / name for name in names], replace=replace)
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".writing-") as temporary:
            for number, (name, write) in enumerate(writers):
                progress.step(number, len(writers))
                write(Path(temporary) / name)
            progress.step(len(writers), len(writers))
            _put_in_place(names, Path(temporary), folder)
            return tuple(folder / name for name in names)
    except OSError as error:
        file = Path(error.filename2 or error.filename or folder)
        raise InputError(Problem(Message.of("file.cannot_write", file=str(file)), Source(file.name))) from error
    finally:
        if not existed and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _keep(file: Path, place: Path) -> None:
    try:
        place.hardlink_to(file)
    except OSError:
        # Not every file system has second names.
        shutil.copy2(file, place)


def _put_in_place(names: Sequence[str], made: Path, folder: Path) -> None:
    """Move the files where they belong; if one cannot be, those that stood there are back as they were."""
    with tempfile.TemporaryDirectory(dir=folder, prefix=".before-") as kept, ExitStack() as undo:
        before = Path(kept)
        for name in names:
            place = folder / name
            if place.exists():
                # A second name for it, so that at no moment there is neither the old file nor the new one.
                _keep(place, before / name)
                undo.callback((before / name).replace, place)
            else:
                undo.callback(place.unlink, missing_ok=True)
            (made / name).replace(place)
        # All of them are there: nothing is to be undone.
        undo.pop_all()
