"""The script that a newcomer runs first."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SHELL = shutil.which("sh")
pytestmark = pytest.mark.skipif(SHELL is None, reason="there is no sh here; dev.cmd serves in its place")


def test_any_posix_shell_can_read_it(project: Path) -> None:
    assert subprocess.run(["sh", "-n", "dev"], cwd=project, check=False).returncode == 0


def test_its_help_names_every_command(project: Path) -> None:
    outcome = subprocess.run(["sh", "dev", "help"], cwd=project, capture_output=True, encoding="utf-8", check=True)
    assert not [verb for verb in ("run", "test", "check", "bench") if f"./dev {verb}" not in outcome.stdout]
    assert not outcome.stderr


def test_an_unknown_command_is_refused_with_the_help(project: Path) -> None:
    outcome = subprocess.run(["sh", "dev", "rum"], cwd=project, capture_output=True, encoding="utf-8", check=False)
    assert outcome.returncode == 1
    assert "no such command: rum" in outcome.stderr
    assert "./dev run" in outcome.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such permission")
@pytest.mark.parametrize("script", ["dev", ".ci/run"])
def test_it_may_be_executed(project: Path, script: str) -> None:
    assert os.access(project / script, os.X_OK)
