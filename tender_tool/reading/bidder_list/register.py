"""Separate tables of certificates, joined to the bidders by name or unified social credit code."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.reasons.levels import NothingSaid
from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.facts import TableFacts, certificates_of
from tender_tool.reading.bidder_list.rows import SortedTable
from tender_tool.ruleset.vocabulary.spelling import name_core, name_key, normalise


def join_registers(file: str, bidders: list[Bidder], registers: tuple[SortedTable, ...]) -> list[Bidder]:
    """Return the bidders with the certificates that the registers have under their names, members' names or codes."""
    held: dict[str, list[Certificate]] = {}
    rows: list[set[str]] = []
    owners = {key: bidder.key for bidder in bidders for key in _keys(bidder)}
    for register in registers:
        lines = [(entry.name, row) for entry in register.entries for row in entry.rows]
        facts = TableFacts(file, register.layout, [row for _, row in lines])
        codes = facts.column("credit_code")
        for (name, _), code, read in zip(lines, codes, certificates_of(facts), strict=True):
            keys = {name_key(name), normalise(code)} - {""}
            rows.append(keys)
            certificates = [_held_by(name, each) for each in read]
            if len({owner for key in keys if (owner := owners.get(key))}) > 1:
                why = Message.of("level.register_conflict")
                certificates = [replace(each, level=UNCLEAR, scheme=None, why=why) for each in certificates]
            for key in keys:
                held.setdefault(key, []).extend(certificates)
    unfitted = {name_core(key) for keys in rows if not keys & owners.keys() for key in keys}
    return [_joined(bidder, held, unfitted) for bidder in bidders]


def _held_by(name: str, certificate: Certificate) -> Certificate:
    return certificate if certificate.holder else replace(certificate, holder=name)


def _keys(bidder: Bidder) -> tuple[str, ...]:
    return tuple(key for key in (name_key(bidder.name), bidder.credit_code, *bidder.members) if key)


def _joined(bidder: Bidder, held: dict[str, list[Certificate]], unfitted: set[str]) -> Bidder:
    why = bidder.certificate.why
    if not isinstance(why, NothingSaid):
        return bidder
    found = list(dict.fromkeys(certificate for key in _keys(bidder) for certificate in held.get(key, [])))
    if found:
        telling = [certificate for certificate in found if certificate.level != NONE] or found[:1]
        return replace(bidder, certificate=telling[0], others=tuple(telling[1:]))
    if why.how != "no_column":
        return bidder
    similar = any(_similar(name_core(bidder.name), core) for core in unfitted)
    level, code = (UNCLEAR, "level.register_unsure") if similar else (NONE, "level.not_in_register")
    return replace(bidder, certificate=Certificate("", level, Message.of(code)), others=())


def _similar(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 1 and shorter in longer
