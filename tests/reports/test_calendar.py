"""Reminders for a calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from tender_tool.domain.edits.records import RecordAudits, SetContractEnd
from tender_tool.domain.problem import InputError
from tender_tool.services.certification.certificate_life import save_calendar
from tests.scoring.made_tenders import FAIR, certificate, tender

BEGUN = datetime(2024, 1, 31, tzinfo=UTC)
MADE = datetime(2026, 1, 1, tzinfo=UTC)
HELD = certificate("five_star", valid_from=date(2024, 1, 31), valid_until=date(2027, 1, 30))


def _events(path: Path) -> dict[str, tuple[date, date]]:
    calendar = Calendar.from_ical(path.read_bytes())
    return {str(x["summary"]): (x["dtstart"].dt, x["dtend"].dt) for x in calendar.walk("VEVENT")}


def test_every_audit_and_the_end_are_reminded_of(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    count = save_calendar(SetContractEnd(date(2028, 1, 1)).apply(tender(FAIR, HELD)), path, "zh", BEGUN)
    events = _events(path)
    assert count == len(events) == 3 * 2 + 1 + 1
    assert events["公司2：第 1 次监督评审计划期"] == (date(2024, 10, 31), date(2024, 12, 1))
    assert events["公司2：五星级证书到期"] == (date(2027, 1, 30), date(2027, 1, 31))


def test_nobody_is_reminded_of_days_that_are_past(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    save_calendar(tender(FAIR, HELD), path, "zh", MADE)
    assert all(end > MADE.date() for _, end in _events(path).values())
    with pytest.raises(InputError):
        save_calendar(tender(FAIR, HELD), tmp_path / "b.ics", "zh", datetime(2030, 1, 1, tzinfo=UTC))
    assert not (tmp_path / "b.ics").exists()


def test_audits_on_record_are_not_reminded_of(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    save_calendar(RecordAudits("公司2", (date(2024, 11, 1),)).apply(tender(FAIR, HELD)), path, "en", MADE)
    assert not [name for name in _events(path) if "audit 1" in name]


def test_lines_are_folded_and_ended_as_the_standard_asks(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    save_calendar(tender(FAIR, HELD), path, "zh", MADE)
    content = path.read_bytes()
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    uids = [str(each["uid"]) for each in Calendar.from_ical(content).walk("VEVENT")]
    assert len(set(uids)) == len(uids)


def test_made_anew_the_reminders_keep_their_names(tmp_path: Path) -> None:
    for name in ("a.ics", "b.ics"):
        save_calendar(tender(FAIR, HELD), tmp_path / name, "zh", MADE)
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()


def test_without_any_day_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        save_calendar(tender(FAIR, certificate("none")), tmp_path / "a.ics", "zh", MADE)
    assert not list(tmp_path.iterdir())
