"""The code is written and laid out in one style, by the rules of pyproject.toml."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest


@pytest.mark.parametrize("arguments", [("check",), ("format", "--check")], ids=" ".join)
def test_the_style_is_kept(
    run_python: Callable[..., subprocess.CompletedProcess[str]], arguments: tuple[str, ...]
) -> None:
    outcome = run_python("-m", "ruff", *arguments, ".")
    if outcome.returncode:
        pytest.fail(outcome.stdout, pytrace=False)
