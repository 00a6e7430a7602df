"""Every type fits, by the strict settings of pyproject.toml."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest


def test_the_types_fit(run_python: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    outcome = run_python("-m", "mypy")
    if outcome.returncode:
        pytest.fail(outcome.stdout, pytrace=False)
