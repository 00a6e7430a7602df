"""The fast reader in a process of its own, for formats whose cells cannot be counted before: a crash stays there."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from tender_tool.domain.progress import NoProgress
from tender_tool.reading.sheet import Sheet
from tender_tool.reading.spreadsheet import Protected, Unreadable, sheets_of

_SECONDS = 60
_MOST_BYTES = 3 * 2**30
_PROTECTED, _UNREADABLE = 3, 4


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


def _sheet(held: dict[str, Any]) -> Sheet:
    merged = tuple(((first[0], first[1]), (last[0], last[1])) for first, last in held["merged"])
    return Sheet(held["name"], tuple(tuple(row) for row in held["rows"]), merged, held["hidden"])


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (not there on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))


def _main() -> None:
    _bound_memory()
    try:
        sheets = sheets_of(sys.stdin.buffer.read(), NoProgress())
    except Protected:
        sys.exit(_PROTECTED)
    except Unreadable:
        sys.exit(_UNREADABLE)
    held = [{"name": x.name, "rows": x.rows, "merged": x.merged, "hidden": x.hidden} for x in sheets]
    sys.stdout.buffer.write(json.dumps(held).encode())


if __name__ == "__main__":
    _main()
