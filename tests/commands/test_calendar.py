"""``tender-tool calendar``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from icalendar import Calendar

from tender_tool.services.projects import save
from tests.commands.calls import Call
from tests.reading.made_lists import HEADER, xlsx
from tests.reports import made_tender

_FUTURE = date(date.today().year + 2, 6, 30)  # noqa: DTZ011  (a day has no time zone)


def _list(folder: Path) -> Path:
    rows = [("投标人情况一览表",), HEADER, (1, "甲公司", 1286000, "五星级", _FUTURE.isoformat())]
    return xlsx(folder, rows, name="名单.xlsx")


def _last_days(path: Path) -> list[date]:
    return [each["dtend"].dt for each in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


def test_the_reminders_of_a_list_are_written(call: Call, tmp_path: Path) -> None:
    left = call("calendar", _list(tmp_path), "out.ics")
    assert left.status in (0, None)
    days = _last_days(tmp_path / "out.ics")
    assert days
    assert all(day > date.today() for day in days)  # noqa: DTZ011


def test_the_end_of_the_contract_is_reminded_of(call: Call, tmp_path: Path) -> None:
    call("calendar", _list(tmp_path), "a.ics")
    call("calendar", _list(tmp_path), "b.ics", "--contract-until", _FUTURE)
    assert len(_last_days(tmp_path / "b.ics")) > len(_last_days(tmp_path / "a.ics"))


def test_a_project_is_taken_too(call: Call, tmp_path: Path) -> None:
    save(made_tender.tender(complete=True), (), tmp_path / "a.tender")
    left = call("calendar", "a.tender", "out.ics", "--contract-until", _FUTURE)
    assert left.status in (0, None)
    assert (tmp_path / "out.ics").exists()


def test_the_reminders_bear_the_time_of_the_project(call: Call, tmp_path: Path) -> None:
    listed = _list(tmp_path)
    for name in ("a.ics", "b.ics"):
        call("calendar", listed, name, "--opened-on", "2026-03-01")
    assert b"DTSTAMP:20260301T000000Z" in (tmp_path / "a.ics").read_bytes()
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()


def test_a_file_that_is_there_stays(call: Call, tmp_path: Path) -> None:
    (tmp_path / "out.ics").write_text("mine", encoding="utf-8")
    assert call("calendar", _list(tmp_path), "out.ics").status == 2
    assert (tmp_path / "out.ics").read_text(encoding="utf-8") == "mine"
