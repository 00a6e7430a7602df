"""How a certificate stands on opening day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tender_tool.domain.certification.certificate import Certificate, State
from tender_tool.domain.text import Message

DAY = date(2026, 3, 1)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


def _certificate(**facts: object) -> Certificate:
    return Certificate("五星级", "five_star", Message.of("level.decided"), "gbt27922-2011", **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({"valid_until": DAY}, "valid"),
        ({"valid_until": BEFORE}, "expired"),
        ({"valid_until": AFTER, "valid_from": AFTER}, "not_begun"),
        ({"valid_until": AFTER, "status": "suspended"}, "stated_suspended"),
        ({"valid_until": AFTER, "status": "expired", "dates_unread": True}, "stated_expired"),
        ({"valid_until": AFTER, "dates_unread": True, "status_unread": True}, "dates_unread"),
        ({"valid_until": AFTER, "status_unread": True}, "status_unread"),
        ({}, "no_date"),
        ({"status": "valid", "checked_on": DAY}, "checked_valid"),
        ({"status": "valid", "checked_on": BEFORE}, "no_date"),
    ],
)
def test_a_status_goes_before_the_days_and_what_cannot_be_read_before_what_can(
    facts: dict[str, object], state: State
) -> None:
    assert _certificate(**facts).state_on(DAY) == state


@pytest.mark.parametrize(
    ("facts", "state"),
    [({"valid_until": AFTER}, "no_opening_day"), ({"status": "revoked"}, "stated_revoked")],
)
def test_without_an_opening_day_only_a_bad_status_is_told(facts: dict[str, object], state: State) -> None:
    assert _certificate(**facts).state_on(None) == state
