"""How the tests call the command line: in this process, in a folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tender_tool.__main__ import main
from tests.commands.calls import Call, Called
from tests.reading.made_lists import HEADER, xlsx


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Calls ``tender-tool`` with arguments, in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> Called:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Called(left.value.code, printed.out, printed.err)

    return run


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list with a bidder of every kind: valid, expired, to be decided, none, of another scheme, without a date."""
    rows = [
        ("空调采购项目投标人情况一览表",),
        HEADER,
        (1, "甲公司", 1286000, "五星级", "2027-08-14"),
        (2, "乙公司", 1199800.5, "四星级", "2026-02-28"),
        (3, "丙公司", 1253000, "二星级", "2027-01-01"),
        (4, "丁公司", 1300000, "无", None),
        (5, "戊公司", 1290000, "售后服务完善程度认证一级", "2027-01-01"),
        (6, "己公司", 1280000, "三星级", None),
    ]
    return xlsx(tmp_path, rows, name="名单.xlsx")
