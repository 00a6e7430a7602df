"""Reading in a process of its own, for formats whose cells cannot be counted before: a crash stays there."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tender_tool.domain.progress import NoProgress
from tender_tool.later import later
from tender_tool.reading.files.bounds import MEGABYTE, Beyond, check_cells
from tender_tool.reading.files.gate import opened
from tender_tool.reading.files.spreadsheet import Protected, Unreadable, sheets_of
from tender_tool.reading.sheet import Cell, Sheet

if TYPE_CHECKING:
    from tender_tool.reading.files.details import with_details
    from tender_tool.reading.files.ods import sheets_of_open_document
    from tender_tool.reading.files.old_excel import sheets_of_old_excel
else:
    (with_details,) = later("tender_tool.reading.files.details", "with_details")
    (sheets_of_open_document,) = later("tender_tool.reading.files.ods", "sheets_of_open_document")
    (sheets_of_old_excel,) = later("tender_tool.reading.files.old_excel", "sheets_of_old_excel")

# What a process may take for a small file, and more for each megabyte that a file unpacks to.
_SECONDS, _SECONDS_EACH = 7, 1
_MEGABYTES, _MEGABYTES_EACH, _MOST_MEGABYTES = 700, 25, 3000
# Somebody else may need the machine too: the clock runs on while the process waits.
_PATIENCE = 3
_PROTECTED, _UNREADABLE, _BEYOND, _MEMORY = 3, 4, 5, 6
_ABORTED, _TOO_LONG = -6, (-9, -24)
_OLE = b"\xd0\xcf\x11\xe0"
# Without these an interpreter may not start; it needs nothing else that a person has set.
_ENVIRONMENT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_ROOT = str(Path(__file__).resolve().parents[3])
_START = f"import sys; sys.path.append({_ROOT!r}); from {__name__} import main; main()"


def sheets_apart(content: bytes, *, details: bool = False) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook, with ``details`` those of an .xlsx with all that openpyxl sees.

    Raises Protected, Unreadable (also where the reader dies), or Beyond where it takes too much.
    """
    seconds, megabytes = _allowed(content)
    # Isolated: no code from the folder that a person works in, and none that the environment names.
    command = [sys.executable, "-I", "-X", "utf8", "-c", _START, str(seconds), str(megabytes), "details" * details]
    try:
        child = subprocess.run(  # noqa: S603
            command,
            input=content,
            capture_output=True,
            timeout=seconds * _PATIENCE,
            check=False,
            cwd=Path(sys.executable).parent,
            env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
        )
    except subprocess.TimeoutExpired:
        raise Beyond("seconds", limit=seconds) from None
    if child.returncode == 0:
        return tuple(_sheet(each) for each in json.loads(child.stdout))
    raise _failure(child, seconds, megabytes)


def _failure(child: subprocess.CompletedProcess[bytes], seconds: int, megabytes: int) -> Exception:
    if child.returncode == _PROTECTED:
        return Protected()
    if child.returncode == _BEYOND:
        held = json.loads(child.stdout)
        return Beyond(held["bound"], **held["figures"])
    if child.returncode in _TOO_LONG:
        return Beyond("seconds", limit=seconds)
    return Beyond("memory", limit=megabytes) if child.returncode in (_MEMORY, _ABORTED) else Unreadable()


def _allowed(content: bytes) -> tuple[int, int]:
    """Return the seconds and megabytes that reading a file may take."""
    size = len(content)
    if content.startswith(b"PK"):
        with opened(content) as package:
            size = sum(part.file_size for part in package.infolist())
    size //= MEGABYTE
    return _SECONDS + size * _SECONDS_EACH, min(_MEGABYTES + size * _MEGABYTES_EACH, _MOST_MEGABYTES)


def _has_part(content: bytes, name: str) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return name in package.namelist()
    except zipfile.BadZipFile:
        return False


def _held(sheet: Sheet) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "rows": sheet.rows,
        "merged": sheet.merged,
        "hidden": sheet.hidden,
        "hidden_rows": sorted(sheet.hidden_rows),
        "hidden_columns": sorted(sheet.hidden_columns),
        "errors": sorted(sheet.errors),
        "uncomputed": sorted(sheet.uncomputed),
        "comments": [(*cell, text) for cell, text in sheet.comments.items()],
        "blind": sheet.blind,
        "from_1904": sheet.from_1904,
    }


def _sheet(held: dict[str, Any]) -> Sheet:
    return Sheet(
        name=held["name"],
        rows=tuple(tuple(row) for row in held["rows"]),
        merged=tuple(((first[0], first[1]), (last[0], last[1])) for first, last in held["merged"]),
        hidden=held["hidden"],
        hidden_rows=frozenset(held["hidden_rows"]),
        hidden_columns=frozenset(held["hidden_columns"]),
        errors=_cells(held["errors"]),
        uncomputed=_cells(held["uncomputed"]),
        comments={(row, column): text for row, column, text in held["comments"]},
        blind=held["blind"],
        from_1904=held["from_1904"],
    )


def _cells(held: list[list[int]]) -> frozenset[Cell]:
    return frozenset((row, column) for row, column in held)


def _bound(seconds: int, megabytes: int) -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (not there on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * MEGABYTE, megabytes * MEGABYTE))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Read a workbook from standard input and write its sheets, or what went beyond a limit, as JSON."""
    seconds, megabytes, wanted = sys.argv[1:]
    _bound(int(seconds), int(megabytes))
    try:
        sheets = _read(sys.stdin.buffer.read(), details=bool(wanted))
        for sheet in sheets:
            check_cells(sheet.name, sheet.rows)
        sys.stdout.buffer.write(json.dumps([_held(sheet) for sheet in sheets]).encode())
    except Protected:
        sys.exit(_PROTECTED)
    except Unreadable:
        sys.exit(_UNREADABLE)
    except MemoryError:
        sys.exit(_MEMORY)
    except Beyond as beyond:
        sys.stdout.buffer.write(json.dumps({"bound": beyond.bound, "figures": beyond.figures}).encode())
        sys.exit(_BEYOND)


def _read(content: bytes, *, details: bool) -> tuple[Sheet, ...]:
    if content.startswith(_OLE):
        return sheets_of_old_excel(content)
    if _has_part(content, "content.xml"):
        return sheets_of_open_document(content)
    sheets = sheets_of(content, NoProgress())
    if details:
        return with_details(content, sheets)
    # What only the fast reader knows: there a cell that shows an error looks blank.
    return tuple(replace(sheet, blind=True) for sheet in sheets)
