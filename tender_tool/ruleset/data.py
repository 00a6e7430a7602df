"""Where the data files lie: inside an installed package, or beside it in a checkout."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

# No Path: to look a word up takes less time than to load pathlib.
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120


def _folder(name: str) -> str:
    packaged = f"{_PACKAGE}{os.sep}data{os.sep}{name}"
    return packaged if os.path.isdir(packaged) else f"{os.path.dirname(_PACKAGE)}{os.sep}{name}"  # noqa: PTH112, PTH120


def rules_place(*parts: str) -> str:
    """Return the place of a file or folder below the folder of rules."""
    return os.sep.join((_folder("rules"), *parts))  # noqa: PTH118


def rules_places(folder: str, name: str = "") -> tuple[str, ...]:
    """Return the TOML files in a folder of rules; with a name, the files called so in the folders below it."""
    inside = rules_place(folder)
    found = [os.path.join(inside, each) for each in sorted(os.listdir(inside))]  # noqa: PTH118, PTH208
    if name:
        return tuple(file for file in (os.path.join(each, name) for each in found) if os.path.isfile(file))  # noqa: PTH113, PTH118
    return tuple(each for each in found if each.endswith(".toml"))


def code_places(*parts: str) -> tuple[str, ...]:
    """Return modules of this package that say how a kept value is made: with other code it is another."""
    return tuple(f"{os.path.dirname(os.path.abspath(__file__))}/{part}" for part in parts)  # noqa: PTH100, PTH120


def rules_folder() -> Path:
    """Return the folder with schemes, rule sets, checks, law and words."""
    from pathlib import Path  # noqa: PLC0415

    return Path(_folder("rules"))


def samples_folder() -> Path:
    """Return the folder with the sample bidder lists."""
    from pathlib import Path  # noqa: PLC0415

    return Path(_folder("sample_bids"))
