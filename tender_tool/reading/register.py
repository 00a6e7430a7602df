"""A separate sheet of certificates, joined to the bidders by name."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.text import Message
from tender_tool.reading.certificates import read_certificate
from tender_tool.reading.layout import Layout, find_layout
from tender_tool.reading.rows import bidder_rows, row_facts
from tender_tool.reading.sheet import Book
from tender_tool.ruleset.spelling import normalise


def find_register(book: Book, layout: Layout) -> Layout | None:
    """Return the table of certificates on another visible sheet, where the list itself states no level."""
    if layout.column("level") is not None or layout.column("standard") is not None:
        return None
    found = []
    for sheet in book.sheets:
        if sheet.name != layout.sheet.name and not sheet.hidden:
            register = find_layout(sheet, ("holder", "name"))
            if register and (register.column("level") is not None or register.column("standard") is not None):
                found.append(register)
    return max(found, key=lambda register: register.weight, default=None)


def join_register(file: str, bidders: list[Bidder], register: Layout) -> list[Bidder]:
    """Return the bidders with the certificates that the register has under their names."""
    certificates: dict[str, list[Certificate]] = {}
    for row, name in bidder_rows(register)[0]:
        certificates.setdefault(normalise(name), []).append(read_certificate(row_facts(file, register, row)))
    return [_joined(bidder, certificates.get(normalise(bidder.name), [])) for bidder in bidders]


def _joined(bidder: Bidder, certificates: list[Certificate]) -> Bidder:
    if not certificates:
        return replace(bidder, certificate=Certificate("", NONE, Message.of("level.not_in_register")))
    claims = [certificate for certificate in certificates if certificate.level != NONE] or certificates[:1]
    if len(claims) == 1:
        return replace(bidder, certificate=claims[0])
    text = "；".join(certificate.text for certificate in claims)
    why = Message.of("level.several_in_register", count=len(claims))
    return replace(bidder, certificate=replace(claims[0], text=text, level=UNCLEAR, why=why))
