"""Claims of bidders that cannot be as they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.certification.life import CrossFinding
from tender_tool.domain.certification.way import StepDone, WayProgress
from tender_tool.domain.edits.records import SetAssessment, SetWay
from tender_tool.domain.tender import Tender
from tender_tool.reading.certificate.certificates import CertificateTexts, read_certificates
from tender_tool.ruleset.wording import say
from tender_tool.services.certification.certificate_life import findings
from tests.scoring.made_sheets import gbt, met
from tests.scoring.made_tenders import FAIR, OPENING, certificate, tender


def _read(**cells: str) -> Certificate:
    return read_certificates(CertificateTexts(cells))[0]


def _found(given: Tender) -> list[tuple[str, str]]:
    return [(each.code, each.message.code) for each in findings(given)]


def _only(given: Tender) -> CrossFinding:
    (finding,) = findings(given)
    return finding


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("五星级 92分", "cross.score_and_level"),
        ("五星级（94.99分）", "cross.score_and_level"),
        ("三星级 得分：69.5", "cross.score_below"),
        ("四星级 92分", None),
        ("GB/T 27922-2011 五星级 95分", None),
        ("五星级", None),
        ("五星级（有效期至2026年5月31日）", None),
        ("96.5", None),
        ("四星级 92分，五星级 96分", None),
    ],
)
def test_a_score_and_a_level_that_disagree_are_found(text: str, found: str | None) -> None:
    given = tender(FAIR, replace(_read(level=text), valid_until=date(2027, 1, 1)))
    assert [each.message.code for each in findings(given)] == ([found] if found else [])


def test_the_reason_names_the_level_that_the_score_means() -> None:
    finding = _only(tender(FAIR, _read(level="五星级 92分", valid_until="2027-01-01")))
    assert finding.severity == "error"
    assert say(finding.message) == "“五星级 92分”写的 92 分应为四星级，与所写的五星级不一致，请核对证书"


def test_a_sheet_that_comes_to_another_level_is_found() -> None:
    given = tender(FAIR, certificate("five_star"))
    filled = replace(met(gbt(), "relations"), who=given.bidders[0].name)
    assert _found(SetAssessment(filled).apply(given)) == [("score_and_level", "cross.sheet_and_level")]
    assert not _found(SetAssessment(replace(met(gbt()), who=filled.who)).apply(given))
    assert not _found(SetAssessment(replace(filled, who="别人")).apply(given))


@pytest.mark.parametrize(
    "text", ["售后服务完善程度认证一级", "SB/T 10401-2006 五星级", "CTEAS售后服务体系完善程度认证七星级"]
)
def test_a_level_of_one_scheme_offered_for_another_is_found(text: str) -> None:
    given = tender(FAIR, _read(level=text, valid_until="2027-01-01"))
    assert ("other_scheme", "cross.other_scheme") in _found(given)


def test_who_holds_the_right_one_too_offers_nothing_for_another() -> None:
    both = tender(FAIR, certificate("five_star"))
    (bidder,) = both.bidders
    assert both.bidder_list is not None
    held = replace(bidder, others=(_read(level="售后服务完善程度认证一级"),))
    assert not findings(replace(both, bidder_list=replace(both.bidder_list, bidders=(held,))))


@pytest.mark.parametrize(
    ("begin", "code"),
    [
        (date(2026, 3, 2), "cross.begins_later"),
        (date(2012, 1, 31), "cross.before_scheme"),
        (OPENING, None),
        (date(2012, 2, 1), None),
    ],
)
def test_a_certificate_that_cannot_exist_by_its_first_day_is_found(begin: date, code: str | None) -> None:
    given = tender(FAIR, certificate("five_star", valid_from=begin))
    assert [each.message.code for each in findings(given)] == ([code] if code else [])


@pytest.mark.parametrize(("until", "found"), [(date(2029, 2, 28), False), (date(2029, 3, 1), True)])
def test_a_certificate_that_ends_too_late_to_be_issued_yet_is_found(until: date, found: bool) -> None:
    given = tender(FAIR, certificate("five_star", valid_until=until))
    assert (("not_yet", "cross.lasts_too_long") in _found(given)) is found


def test_the_trade_standards_certificates_ended_with_february_2012() -> None:
    held = certificate("five_star", scheme="sbt10401-2006", valid_from=date(2024, 1, 1))
    assert ("not_yet", "cross.after_scheme") in _found(tender(FAIR, held))


def test_in_progress_that_cannot_be_done_by_opening_day_is_found() -> None:
    given = tender(FAIR, certificate("none", text="办理中"))
    name = given.bidders[0].name
    late = WayProgress(name, "gbt27922-2011", done=(StepDone("application", date(2026, 2, 20)),))
    assert _found(SetWay(late).apply(given)) == [("not_yet", "cross.in_progress")]
    early = replace(late, done=(StepDone("application", date(2025, 10, 20)),))
    assert not _found(SetWay(early).apply(given))


def test_plain_claims_raise_nothing() -> None:
    given = tender(FAIR, *(certificate(each) for each in ("five_star", "four_star", "basic", "none", "unclear")))
    assert not findings(given)
