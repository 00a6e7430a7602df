"""Writing files so that all of them appear, or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import Progress
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Exporter, Results


def write_together(
    exporters: Sequence[Exporter], results: Results, folder: Path, progress: Progress
) -> tuple[Path, ...]:
    """Write one file an exporter into ``folder`` and return their paths.

    They are made in a temporary folder on the same disk and moved when all are done. Raises InputError if the
    folder cannot be written or a file in it is open elsewhere.
    """
    existed = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".writing-") as temporary:
            made = []
            for number, exporter in enumerate(exporters):
                progress.step(number, len(exporters))
                name = exporter.file_name.in_language(results.language)
                exporter.write(results, Path(temporary) / name)
                made.append(name)
            progress.step(len(exporters), len(exporters))
            for name in made:
                (Path(temporary) / name).replace(folder / name)
            return tuple(folder / name for name in made)
    except OSError as error:
        file = Path(error.filename2 or error.filename or folder)
        raise InputError(Problem(Message.of("file.cannot_write", file=str(file)), Source(file.name))) from error
    finally:
        if not existed and folder.is_dir() and not any(folder.iterdir()):
            shutil.rmtree(folder)
