"""The worksheet for looking certificates up on the official platform, which has a captcha and answers people only."""

from __future__ import annotations

import io
from pathlib import Path

import segno

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.evidence.read import FieldName
from tender_tool.domain.input_file import Verification
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.word.paper import blank_report, place_picture, save_report
from tender_tool.reports.word.xml import Cell, drawing, head_row, paragraph, row, table
from tender_tool.ruleset.certificate_pages import evidence_words
from tender_tool.ruleset.vocabulary.spelling import name_key
from tender_tool.ruleset.wording import word

_WIDTHS = (1900, 1900, 1900, 1100, 1200, 1410)
_HEADS = ("holder", "number", "bidder", "status", "day", "by")
_SIDE = 2.6


def platform_qr() -> bytes:
    """Return the address of the platform as a QR code (PNG)."""
    held = io.BytesIO()
    segno.make(evidence_words().platform.address, micro=False).save(held, kind="png", scale=5, border=2)
    return held.getvalue()


def write_query_sheet(tender: Tender, path: Path, language: Language) -> None:
    """Write what is to be looked up: each certificate's number and holder, the address, and fields for the answer."""
    title = word("query.title", language)
    report = blank_report(title, " ".join(part for part in (tender.name, tender.number) if part) or title, language)
    platform = evidence_words().platform
    code = drawing(place_picture(report, platform_qr()), _SIDE, _SIDE)
    address = Cell(f"{platform.name.text().in_language(language)}\n{platform.address}", picture=code)
    rows = [head_row([word(f"query.{name}", language) for name in _HEADS], _WIDTHS, small=True)]
    known = tender.bidder_list.choices.verified if tender.bidder_list else ()
    for bidder in tender.bidders:
        held = [each for each in bidder.certificates if each.claims_level]
        rows += [_row(tender, bidder, each, known, language) for each in held]
    parts = (
        paragraph(title, "Title", "center"),
        table([row([address, Cell(word("query.how", language))], (4600, 4810))], (4600, 4810)),
        paragraph("", "TableSmall"),
        table(rows, _WIDTHS),
        paragraph(word("query.note", language), "Note"),
    )
    save_report(report, parts, path)


def asked_for(tender: Tender, bidder: Bidder, certificate: Certificate) -> tuple[str, str]:
    """Return number and holder to look up: the certificate's own where a file shows them, else the list's."""
    return (
        certificate.number or _read(tender, bidder, "number"),
        certificate.holder or _read(tender, bidder, "holder") or bidder.name,
    )


def _read(tender: Tender, bidder: Bidder, field: FieldName) -> str:
    own = (each for each in tender.records.evidence if name_key(each.who) == name_key(bidder.name))
    said = (one.said(field) for each in own for one in each.reading.certificates)
    return next((each for each in said if each), "")


def _row(
    tender: Tender, bidder: Bidder, held: Certificate, known: tuple[Verification, ...], language: Language
) -> str:
    number, holder = asked_for(tender, bidder, held)
    found = (each for each in known if each.bidder == bidder.key and each.number in ("", held.number))
    looked_up = next(found, None)
    status = word(f"query.status_{looked_up.status}", language) if looked_up else word("query.statuses", language)
    day = looked_up.checked_on.isoformat() if looked_up else ""
    shot = f"{looked_up.screenshot}\nSHA-256 {looked_up.digest[:16]}…" if looked_up and looked_up.digest else ""
    texts = (holder, number or word("report.none", language), bidder.name, status, day, shot)
    return row([Cell(text, "TableSmall") for text in texts], _WIDTHS)
