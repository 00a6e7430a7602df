"""What every test needs: no screen, no file of the user's, and the way to the optional material."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

PROJECT = Path(__file__).resolve().parents[1]

# Before anything imports Qt or asks where settings are kept.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = Path(tempfile.mkdtemp(prefix="tender-tool-tests-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for _kind in ("CONFIG", "DATA", "CACHE", "STATE"):
    _folder = _home / _kind.lower()
    _folder.mkdir()
    os.environ[f"XDG_{_kind}_HOME"] = str(_folder)

settings.register_profile("tender_tool", deadline=None)
settings.load_profile("tender_tool")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests of the window last: what Qt leaves behind is not for other tests to collect."""
    items.sort(key=lambda item: "ui" in item.path.relative_to(PROJECT).parts)


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder that holds pyproject.toml."""
    return PROJECT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real tenders and lists that not everybody has; a test that asks for it is skipped without it."""
    folder = Path(os.environ.get("TENDER_TOOL_MATERIAL") or PROJECT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"there is no real material in {folder}; TENDER_TOOL_MATERIAL may name another folder")
    return folder
