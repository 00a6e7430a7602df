"""The core runs on a machine that has no Qt at all."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
import tender_tool
def fail(name):
    raise ImportError(name)
for module in pkgutil.walk_packages(tender_tool.__path__, "tender_tool.", onerror=fail):
    importlib.import_module(module.name)
import tender_tool.__main__
import tender_tool.commands.group
"""


def test_the_core_imports_without_qt(run_python: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    outcome = run_python("-c", IMPORT_EVERYTHING)
    if outcome.returncode:
        pytest.fail(outcome.stdout, pytrace=False)
