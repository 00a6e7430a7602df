"""What a person should look at in a list, each with its cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from stdnum.cn import uscc

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import UNCLEAR, Certificate
from tender_tool.domain.problem import Grade, Problem
from tender_tool.domain.reasons.levels import NothingSaid
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.choice import Chosen, is_aside
from tender_tool.reading.columns.contents import texts_below
from tender_tool.reading.columns.layout import Layout
from tender_tool.ruleset.vocabulary.columns import field_label
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

_DIGIT = re.compile(r"\d")
# So many different texts of a column tell what it is about.
_SHOWN = 4


def problems_of(file: str, chosen: Chosen, bidders: list[Bidder]) -> Iterator[Problem]:
    """Yield the problems of a list and of its bidders."""
    names = [name_key(bidder.name) for bidder in bidders]
    yield from _table_problems(file, chosen, set(names) if chosen.left_out else set())
    twice = {name for name, count in Counter(names).items() if count > 1}
    shared = _shared_numbers(bidders, names)
    for bidder, name in zip(bidders, names, strict=True):
        if _may_be_doubtful(bidder.certificate) or (bidder.others and any(map(_may_be_doubtful, bidder.others))):
            yield from _readings(bidder)
        if bidder.seen is None and (bidder.price is None or bidder.price <= 0):
            yield from _price(bidder)
        for field in bidder.claims.unread:
            yield Problem(
                Message.of("list.claim_unread", field=field_label(field)), bidder.cell(field), bidder=bidder.key
            )
        if name in twice:
            yield Problem(Message.of("list.twice", name=bidder.name), bidder.cell("name"), bidder=bidder.key)
        if bidder.credit_code and not _is_code(bidder.credit_code):
            message = Message.of("list.credit_code_wrong", code_read=bidder.credit_code)
            yield Problem(message, bidder.cell("credit_code"), "warning", bidder.key)
        for certificate in bidder.certificates if shared else ():
            if normalise(certificate.number) in shared:
                message = Message.of("list.number_twice", number=certificate.number)
                yield Problem(message, certificate.source("certificate_no"), bidder=bidder.key)


def _table_problems(file: str, chosen: Chosen, known: set[str]) -> Iterator[Problem]:
    layout = chosen.layout
    source = Source(file, layout.sheet.name, layout.header[-1] + 1)
    tables = (layout, *chosen.beside)
    asked = [question for table in tables for question in _questions(file, table)]
    yield from asked[:1]
    if not asked and not layout.states_levels and not chosen.registers:
        yield Problem(Message.of("list.no_level_column"), source)
    if chosen.further:
        rows = "、".join(str(table.layout.header[0] + 1) for table in chosen.further)
        yield Problem(Message.of("list.tables_joined", rows=rows), source, "warning")
    for table in chosen.left_out:
        missing, sheet = table.names - known, table.layout.sheet
        if missing and not is_aside(sheet):
            row = table.layout.header[0] + 1
            message = Message.of("list.table_left_out", sheet=sheet.name, row=row, count=len(missing))
            yield Problem(message, Source(file, sheet.name, row))
    for sheet, count in chosen.headless:
        yield Problem(
            Message.of("list.headless_left_out", sheet=sheet.name, count=count), Source(file, sheet.name, 1)
        )


def _questions(file: str, layout: Layout) -> Iterator[Problem]:
    """Yield what only a person can say of a table's columns."""
    sheet = layout.sheet
    for fields, places in layout.asked:
        names = "、".join(
            f"{sheet.line_name(place)} {sheet.text(layout.header[-1], place)}".strip() for place in places
        )
        texts = dict.fromkeys(texts_below(sheet, layout.first_row, places[0]))
        message = Message.of(
            f"list.asked_{fields[0]}",
            columns=names,
            texts="、".join(list(texts)[:_SHOWN]),
            field=field_label(fields[0]),
        )
        yield Problem(message, Source(file, sheet.name, layout.header[-1] + 1))


def _shared_numbers(bidders: list[Bidder], names: list[str]) -> set[str]:
    """Return the numbers of certificates that bidders of several names state."""
    stated = [
        (normalise(certificate.number), name)
        for bidder, name in zip(bidders, names, strict=True)
        for certificate in (bidder.certificate, *bidder.others)
        if certificate.number and certificate.claims_level
    ]
    holders = dict(stated)
    if len(holders) == len(stated):
        return set()
    return {number for number, name in stated if holders[number] != name and _DIGIT.search(number)}


def _may_be_doubtful(certificate: Certificate) -> bool:
    return certificate.level == UNCLEAR or certificate.dates_unread or certificate.status_unread


def _readings(bidder: Bidder) -> Iterator[Problem]:
    for certificate in bidder.certificates:
        if isinstance(certificate.why, NothingSaid) and certificate.why.how == "no_column":
            # Said once, of the list.
            continue
        if certificate.level == UNCLEAR:
            yield _of_certificate(bidder, certificate.why.message, certificate.source("level"))
        elif certificate.claims_level and certificate.dates_unread and certificate.confirmed is None:
            fields = (certificate.unread_field, "valid_until", "issued_on", "valid_from", "level")
            place = next((source for field in fields if (source := certificate.source(field))), None)
            yield _of_certificate(bidder, Message.of("list.date_unread"), place)
        if certificate.claims_level and certificate.status_unread and certificate.confirmed is None:
            place = certificate.source("status")
            yield _of_certificate(bidder, Message.of("list.status_unread"), place, "warning")


def _of_certificate(bidder: Bidder, message: Message, place: Source | None, grade: Grade = "error") -> Problem:
    return Problem(message, place, grade, bidder.key, settled_by_decision=True)


def _price(bidder: Bidder) -> Iterator[Problem]:
    cell = bidder.cell("price")
    text = bidder.price_text
    if cell is None or (bidder.price is not None and bidder.price > 0):
        return
    code = "price_not_positive" if bidder.price is not None else "price_unread" if text else "price_missing"
    yield Problem(Message.of(f"list.{code}", text=text), cell, "warning", bidder.key)


def _is_code(text: str) -> bool:
    # A list without credit codes does without what it brings along.

    return bool(uscc.is_valid(text))
