"""Old Word documents (.doc), turned into .docx by LibreOffice where it is installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word import read_word
from tender_tool.reading.documents.word_package import is_word_package
from tender_tool.reading.files.bounds import Beyond
from tender_tool.reading.files.input_file import refuse

_SECONDS = 60
_MOST_BYTES = 2 * 2**30
_NAME = "given"
# Sets a limit to what it may hold, and becomes the office program.
_LIMITED = f"""
import os, resource, sys
resource.setrlimit(resource.RLIMIT_DATA, ({_MOST_BYTES}, {_MOST_BYTES}))
os.execv(sys.argv[1], sys.argv[1:])
"""
_PROGRAMS = ("soffice", "libreoffice")


def read_old_word(file: InputFile) -> TenderDocument:
    """Return a .doc.

    Raises InputError without LibreOffice and if it cannot read the file, Beyond if it takes a minute.
    """
    # One that lies in the folder a person works in is not the office program.
    programs = filter(None, map(shutil.which, _PROGRAMS))
    program = next((found for found in programs if Path(found).is_absolute()), None)
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
        _run(command, folder)
        return (folder / "out" / f"{_NAME}.docx").read_bytes()
    except OSError:
        return None


def _run(command: list[str], folder: Path) -> None:
    """Run the office program, at most for a minute; it is several processes, and all of them end."""
    if sys.platform == "linux":
        command = [sys.executable, "-I", "-c", _LIMITED, *command]
    nothing = subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603
        command, stdin=nothing, stdout=nothing, stderr=nothing, cwd=folder, start_new_session=True
    ) as office:
        try:
            office.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            _end(office)
            raise Beyond("seconds", limit=_SECONDS) from None


def _end(office: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        office.kill()
    else:
        os.killpg(office.pid, signal.SIGKILL)
