"""How the tests of the code's own shape reach the code."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Sources = Callable[..., Iterator[tuple[str, str, ast.Module]]]
RunPython = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def sources(project: Path) -> Sources:
    """Gives path, text and syntax tree of every Python file below the folders named."""

    def read(*folders: str) -> Iterator[tuple[str, str, ast.Module]]:
        for folder in folders:
            for path in sorted((project / folder).rglob("*.py")):
                text = path.read_text(encoding="utf-8")
                yield path.relative_to(project).as_posix(), text, ast.parse(text)

    return read


@pytest.fixture(scope="session")
def run_python(project: Path) -> RunPython:
    """Runs this very Python with arguments, in the project's folder, and gives what it printed."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PYTHONUTF8": "1", "NO_COLOR": "1"}
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=project,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=600,
            check=False,
        )

    return run
