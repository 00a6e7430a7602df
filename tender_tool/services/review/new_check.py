"""Make the two files of a new fairness check: they hold from the start, and are then filled in."""

from __future__ import annotations

import re
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.ruleset.data import rules_folder

_CODE = re.compile(r"[A-Z][0-9]{2}")
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def new_check(code: str, name: str, root: Path) -> tuple[Path, Path]:
    """Write module and data of a check into the checkout ``root`` and return both files.

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
    module = checks / f"{code.lower()}_{name.replace('-', '_')}.py"
    for template, made in (("new_check.py.txt", module), ("new_check.toml", data / f"{code}.toml")):
        text = (rules_folder() / "templates" / template).read_text(encoding="utf-8")
        made.write_text(text.format(code=code, name=name), encoding="utf-8", newline="\n")
    return module, data / f"{code}.toml"
