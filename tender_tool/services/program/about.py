"""What the program is: its version, what it runs on, and whose work is in it."""

from __future__ import annotations

import platform
import re
from importlib.metadata import PackageNotFoundError, metadata, requires, version

_NAME = "tender-tool"
_OPTIONAL = re.compile(r"extra\s*==")
_PACKAGE = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 60


def program_version() -> str:
    """Return the version of the program, empty where it is not installed."""
    try:
        return version(_NAME)
    except PackageNotFoundError:
        return ""


def about_program() -> str:
    """Return the program with its version, and what it runs on."""
    return f"{_NAME} {program_version()}, Python {platform.python_version()}, {platform.platform()}"


def licences() -> list[str]:
    """Return a line for each package that the program is made with: name, version, licence."""
    try:
        wanted = [line for line in requires(_NAME) or () if not _OPTIONAL.search(line)]
    except PackageNotFoundError:
        return []
    names = dict.fromkeys(found.group() for line in wanted if (found := _PACKAGE.match(line)))
    return [line for name in names if (line := _line(name))]


def _line(name: str) -> str:
    """Return the line of a package; nothing where it is not installed here."""
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return ""
    by_class = [each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or () if each.startswith("License")]
    stated = (*(told.get_all("License-Expression") or ()), *(told.get_all("License") or ()), "")
    said = stated[0].partition("\n")[0]
    licence = said if 0 < len(said) <= _LONGEST else "; ".join(by_class)
    return f"{name} {told['Version']} · {licence or '—'}"
