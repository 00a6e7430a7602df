"""A separate table of certificates, joined to the bidders by name or unified social credit code."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certificate import NONE, Certificate
from tender_tool.domain.text import Message
from tender_tool.reading.certificates import read_certificates
from tender_tool.reading.layout import Layout
from tender_tool.reading.rows import FactsReader, entries
from tender_tool.ruleset.spelling import name_key, normalise


def join_register(file: str, bidders: list[Bidder], register: Layout) -> list[Bidder]:
    """Return the bidders with the certificates that the register has under their names, members' names or codes."""
    certificates: dict[str, list[Certificate]] = {}
    reader = FactsReader(file, register)
    for entry in entries(register)[0]:
        for row in entry.rows:
            facts = reader.facts(row)
            code = normalise(facts.text("credit_code"))
            for key in {name_key(entry.name), code} - {""}:
                certificates.setdefault(key, []).extend(read_certificates(facts))
    return [_joined(bidder, certificates) for bidder in bidders]


def _joined(bidder: Bidder, certificates: dict[str, list[Certificate]]) -> Bidder:
    keys = dict.fromkeys((name_key(bidder.name), bidder.credit_code, *bidder.members))
    found = list(dict.fromkeys(certificate for key in keys if key for certificate in certificates.get(key, [])))
    if not found:
        return replace(bidder, certificate=Certificate("", NONE, Message.of("level.not_in_register")), others=())
    telling = [certificate for certificate in found if certificate.level != NONE] or found[:1]
    return replace(bidder, certificate=telling[0], others=tuple(telling[1:]))
