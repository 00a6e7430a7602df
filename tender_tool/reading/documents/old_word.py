"""Old Word documents (.doc), turned into .docx by LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from tender_tool.domain.document import TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word import read_word
from tender_tool.reading.documents.word_package import is_word_package
from tender_tool.reading.input_file import refuse

_SECONDS = 120
_NAME = "given"
_PROGRAMS = ("soffice", "libreoffice")


def read_old_word(file: InputFile) -> TenderDocument:
    """Return a .doc; raises InputError without LibreOffice, and if it cannot read the file within two minutes."""
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        raise refuse("document.needs_office", file.name)
    with tempfile.TemporaryDirectory(prefix="tender-tool-") as name:
        folder = Path(name)
        content = _converted(program, folder, file)
        if content is None or not is_word_package(content):
            raise refuse("document.damaged", file.name)
        return replace(read_word(InputFile(file.name, content)), kind="old_word")


def _converted(program: str, folder: Path, file: InputFile) -> bytes | None:
    source = folder / f"{_NAME}.doc"
    source.write_bytes(file.content)
    # A profile of its own: with the person's LibreOffice open, the usual one is locked.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    into = ("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"))
    command = [program, profile, "--headless", "--norestore", *into, str(source)]
    try:
        subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
        return (folder / "out" / f"{_NAME}.docx").read_bytes()
    except (OSError, subprocess.TimeoutExpired):
        return None
