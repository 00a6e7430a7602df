"""Reading in a process of its own, for formats whose cells cannot be counted before: a crash stays there."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from typing import Any

from tender_tool.domain.progress import NoProgress
from tender_tool.reading.old_excel import sheets_of_old_excel
from tender_tool.reading.open_document import sheets_of_open_document
from tender_tool.reading.sheet import Sheet
from tender_tool.reading.spreadsheet import Protected, Unreadable, sheets_of

_SECONDS = 60
_MOST_BYTES = 3 * 2**30
_PROTECTED, _UNREADABLE = 3, 4
_OLE = b"\xd0\xcf\x11\xe0"


def sheets_apart(content: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook; raises Protected, or Unreadable (also where the reader dies or hangs)."""
    command = [sys.executable, "-m", __name__]
    try:
        child = subprocess.run(command, input=content, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise Unreadable from error
    if child.returncode == _PROTECTED:
        raise Protected
    if child.returncode != 0:
        raise Unreadable
    return tuple(_sheet(each) for each in json.loads(child.stdout))


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
        errors=frozenset((row, column) for row, column in held["errors"]),
        blind=held["blind"],
        from_1904=held["from_1904"],
    )


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (not there on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))


def _main() -> None:
    _bound_memory()
    try:
        sheets = _read(sys.stdin.buffer.read())
    except Protected:
        sys.exit(_PROTECTED)
    except Unreadable:
        sys.exit(_UNREADABLE)
    sys.stdout.buffer.write(json.dumps([_held(sheet) for sheet in sheets]).encode())


def _read(content: bytes) -> tuple[Sheet, ...]:
    if content.startswith(_OLE):
        return sheets_of_old_excel(content)
    if _has_part(content, "content.xml"):
        return sheets_of_open_document(content)
    # What only the fast reader knows: there a cell that shows an error looks blank.
    return tuple(replace(sheet, blind=True) for sheet in sheets_of(content, NoProgress()))


if __name__ == "__main__":
    _main()
