"""The program as others start it: as a process of its own, in whatever surroundings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reading.made_lists import bidders

ROWS = [("甲公司", 1, "五星级", "2027-01-01"), ("乙😀公司", 2, "★★★", "2027-01-01")]


def _run(folder: Path, *arguments: str, **surroundings: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tender_tool", *arguments],
        cwd=folder,
        env=os.environ | surroundings,
        capture_output=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("level", "五星级"), 0),
        (("review", "--tiers", "二星级=1"), 1),
        (("score", "list.xlsx", "--strict"), 1),
        (("score", "nowhere.xlsx"), 2),
        (("score", "list.xlsx", "--bogus"), 2),
    ],
    ids=["done", "an error found", "a person needed", "a missing file", "an unknown option"],
)
def test_the_exit_status_is_that_of_the_contract(tmp_path: Path, arguments: tuple[str, ...], status: int) -> None:
    bidders(tmp_path, *ROWS)
    run = _run(tmp_path, *arguments)
    assert run.returncode == status
    assert b"Traceback" not in run.stderr


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "ascii"])
def test_json_is_utf_8_whatever_the_terminal_is(tmp_path: Path, encoding: str) -> None:
    bidders(tmp_path, *ROWS)
    run = _run(tmp_path, "score", "list.xlsx", "--json", "-", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    names = [bidder["name"] for bidder in json.loads(run.stdout.decode("utf-8"))["bidders"]]
    assert (run.returncode, names) == (0, ["甲公司", "乙😀公司"])


@pytest.mark.parametrize("encoding", ["gbk", "ascii"])
def test_a_terminal_without_the_characters_is_no_reason_to_fail(tmp_path: Path, encoding: str) -> None:
    bidders(tmp_path, *ROWS)
    run = _run(tmp_path, "score", "list.xlsx", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert run.returncode == 0
    assert b"Traceback" not in run.stderr


def test_scoring_starts_without_the_window(tmp_path: Path) -> None:
    bidders(tmp_path, *ROWS)
    code = (
        "import sys; from tender_tool.__main__ import main\n"
        "try: main(['score', 'list.xlsx', '--json', 'out.json'])\n"
        "except SystemExit as left: print(left.code, any(m.startswith('PySide6') for m in sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.stdout.splitlines()[-1] == "0 False"
