"""Imports point one way only; pyproject.toml says which."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command as main; sys.exit(main())"


def test_every_import_contract_is_kept(run_python: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    outcome = run_python("-c", LINT_IMPORTS, "--no-cache")
    if outcome.returncode:
        pytest.fail(outcome.stdout, pytrace=False)
