"""What decides a review beside the document: the program's code and its rules."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from tender_tool import __version__
from tender_tool.ruleset.data import rules_folder

_PACKAGE = Path(__file__).resolve().parents[2]


@lru_cache(maxsize=1)
def program_version() -> str:
    """Return a digest of code and rules, the same on every system."""
    digest = hashlib.sha256(__version__.encode())
    for folder, kind in ((_PACKAGE, "*.py"), (rules_folder(), "*.toml")):
        for path in sorted(folder.rglob(kind)):
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()
