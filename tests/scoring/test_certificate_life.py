"""How long a certificate lives, when its audits fall due, and whether one can be there in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.certification.life import CertificateLife
from tender_tool.domain.certification.way import StepDone, Way, WayProgress
from tender_tool.domain.text import Message
from tender_tool.ruleset.months import end_after, months_after
from tender_tool.ruleset.schemes import default_scheme, scheme
from tender_tool.ruleset.ways import ways
from tender_tool.scoring.certification.life import life_of
from tender_tool.scoring.certification.way_judgement import judge_way

BEGIN, OPENED = date(2024, 1, 31), date(2026, 3, 1)


def _certificate(begin: date | None = BEGIN, until: date | None = None) -> Certificate:
    why = Message.of("level.read", text="", level="", scheme="")
    return Certificate("五星级", "five_star", why, "gbt27922-2011", valid_from=begin, valid_until=until)


def _life(begin: date | None = BEGIN, until: date | None = None, **args: object) -> CertificateLife:
    return life_of(_certificate(begin, until), default_scheme(), **args)  # type: ignore[arg-type]


def _notes(life: CertificateLife) -> list[str]:
    return [each.message.code for each in life.notes]


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 12, 31), 2, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -13, date(2024, 12, 15)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_months_are_counted_to_the_same_day_or_the_last_of_the_month(day: date, months: int, wanted: date) -> None:
    assert months_after(day, months) == wanted


def test_a_certificate_lasts_three_years_less_a_day() -> None:
    life = _life()
    assert (life.until, life.until_derived) == (date(2027, 1, 30), True)


def test_the_first_day_follows_from_the_last() -> None:
    life = _life(None, date(2027, 1, 30))
    assert (life.begin, life.begin_derived, _notes(life)) == (BEGIN, True, ["life.begin_derived"])


def test_the_first_audit_is_planned_after_nine_to_ten_months_and_may_shift_by_two() -> None:
    first = _life().audits[0]
    assert (first.planned_from, first.planned_until) == (date(2024, 10, 31), date(2024, 11, 30))
    assert (first.earliest, first.latest) == (date(2024, 8, 31), date(2025, 1, 31))


def test_three_audits_fall_into_three_years_and_none_behind_the_end() -> None:
    life = _life()
    assert [each.number for each in life.audits] == [1, 2, 3]
    assert life.until is not None
    assert all(each.latest <= life.until for each in life.audits)


def test_each_audit_counts_from_the_one_before() -> None:
    life = _life(audits=[date(2024, 12, 15)])
    assert life.audits[0].done == date(2024, 12, 15)
    assert (life.audits[1].planned_from, life.audits[1].latest) == (date(2025, 9, 15), date(2025, 12, 15))


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2024, 8, 30), "not_yet"),
        (date(2024, 8, 31), "may_come"),
        (date(2024, 10, 31), "due"),
        (date(2024, 11, 30), "due"),
        (date(2024, 12, 1), "late"),
        (date(2025, 1, 31), "late"),
        (date(2025, 2, 1), "overdue"),
        (None, "unknown"),
    ],
)
def test_windows_are_inclusive_on_both_ends(on: date | None, state: str) -> None:
    assert _life(on=on).audits[0].state == state


def test_an_audit_that_is_on_record_is_not_asked_for() -> None:
    assert _notes(_life(on=OPENED)).count("life.overdue") == 2
    both = [date(2024, 11, 1), date(2025, 8, 1)]
    assert "life.overdue" not in _notes(_life(on=OPENED, audits=both))


def test_an_audit_too_late_asks_whether_the_certificate_was_suspended() -> None:
    life = _life(on=OPENED, audits=[date(2025, 2, 1), date(2025, 12, 1)])
    assert "life.done_late" in _notes(life)


@pytest.mark.parametrize(("contract", "told"), [(date(2027, 1, 30), False), (date(2027, 1, 31), True)])
def test_a_certificate_that_ends_before_the_contract_is_said(contract: date, told: bool) -> None:
    notes = _notes(_life(on=OPENED, contract_until=contract))
    assert ("life.ends_before_contract" in notes) is told


def test_on_its_last_day_a_certificate_has_not_ended() -> None:
    assert not _life(on=date(2027, 1, 30)).ended
    assert _life(on=date(2027, 1, 31)).ended


def test_one_that_has_ended_is_an_error() -> None:
    life = _life(on=date(2027, 1, 31))
    assert [each.severity for each in life.notes if each.message.code == "life.ended"] == ["error"]


def test_a_scheme_without_years_or_audits_claims_nothing() -> None:
    of = scheme("completeness")
    assert of is not None
    life = life_of(_certificate(), of, OPENED)
    assert (life.until, life.audits, _notes(life)) == (None, (), ["life.no_end"])


def _way() -> Way:
    return next(each for each in ways() if each.scheme == "gbt27922-2011")


def _applied(day: date, since: date | None = None) -> WayProgress:
    return WayProgress("甲", "gbt27922-2011", since, (StepDone("application", day),))


@pytest.mark.parametrize(
    ("applied", "chance"),
    [
        (date(2026, 2, 2), "no"),
        (date(2026, 2, 1), "maybe"),
        (date(2025, 12, 2), "maybe"),
        (date(2025, 12, 1), "yes"),
    ],
)
def test_one_to_three_months_tell_whether_a_certificate_can_be_there(applied: date, chance: str) -> None:
    assert judge_way(_way(), _applied(applied), OPENED).chance == chance


def test_without_an_application_the_running_of_the_system_counts() -> None:
    judged = judge_way(_way(), WayProgress("甲", "gbt27922-2011", date(2025, 12, 1)), OPENED)
    assert (judged.chance, judged.earliest) == ("no", date(2026, 4, 1))


def test_an_application_before_the_system_ran_long_enough_is_said() -> None:
    judged = judge_way(_way(), _applied(date(2026, 1, 1), date(2025, 11, 1)), OPENED)
    assert "way.applied_too_early" in [each.code for each in judged.reasons]


def test_with_nothing_known_the_latest_days_are_told() -> None:
    judged = judge_way(_way(), WayProgress("甲", "gbt27922-2011"), OPENED)
    days = {name: value for each in judged.reasons for name, value in each.args}
    assert (days["fast"], days["slow"], days["since"]) == (date(2026, 2, 1), date(2025, 12, 1), date(2025, 11, 1))


@pytest.mark.parametrize(("issued", "chance"), [(OPENED, "yes"), (date(2026, 3, 2), "no")])
def test_an_issued_certificate_decides(issued: date, chance: str) -> None:
    progress = replace(_applied(date(2025, 12, 1)), done=(StepDone("decision", issued),))
    assert judge_way(_way(), progress, OPENED).chance == chance


def test_steps_out_of_their_order_are_said() -> None:
    done = (StepDone("application", date(2026, 1, 5)), StepDone("contract", date(2026, 1, 4)))
    judged = judge_way(_way(), WayProgress("甲", "gbt27922-2011", done=done), OPENED)
    assert judged.reasons[0].code == "way.out_of_order"


def test_the_sources_steps_and_stages_are_there() -> None:
    assert {each.scheme: len(each.steps) for each in ways()} == {"gbt27922-2011": 5, "completeness": 4}
    assert len(_way().conditions) == 6


def test_a_life_from_29_february_ends_with_february_as_it_is_read() -> None:
    assert _life(begin=date(2024, 2, 29)).until == end_after(date(2024, 2, 29), 3) == date(2027, 2, 28)
