"""R01: a certificate that is claimed is not valid, not verified, somebody else's, or of another standard."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.text import Text, Value
from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.schemes import level_name, scheme
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

CODE = "R01"
_MOST_NAMED = 5
_NUMBER = re.compile(r"\d{4,}")
_SEVERAL = 2


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each certificate with a fault, and one for all that nobody has verified."""
    tender = subject.tender
    factors = tender.table.certificate_factors if subject.rows else ()
    if not tender.bidders or not factors:
        if factors:
            yield Missing("bidders")
        return
    if tender.opened_on is None:
        yield Missing("opened_on")
    claims = [
        (bidder, certificate)
        for bidder in tender.bidders
        for certificate in bidder.certificates
        if certificate.claims_level
    ]
    given = _Given(subject)
    for bidder, certificate in claims:
        factor = next((each for each in factors if each.scheme == certificate.scheme), None)
        if factor is not None or not _holds_one_of(bidder, factors):
            yield from _faults(given, factor or factors[0], bidder, certificate, data)
    yield from _twice(claims, factors[0].name)
    yield from _not_verified(claims, factors[0].name)


class _Given:
    """The points of the sheet and of the members, found by bidder."""

    def __init__(self, subject: Subject) -> None:
        self.day = subject.tender.opened_on
        self._scores = {score.bidder.key: score for score in subject.sheet.scores} if subject.sheet else {}
        self._names = [factor.name for factor in subject.tender.table.factors]
        certified = {factor.name for factor in subject.tender.table.certificate_factors}
        self._by_members: dict[tuple[str, str], list[Decimal]] = defaultdict(list)
        for member in subject.tender.evaluation.members:
            for each in member.scores:
                if each.factor in certified:
                    self._by_members[each.bidder, each.factor].append(each.points)

    def points(self, factor: CertificateFactor, bidder: Bidder) -> Decimal:
        """Return the most points that the sheet or a member gives beyond those for no certificate."""
        score = self._scores.get(bidder.key)
        mine = score.marks[self._names.index(factor.name)].points if score and score.marks else None
        given = [] if mine is None else [mine]
        given += self._by_members.get((bidder.key, factor.name), ())
        without = factor.effective(factor.no_certificate or Decimal(0))
        most = max(given, default=Decimal(0))
        return most if most > without else Decimal(0)

    def another_counted(self, factor: CertificateFactor, bidder: Bidder, certificate: Certificate) -> bool:
        """Tell whether the points rest on another certificate of the bidder: nothing hangs on this one."""
        score = self._scores.get(bidder.key) if bidder.others else None
        mine = score.factor(factor.name) if score else None
        return mine is not None and mine.valid is True and mine.certificate not in (None, certificate)


def _faults(
    given: _Given, factor: CertificateFactor, bidder: Bidder, certificate: Certificate, data: CheckFile
) -> Iterator[Hit]:
    day, until = given.day, certificate.valid_until
    if given.another_counted(factor, bidder, certificate):
        return
    counted = given.points(factor, bidder)
    args: dict[str, Value | Text] = {"bidder": bidder.name, "points": counted}
    ending = "" if counted > 0 else "_not_counted"
    if certificate.status not in (None, "valid"):
        yield Hit(f"status{ending}", factor.name, certificate.text, {**args, "status": _status(certificate, data)})
    elif until is not None and day is not None and until < day:
        dated = {**args, "until": until, "day": day}
        yield Hit(f"expired{ending}", factor.name, f"{bidder.name} {until.isoformat()}", dated)
    if certificate.holder and name_key(certificate.holder) not in (name_key(bidder.name), *bidder.members):
        holder = {**args, "holder": certificate.holder}
        yield Hit("other_holder", factor.name, certificate.holder, holder, unsure=True)
    if _of_another_standard(certificate, factor):
        standard = certificate.standard or certificate.text
        yield Hit(f"other_standard{ending}", factor.name, standard, {**args, "standard": standard})
    elif certificate.scheme == factor.scheme and factor.tier_for(certificate.level) is None:
        level = {**args, "level": level_name(certificate.scheme, certificate.level)}
        yield Hit("level_not_in_rule", factor.name, certificate.text, level)
    body = normalise(certificate.body)
    if re.search(data.words["approval"][0], body) and not re.search(data.words["approval_form"][0], body):
        yield Hit("approval_number", factor.name, certificate.body, {**args, "body": certificate.body}, unsure=True)


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


def _not_verified(claims: list[tuple[Bidder, Certificate]], item: str) -> Iterator[Hit]:
    """Yield one hit for all certificates whose status nobody has looked up."""
    names = [x.name for x, held in claims if held.status is None or held.checked_on is None]
    if names:
        shown = "、".join(names[:_MOST_NAMED]) + ("…" if len(names) > _MOST_NAMED else "")
        yield Hit("not_verified", item, shown, {"count": len(names), "bidders": shown})
