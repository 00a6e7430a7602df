"""What was made of files, kept in the user's cache beside the very bytes that it was made from.

A kept value counts only where every file still has these bytes, and the program and Python are the same. It is a tree
of plain values written with ``marshal``: to read one runs no code, as a pickle would, and needs no import. A sum over
the bytes tells a damaged file before it is read; one that belongs to somebody else is not looked at.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib

from tender_tool import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MAGIC = b"tender-tool kept 1\n"
_MADE_BY = (__version__, sys.version, sys.platform)
_NAME = "tender-tool"


def kept(name: str, files: Sequence[str], make: Callable[[], object]) -> object:
    """Return what ``make`` makes of files: as it was kept under a name, or made now and kept.

    The value has numbers, texts, tuples, lists, dicts and frozen sets only.
    """
    content = tuple((path, _bytes(path)) for path in files)
    found = look(name)
    if isinstance(found, tuple) and len(found) == 2 and found[0] == content:
        return found[1]
    made = make()
    keep(name, (content, made))
    return made


def look(name: str) -> object:
    """Return what this program under this Python kept under a name, None if there is nothing whole."""
    path = _path(name)
    found = _read(path) if path else None
    return found[1] if isinstance(found, tuple) and len(found) == 2 and found[0] == _MADE_BY else None


def keep(name: str, value: object) -> None:
    """Keep a value under a name; a folder that cannot be written only means that nothing is kept."""
    path = _path(name)
    if path:
        _write(path, marshal.dumps((_MADE_BY, value)))  # type: ignore[arg-type]  # whoever keeps it sees to that


def _path(name: str) -> str:
    folder = cache_folder()
    return os.path.join(folder, f"{name}.kept") if folder else ""  # noqa: PTH118  (pathlib takes longer than the rest)


def cache_folder() -> str:
    """Return the folder of the user's cache for this program, as platformdirs names it; empty where there is none."""
    if sys.platform == "win32":
        from platformdirs import user_cache_dir  # noqa: PLC0415  (elsewhere the few lines below spare its time)

        return user_cache_dir(_NAME, appauthor=False)
    base = os.environ.get("XDG_CACHE_HOME", "").strip() if sys.platform != "darwin" else ""
    if not base:
        base = os.path.expanduser("~/Library/Caches" if sys.platform == "darwin" else "~/.cache")  # noqa: PTH111
    return f"{base}/{_NAME}" if base.startswith("/") else ""


def _bytes(path: str) -> bytes | None:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123  (pathlib takes longer than the rest)
            return file.read()
    except OSError:
        return None


def _read(path: str) -> object:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            content = file.read()
        start = len(_MAGIC) + 4
        if content[: len(_MAGIC)] != _MAGIC or int.from_bytes(content[len(_MAGIC) : start]) != zlib.crc32(
            memoryview(content)[start:]
        ):
            return None
        return marshal.loads(memoryview(content)[start:])  # noqa: S302  (our own file, proven whole)
    except (OSError, ValueError, EOFError, TypeError):
        return None


def _write(path: str, payload: bytes) -> None:
    import tempfile  # noqa: PLC0415  (only where something is made anew)

    temporary = ""
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)  # noqa: PTH103, PTH120
        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".writing-")  # noqa: PTH120
        with os.fdopen(handle, "wb") as file:
            file.write(_MAGIC + zlib.crc32(payload).to_bytes(4) + payload)
        os.replace(temporary, path)  # noqa: PTH105
    except OSError:
        if temporary:
            try:
                os.unlink(temporary)  # noqa: PTH108
            except OSError:
                return
