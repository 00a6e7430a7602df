"""Make the files of a new fairness check: they hold from the start, and are then filled in."""

from __future__ import annotations

import re
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.ruleset.data import rules_folder

_CODE = re.compile(r"[A-Z][0-9]{2}")
# The kind of finding that the template has.
_IN_ROWS = 'in_rows = ["found"]\n'
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def new_check(code: str, name: str, root: Path, *, logic: bool = False) -> tuple[Path, ...]:
    """Write the data of a check into the checkout ``root``, with ``logic`` also a module, and return what was made.

    ``code`` is a letter and two digits, ``name`` words with hyphens. Raises InputError if these are something else,
    if the check is there already, or if ``root`` is no checkout.
    """
    if not _CODE.fullmatch(code) or not _NAME.fullmatch(name):
        raise InputError(Problem(Message.of("check.wrong_name", code_given=code, name=name)))
    checks, data = root / "tender_tool" / "fairness" / "checks", root / "rules" / "checks"
    if not checks.is_dir() or not data.is_dir():
        raise InputError(Problem(Message.of("check.no_checkout", folder=str(root)), Source(root.name)))
    if (data / f"{code}.toml").exists() or any(checks.glob(f"{code.lower()}_*.py")):
        raise InputError(Problem(Message.of("check.exists", code_given=code)))
    made = {data / f"{code}.toml": "new_check.toml"}
    if logic:
        made[checks / f"{code.lower()}_{name.replace('-', '_')}.py"] = "new_check.py.txt"
    for path, template in made.items():
        text = (rules_folder() / "templates" / template).read_text(encoding="utf-8")
        filled = text.format(code=code, name=name, in_rows="" if logic else _IN_ROWS)
        path.write_text(filled, encoding="utf-8", newline="\n")
    return tuple(made)
