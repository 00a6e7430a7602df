"""What the certificates themselves say against the claims of the list: plain findings, each with its reason."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.certification.life import CrossFinding, Severity
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.evidence.read import EvidenceField, FieldName, ReadCertificate
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.certificate_pages import approved_bodies, evidence_words
from tender_tool.ruleset.schemes import level_name, scheme
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise
from tender_tool.scoring.certification.life import life_of

_HAN = re.compile(r"[\u4e00-\u9fff]+")


@dataclass(frozen=True, slots=True)
class _Case:
    """One certificate that was read for one bidder, and the claim that it belongs to."""

    tender: Tender
    bidder: Bidder
    evidence: Evidence
    read: ReadCertificate
    claim: Certificate

    def found(
        self, code: str, severity: Severity, field: FieldName | None, **args: str | int | date | Text
    ) -> CrossFinding:
        """Return a finding, with the page on which the field stands."""
        held = self.read.field(field) if field else None
        page = held.page if held else self.read.pages[0]
        place = Source(self.evidence.reading.file, page=page)
        return CrossFinding(
            code, severity, self.bidder.key, self.bidder.name, Message.of(f"evidence.{code}", **args), place
        )

    def day(self, field: FieldName) -> date | None:
        """Return a day that may be used."""
        said = self.read.said(field)
        return date.fromisoformat(said) if re.fullmatch(r"\d{4}-\d\d-\d\d", said) else None


def evidence_findings(tender: Tender) -> tuple[CrossFinding, ...]:
    """Return what the certificates that were read, and the official look-ups, say against the list."""
    cases = list(_cases(tender))
    return (
        *(found for case in cases for check in _CHECKS for found in check(case)),
        *_twice(cases),
        *_without_list(cases),
        *_asked_early(tender),
    )


def waiting(tender: Tender) -> tuple[EvidenceField, ...]:
    """Return the fields that nothing is made of before a person has looked at them."""
    held = (one for each in tender.records.evidence for one in each.reading.certificates)
    return tuple(field for one in held for field in one.fields if not field.usable)


def _cases(tender: Tender) -> Iterator[_Case]:
    """Yield each certificate of each bidder, in the order of the list."""
    held: dict[str, list[Evidence]] = defaultdict(list)
    for evidence in tender.records.evidence:
        if evidence.who:
            held[name_key(evidence.who)].append(evidence)
    for bidder in tender.bidders if held else ():
        for evidence in held.get(name_key(bidder.name), ()):
            for read in evidence.reading.certificates:
                yield _Case(tender, bidder, evidence, read, _claim(bidder, read))


def _claim(bidder: Bidder, read: ReadCertificate) -> Certificate:
    """Return the claim that a certificate belongs to: of its number, else of its scheme, else the first."""
    number = normalise(read.said("number"))
    same = (each for each in bidder.certificates if number and normalise(each.number) == number)
    of_scheme = (each for each in bidder.certificates if read.scheme and each.scheme == read.scheme)
    return next(same, None) or next(of_scheme, None) or bidder.certificate


def _kind(case: _Case) -> Iterator[CrossFinding]:
    if case.read.kind == "management":
        yield case.found("management", "error", "standard")
    elif case.read.kind == "other":
        yield case.found("other_kind", "warning", None)
    elif case.read.scheme is None and case.read.field("standard") is None:
        yield case.found("no_standard", "warning", "level")


def _holder(case: _Case) -> Iterator[CrossFinding]:
    said, name = case.read.said("holder"), case.bidder.name
    if not said or name_key(said) in (name_key(name), *case.bidder.members):
        return
    args: dict[str, str] = {"holder": said, "bidder": name}
    maker = _of_makers(case)
    if _is_branch(said, name) or _is_branch(name, said):
        yield case.found("holder_branch", "warning", "holder", **args)
    elif maker:
        yield case.found("holder_maker", "warning", "holder", **args, said=maker)
    else:
        yield case.found("holder", "warning", "holder", **args)


def _is_branch(name: str, office: str) -> bool:
    """Tell whether a name is that of another firm with a place and a word for a branch behind it."""
    behind = name_key(name).removeprefix(name_key(office))
    return behind != name_key(name) and behind.endswith(evidence_words().holders.branch)


def _of_makers(case: _Case) -> str:
    """Return the part of the criteria that speaks of makers beside bidders; empty where none does."""
    pattern = rf"[^，。；\n]*(?:{'|'.join(evidence_words().holders.maker)})[^，。；\n]*"
    criteria = (factor.criteria for factor in case.tender.table.certificate_factors)
    return next((found[0].strip() for each in criteria if (found := re.search(pattern, each))), "")


def _level(case: _Case) -> Iterator[CrossFinding]:
    said, claim = case.read.said("level"), case.claim
    if not said or case.read.kind == "management":
        return
    read = level_name(case.read.scheme, said)
    if not claim.claims_level:
        yield case.found("no_claim", "info", "level", read=read)
    elif (said, case.read.scheme or claim.scheme) != (claim.level, claim.scheme):
        yield case.found("level", "error", "level", claimed=level_name(claim.scheme, claim.level), read=read)


def _days(case: _Case) -> Iterator[CrossFinding]:
    until, issued, claim = case.day("valid_until"), case.day("issued_on"), case.claim
    if until and claim.valid_until and not claim.until_derived and until != claim.valid_until:
        yield case.found("until", "error", "valid_until", claimed=claim.valid_until, read=until)
    if issued and claim.valid_from and issued != claim.valid_from:
        yield case.found("issued", "warning", "issued_on", claimed=claim.valid_from, read=issued)
    opened = case.tender.opened_on
    if opened and until and until < opened:
        yield case.found("expired", "error", "valid_until", until=until, on=opened)
    if opened and issued and issued > opened:
        yield case.found("not_yet", "error", "issued_on", begin=issued, on=opened)


def _number(case: _Case) -> Iterator[CrossFinding]:
    said, claimed = case.read.said("number"), case.claim.number
    if said and claimed and normalise(said) != normalise(claimed):
        yield case.found("number", "error", "number", claimed=claimed, read=said)


def _standard(case: _Case) -> Iterator[CrossFinding]:
    factors = case.tender.table.certificate_factors
    said = case.read.said("standard")
    if not said or not factors or case.read.kind == "management":
        return
    if case.read.scheme not in {factor.scheme for factor in factors}:
        asked = scheme(factors[0].scheme)
        wanted = asked.standard if asked else factors[0].scheme
        yield case.found("standard", "error", "standard", read=said, factor=factors[0].name, asked=wanted)


def _scope(case: _Case) -> Iterator[CrossFinding]:
    said, name = case.read.said("scope"), normalise(case.tender.name)
    for word in evidence_words().object.generic:
        name = name.replace(word, "|")
    pairs = {run[at : at + 2] for run in _HAN.findall(name) for at in range(len(run) - 1)}
    if said and pairs and not any(pair in normalise(said) for pair in pairs):
        yield case.found("scope", "info", "scope", scope=said, object=case.tender.name)


def _body(case: _Case) -> Iterator[CrossFinding]:
    said, known = case.read.said("approval"), approved_bodies()
    if said and known.approved and normalise(said) not in {normalise(each) for each in known.approved}:
        yield case.found("not_approved", "error", "approval", approval=said, as_of=known.as_of)


def _surveillance(case: _Case) -> Iterator[CrossFinding]:
    of, opened = scheme(case.read.scheme or ""), case.tender.opened_on
    begin, until = case.day("issued_on"), case.day("valid_until")
    if of is None or opened is None or begin is None or until is None or until < opened:
        return
    marked = case.day("surveillance")
    audits = {*case.tender.records.audits_of(case.bidder.name), *([marked] if marked else [])}
    life = life_of(replace(case.claim, valid_from=begin, valid_until=until), of, opened, audits=sorted(audits))
    overdue = [window for window in life.audits if window.state == "overdue"]
    if overdue:
        # That nothing at all is on record says little: most certificates show no marks.
        severity: Severity = "warning" if audits else "info"
        yield case.found("overdue", severity, "surveillance", number=overdue[-1].number, latest=overdue[-1].latest)


def _without_list(cases: list[_Case]) -> Iterator[CrossFinding]:
    """Yield once that no list of bodies comes with the program, where there are numbers to look up in it."""
    stated = [case for case in cases if case.read.said("approval")]
    if stated and not approved_bodies().approved:
        numbers = "、".join(dict.fromkeys(case.read.said("approval") for case in stated))
        yield stated[0].found(
            "no_list", "info", "approval", approval=numbers, platform=evidence_words().platform.address
        )


_CHECKS = (_kind, _holder, _level, _days, _number, _standard, _scope, _body, _surveillance)


def _twice(cases: list[_Case]) -> Iterator[CrossFinding]:
    held: dict[str, dict[str, _Case]] = defaultdict(dict)
    for case in cases:
        number = normalise(case.read.said("number"))
        if number:
            held[number].setdefault(case.bidder.key, case)
    for number, of in held.items():
        if len(of) > 1:
            names = "、".join(case.bidder.name for case in of.values())
            for case in of.values():
                yield case.found("twice", "error", "number", number=number, bidders=names)


def _asked_early(tender: Tender) -> Iterator[CrossFinding]:
    choices, opened = tender.bidder_list.choices if tender.bidder_list else None, tender.opened_on
    names = {bidder.key: bidder for bidder in tender.bidders}
    for each in choices.verified if choices is not None and opened is not None else ():
        bidder = names.get(each.bidder)
        if bidder is not None and opened is not None and each.checked_on < opened:
            message = Message.of("evidence.asked_early", day=each.checked_on, on=opened)
            yield CrossFinding("asked_early", "warning", bidder.key, bidder.name, message, bidder.source)
