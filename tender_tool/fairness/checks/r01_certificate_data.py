"""R01: a certificate that earned points is not valid, not verified, somebody else's, or of another standard."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import FactorScore
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.text import Text, Value
from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.schemes import level_name, scheme
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

CODE = "R01"
_NUMBER = re.compile(r"\d{4,}")
_SEVERAL = 2
_ZERO = Decimal(0)


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each certificate that was counted and has a fault; what nobody has verified is asked for."""
    tender = subject.tender
    factors = tender.table.certificate_factors if subject.rows else ()
    if not tender.bidders or not factors:
        if factors:
            yield Missing("bidders")
        return
    if tender.opened_on is None:
        yield Missing("opened_on")
    counted = list(_counted(subject, factors))
    for factor, bidder, certificate, points in counted:
        yield from _faults(tender.opened_on, factor, bidder, certificate, points, data)
    held = [(bidder, certificate) for _, bidder, certificate, _ in counted]
    yield from _twice(held, factors[0].name)
    if any(each.status is None or each.checked_on is None for _, each in held):
        yield Missing("verification")


def _counted(
    subject: Subject, factors: tuple[CertificateFactor, ...]
) -> Iterator[tuple[CertificateFactor, Bidder, Certificate, Decimal]]:
    """Yield each certificate that earned points, with them and the factor that it earned them for."""
    scores = {each.bidder.key: each for each in subject.sheet.scores} if subject.sheet is not None else {}
    members = _members_points(subject)
    names = [factor.name for factor in subject.tender.table.factors]
    for bidder in subject.tender.bidders:
        for certificate in bidder.certificates:
            factor = next((each for each in factors if each.scheme == certificate.scheme), None)
            if not certificate.claims_level or (factor is None and _holds_one_of(bidder, factors)):
                continue
            asked, score = factor or factors[0], scores.get(bidder.key)
            mark = score.marks[names.index(asked.name)].points if score and score.marks else None
            points = max(members.get((bidder.key, asked.name), _ZERO), mark or _ZERO)
            # Why points were given is made only where it matters: of a bidder with several certificates.
            mine = score.factor(asked.name) if score and bidder.others else None
            without = asked.effective(asked.no_certificate or _ZERO)
            if points > without and not _another_counted(mine, certificate):
                yield asked, bidder, certificate, points


def _members_points(subject: Subject) -> dict[tuple[str, str], Decimal]:
    """Return the most points that a member gives, by bidder and factor."""
    most: dict[tuple[str, str], Decimal] = {}
    for member in subject.tender.evaluation.members:
        for each in member.scores:
            place = (each.bidder, each.factor)
            most[place] = max(each.points, most.get(place, each.points))
    return most


def _faults(  # noqa: PLR0913  (a certificate with all that it is judged by)
    day: date | None,
    factor: CertificateFactor,
    bidder: Bidder,
    certificate: Certificate,
    points: Decimal,
    data: CheckFile,
) -> Iterator[Hit]:
    until = certificate.valid_until
    args: dict[str, Value | Text] = {"bidder": bidder.name, "points": points}
    if certificate.status not in (None, "valid"):
        yield Hit("status", factor.name, certificate.text, {**args, "status": _status(certificate, data)})
    elif until is not None and day is not None and until < day:
        dated = {**args, "until": until, "day": day}
        yield Hit("expired", factor.name, f"{bidder.name} {until.isoformat()}", dated)
    if certificate.holder and name_key(certificate.holder) not in (name_key(bidder.name), *bidder.members):
        holder = {**args, "holder": certificate.holder}
        yield Hit("other_holder", factor.name, certificate.holder, holder, unsure=True)
    if _of_another_standard(certificate, factor):
        standard = certificate.standard or certificate.text
        yield Hit("other_standard", factor.name, standard, {**args, "standard": standard})
    elif certificate.scheme == factor.scheme and factor.tier_for(certificate.level) is None:
        level = {**args, "level": level_name(certificate.scheme, certificate.level)}
        yield Hit("level_not_in_rule", factor.name, certificate.text, level)
    body = normalise(certificate.body)
    if re.search(data.words["approval"][0], body) and not re.search(data.words["approval_form"][0], body):
        yield Hit("approval_number", factor.name, certificate.body, {**args, "body": certificate.body}, unsure=True)


def _another_counted(mine: FactorScore | None, certificate: Certificate) -> bool:
    """Tell whether the points rest on another certificate of the bidder, so that nothing hangs on this one."""
    return mine is not None and mine.valid is True and mine.certificate not in (None, certificate)


def _holds_one_of(bidder: Bidder, factors: tuple[CertificateFactor, ...]) -> bool:
    """Tell whether a bidder has a certificate that the rule asks for, so that those of other schemes are extras."""
    schemes = {factor.scheme for factor in factors}
    return any(each.scheme in schemes for each in bidder.certificates if each.claims_level)


def _status(certificate: Certificate, data: CheckFile) -> Text:
    """Return what the register says, in both languages."""
    zh, en = data.words[f"status_{certificate.status}"]
    return Text(zh, en)


def _of_another_standard(certificate: Certificate, factor: CertificateFactor) -> bool:
    if certificate.scheme != factor.scheme:
        return True
    known = scheme(factor.scheme)
    stated = _NUMBER.findall(normalise(certificate.standard))
    wanted = _NUMBER.findall(normalise(known.standard)) if known else []
    return bool(stated and wanted and stated[0] != wanted[0])


def _twice(claims: list[tuple[Bidder, Certificate]], item: str) -> Iterator[Hit]:
    held: dict[str, dict[str, str]] = defaultdict(dict)
    for bidder, certificate in claims:
        if certificate.number:
            held[normalise(certificate.number)][bidder.key] = bidder.name
    for number, names in held.items():
        if len(names) >= _SEVERAL:
            yield Hit(
                "number_twice", item, number, {"number": number, "bidders": "、".join(names.values())}, unsure=True
            )
