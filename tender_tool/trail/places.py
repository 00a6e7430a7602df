"""A tender as places with what lies in each: two tenders differ in what a person can change just where places do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import fields
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.acts.trail import PARTS, SEPARATOR, FileMark, Kept, Place, TableMark
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.certification.records import CertificateRecords
from tender_tool.domain.documents.held import HeldDocument
from tender_tool.domain.evaluation import Evaluation
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.report_facts import ReportFacts
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.tender import Tender

Places = dict[Place, Kept]


def differing(before: Tender, after: Tender) -> dict[Place, tuple[Kept, Kept]]:
    """Return the places in which two tenders differ, with what lies in each of them; None: nothing."""
    found: dict[Place, tuple[Kept, Kept]] = {}
    for part, places in _SECTIONS:
        one, other = part(before), part(after)
        if all(each is its for each, its in zip(one, other, strict=True)):
            continue
        was, now = places(*one), places(*other)
        for place in dict.fromkeys((*was, *now)):
            if was.get(place) != now.get(place):
                found[place] = (was.get(place), now.get(place))
    hidden = {kind for place in found for kind in PARTS.get(place.kind, ())}
    return {place: values for place, values in found.items() if place.kind not in hidden}


def places_of(tender: Tender) -> Places:
    """Return every place of a tender in which anything lies."""
    return {place: value for part, places in _SECTIONS for place, value in places(*part(tender)).items()}


@lru_cache(maxsize=16)
def mark_of(file: InputFile) -> FileMark:
    """Return a file by its name and digest."""
    return FileMark(file.name, hashlib.sha256(file.content).hexdigest())


def _project(tender: Tender) -> Places:
    return {
        Place("name"): tender.name,
        Place("number"): tender.number,
        Place("opening_day"): tender.opened_on,
        Place("needs"): tender.needs,
        Place("qualifications"): tender.qualifications,
        Place("notes"): tender.notes,
    }


def _list(held: BidderList | None) -> Places:
    if held is None:
        return {}
    choices = held.choices
    found: Places = {Place("list"): mark_of(held.input) if held.input else held.file, Place("sheet"): held.sheet}
    if choices.header_row is not None:
        found[Place("header_row")] = choices.header_row
    # An empty text is a choice too: the column is not used.
    found |= {Place("column", (str(column),)): field or "" for column, field in choices.columns}
    found |= {Place("column", (str(column), sheet)): field or "" for sheet, column, field in choices.others}
    for each in choices.recalled:
        own = each.sheet == choices.sheet
        found[Place("recalled", (str(each.column),) if own else (str(each.column), each.sheet))] = each
    found |= {Place("cell", (each.cell,)): each.text for each in choices.corrections}
    found |= {Place("level", (each.bidder,)): each for each in choices.decisions}
    found |= {Place("verified", (each.bidder, each.number)): each for each in choices.verified}
    return found


def _evaluation(held: Evaluation) -> Places:
    found: Places = {Place("members"): tuple(each.name for each in held.members)}
    for member in held.members:
        found[Place("member", (member.name,))] = member.file
        found |= {Place("score", (member.name, each.bidder, each.factor)): each for each in member.scores}
    found |= {Place("fact", (each.bidder, each.factor)): each for each in held.recorded}
    found |= {Place("rejection", (each.bidder,)): each for each in held.rejected}
    found |= {Place("price", (each.bidder,)): each for each in held.corrected}
    found |= {Place("low_price", (each.bidder,)): each for each in held.low_prices}
    found |= {Place("price_confirmed", (bidder,)): True for bidder in held.confirmed}
    found |= {Place("draw", tuple(sorted(each.bidders))): each for each in held.draws}
    return found


def _records(held: CertificateRecords) -> Places:
    found: Places = {Place("contract_end"): held.contract_until}
    found |= {Place("assessment", (each.who, each.sheet)): each for each in held.assessments}
    firms = dict.fromkeys(each.who for each in held.audits)
    found |= {Place("audits", (who,)): held.audits_of(who) for who in firms}
    found |= {Place("way", (each.who, each.scheme)): each for each in held.ways}
    found |= {Place("evidence", (each.digest,)): each for each in held.evidence}
    return found


def _report(held: ReportFacts) -> Places:
    found: Places = {Place("report_fact", (each.name,)): each.value for each in held.stated}
    if held.members:
        found[Place("committee")] = held.members
    found |= {Place("opening", (each.bidder,)): each for each in held.openings}
    return found


def _document(held: HeldDocument | None) -> Places:
    if held is None:
        return {}
    found: Places = {Place("document"): mark_of(held.input)}
    found |= {Place("row", (each.row,)): each.factor for each in held.corrected}
    found |= {Place("row_place", (each.row,)): each for each in held.placed}
    found |= {Place("row_points", (each.row,)): each for each in held.points}
    found |= {Place("set_aside", (each,)): True for each in held.set_aside}
    if held.chosen is not None:
        found[Place("reading")] = held.chosen
    return found


def table_places(table: ScoringTable) -> Places:
    """Return the places of a scoring table's own; its title and source follow from them."""
    names = tuple(f"{group.name}{SEPARATOR}{each.name}" for group in table.groups for each in group.factors)
    found: Places = {Place("order"): names, Place("rounding"): table.rounding}
    found |= {Place("factor", (each.name,)): each for each in table.factors}
    for group in table.groups:
        # Points that are the sum of the factors' say nothing of their own.
        if group.points != sum((each.points for each in group.factors), Decimal(0)):
            found[Place("group", (group.name,))] = group.points
    return found


def _table(table: ScoringTable, named: ScoringTable | None) -> Places:
    origin = named or table
    found: Places = {Place("table"): TableMark(origin.file or origin.id, origin.title)}
    found |= table_places(table)
    found[Place("price_weight")] = table.price_weight
    found |= _procedure(table.procedure)
    found |= {Place("finding", each.place): each for each in table.suppressions}
    return found


def _procedure(procedure: Procedure) -> Places:
    held = ((each.name, getattr(procedure, each.name)) for each in fields(procedure))
    return {Place("procedure", (name,)): value for name, value in held}


_SECTIONS: tuple[tuple[Callable[[Tender], tuple[object, ...]], Callable[..., Places]], ...] = (
    (lambda tender: (tender,), _project),
    (lambda tender: (tender.bidder_list,), _list),
    (lambda tender: (tender.evaluation,), _evaluation),
    (lambda tender: (tender.records,), _records),
    (lambda tender: (tender.report,), _report),
    (lambda tender: (tender.document,), _document),
    (lambda tender: (tender.table, tender.named), _table),
)
