"""Putting back what lay at a place before an act."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

from tender_tool.domain.acts.trail import PARTS, SEPARATOR, HeldTable, Kept, Place, PlaceKind
from tender_tool.domain.certification.life import AuditDone
from tender_tool.domain.certification.records import CertificateRecords
from tender_tool.domain.documents.held import HeldDocument
from tender_tool.domain.evaluation import Evaluation, Member, MemberScore
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.report_facts import FACT_NAMES, BidOpening, ReportFacts
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.tender import Tender

Item = TypeVar("Item")
# What a person chose about a list: it has to be read again for these.
OF_LIST: tuple[PlaceKind, ...] = ("sheet", "header_row", "column", "recalled", "cell", "level", "verified")


def put(tender: Tender, place: Place, value: Kept) -> Tender:
    """Return the tender with a value at a place; None: with nothing there.

    For the places of ``OF_LIST`` and for the list itself see ``put_choice``.
    """
    kind = place.kind
    if kind in _PROJECT:
        held: dict[str, Any] = {_PROJECT[kind]: value}
        return replace(tender, **held)
    for field, kinds in _RECORDED.items():
        if kind in kinds:
            return replace(tender, **{field: kinds[kind](getattr(tender, field), place.keys, value)})
    if kind == "document" or kind in PARTS["document"]:
        return replace(tender, document=_document(tender.document, place, value))
    if isinstance(value, HeldTable):
        return replace(tender, table=value.table, named=value.named)
    return replace(tender, table=_TABLE[kind](tender.table, place.keys, value))


def _document(held: HeldDocument | None, place: Place, value: Any) -> HeldDocument | None:  # noqa: ANN401
    if place.kind == "document":
        return HeldDocument(value) if isinstance(value, InputFile) else None
    return _OF_DOCUMENT[place.kind](held, place.keys, value) if held else None


def put_choice(choices: Choices, place: Place, value: Kept) -> Choices:
    """Return what a person chose about a list, with a value at a place; None: as the list is read without."""
    kept: Any = value
    if place.kind == "sheet":
        return Choices(sheet=kept)
    if place.kind == "header_row":
        return replace(choices, header_row=kept)
    key = place.keys[0]
    if place.kind == "cell":
        rest = replace(choices, corrections=tuple(each for each in choices.corrections if each.cell != key))
        return rest if value is None else rest.with_correction(key, kept)
    if place.kind == "level":
        rest = replace(choices, decisions=tuple(each for each in choices.decisions if each.bidder != key))
        return rest if value is None else rest.with_decisions(kept)
    if place.kind == "verified":
        others = (each for each in choices.verified if (each.bidder, each.number) != place.keys)
        rest = replace(choices, verified=tuple(others))
        return rest if value is None else rest.with_verification(kept)
    return _put_column(choices, place, value)


def _put_column(choices: Choices, place: Place, value: Any) -> Choices:  # noqa: ANN401  (of its place)
    """Return the choices with a field for a column, or with what is recalled of it."""
    key = place.keys[0]
    sheet = place.keys[1] if len(place.keys) > 1 else choices.sheet
    if place.kind == "recalled":
        kept = tuple(each for each in choices.recalled if (each.sheet, str(each.column)) != (sheet, key))
        return replace(choices, recalled=kept if value is None else (*kept, value))
    columns = {each: field for each, field in choices.columns_of(sheet).items() if str(each) != key}
    return choices.with_columns(sheet, columns if value is None else {**columns, int(key): value or None})


def _swapped(items: Iterable[Item], holds: Callable[[Item], bool], new: Item | None) -> tuple[Item, ...]:
    """Return the items with ``new`` in the place of the one that ``holds``; at the end if there is none."""
    made, found = [], False
    for each in items:
        if not holds(each):
            made.append(each)
        elif new is not None and not found:
            made.append(new)
            found = True
    return tuple(made) if found or new is None else (*made, new)


def _score(held: Evaluation, keys: tuple[str, ...], value: Any) -> Evaluation:  # noqa: ANN401  (of its place)
    name, bidder, factor = keys
    member = next((each for each in held.members if each.name == name), Member(name))

    def holds(each: MemberScore) -> bool:
        return (each.bidder, each.factor) == (bidder, factor)

    made = replace(member, scores=_swapped(member.scores, holds, value))
    return replace(held, members=_swapped(held.members, lambda each: each.name == name, made))


def _member(held: Evaluation, keys: tuple[str, ...], value: Any) -> Evaluation:  # noqa: ANN401  (of its place)
    name = keys[0]
    member = next((each for each in held.members if each.name == name), Member(name))
    made = None if value is None else replace(member, file=value)
    return replace(held, members=_swapped(held.members, lambda each: each.name == name, made))


def _members(held: Evaluation, _: tuple[str, ...], value: Any) -> Evaluation:  # noqa: ANN401  (of its place)
    wanted = {name: place for place, name in enumerate(value or ())}
    return replace(held, members=tuple(sorted(held.members, key=lambda each: wanted.get(each.name, len(wanted)))))


def _of_bidder(field: str) -> Callable[[Evaluation, tuple[str, ...], Any], Evaluation]:
    def put_it(held: Evaluation, keys: tuple[str, ...], value: Any) -> Evaluation:  # noqa: ANN401  (of its place)
        items = _swapped(getattr(held, field), lambda each: each.bidder == keys[0], value)
        return replace(held, **{field: items})

    return put_it


def _fact(held: Evaluation, keys: tuple[str, ...], value: Any) -> Evaluation:  # noqa: ANN401  (of its place)
    return replace(held, recorded=_swapped(held.recorded, lambda each: (each.bidder, each.factor) == keys, value))


def _confirmed(held: Evaluation, keys: tuple[str, ...], value: Kept) -> Evaluation:
    new = keys[0] if value else None
    return replace(held, confirmed=_swapped(held.confirmed, lambda each: each == keys[0], new))


def _draw(held: Evaluation, keys: tuple[str, ...], value: Any) -> Evaluation:  # noqa: ANN401  (of its place)
    return replace(held, draws=_swapped(held.draws, lambda each: set(each.bidders) == set(keys), value))


def _assessment(held: CertificateRecords, keys: tuple[str, ...], value: Any) -> CertificateRecords:  # noqa: ANN401
    items = _swapped(held.assessments, lambda each: (each.who, each.sheet) == keys, value)
    return replace(held, assessments=items)


def _audits(held: CertificateRecords, keys: tuple[str, ...], value: Any) -> CertificateRecords:  # noqa: ANN401
    kept = tuple(each for each in held.audits if each.who != keys[0])
    return replace(held, audits=(*kept, *(AuditDone(keys[0], day) for day in value or ())))


def _way(held: CertificateRecords, keys: tuple[str, ...], value: Any) -> CertificateRecords:  # noqa: ANN401
    return replace(held, ways=_swapped(held.ways, lambda each: (each.who, each.scheme) == keys, value))


def _contract_end(held: CertificateRecords, _: tuple[str, ...], value: Any) -> CertificateRecords:  # noqa: ANN401
    return replace(held, contract_until=value)


def _report_fact(held: ReportFacts, keys: tuple[str, ...], value: Any) -> ReportFacts:  # noqa: ANN401  (of its place)
    name = next(each for each in FACT_NAMES if each == keys[0])
    return held.with_fact(name, value or "")


def _evidence(held: CertificateRecords, keys: tuple[str, ...], value: Any) -> CertificateRecords:  # noqa: ANN401
    return held.with_evidence(keys[0], value)


def _factor(table: ScoringTable, keys: tuple[str, ...], value: Any) -> ScoringTable:  # noqa: ANN401
    """Return the table with a factor; one that is not there joins the last group until ``_order`` places it."""
    groups = []
    for group in table.groups:
        factors = _swapped(group.factors, lambda each: each.name == keys[0], None)
        if any(each.name == keys[0] for each in group.factors) and value is not None:
            factors = _swapped(group.factors, lambda each: each.name == keys[0], value)
        groups.append(_summed(replace(group, factors=factors)) if factors != group.factors else group)
    there = any(each.name == keys[0] for each in table.factors)
    if value is not None and not there:
        last = groups.pop() if groups else Group("", Decimal(0), ())
        groups.append(_summed(replace(last, factors=(*last.factors, value))))
    return replace(table, groups=tuple(each for each in groups if each.factors))


def _order(table: ScoringTable, _: tuple[str, ...], value: Any) -> ScoringTable:  # noqa: ANN401  (of its place)
    """Return the table with its factors in groups and in an order; those that it does not name stay behind them."""
    factors = {each.name: each for each in table.factors}
    wanted: dict[str, list[Factor]] = {}
    for line in value or ():
        group, _, name = line.partition(SEPARATOR)
        if name in factors:
            wanted.setdefault(group, []).append(factors.pop(name))
    for group_now in table.groups:
        rest = [each for each in group_now.factors if each.name in factors]
        if rest:
            wanted.setdefault(group_now.name, []).extend(rest)
    held = {group.name: group for group in table.groups}
    made = []
    for name, members in wanted.items():
        old = held.get(name, Group(name, Decimal(0), ()))
        made.append(old if old.factors == tuple(members) else _summed(replace(old, factors=tuple(members))))
    return replace(table, groups=tuple(made))


def _group(table: ScoringTable, keys: tuple[str, ...], value: Any) -> ScoringTable:  # noqa: ANN401  (of its place)
    def with_points(group: Group) -> Group:
        if group.name != keys[0]:
            return group
        return _summed(group) if value is None else replace(group, points=value)

    return replace(table, groups=tuple(with_points(each) for each in table.groups))


def _summed(group: Group) -> Group:
    return replace(group, points=sum((each.points for each in group.factors), Decimal(0)))


def _finding(table: ScoringTable, keys: tuple[str, ...], value: Any) -> ScoringTable:  # noqa: ANN401
    return replace(table, suppressions=_swapped(table.suppressions, lambda each: each.place == keys, value))


def _procedure(table: ScoringTable, keys: tuple[str, ...], value: Any) -> ScoringTable:  # noqa: ANN401
    return replace(table, procedure=replace(table.procedure, **{keys[0]: value}))


def _rounding(table: ScoringTable, _: tuple[str, ...], value: Any) -> ScoringTable:  # noqa: ANN401
    return replace(table, rounding=value)


def _price_weight(table: ScoringTable, _: tuple[str, ...], value: Any) -> ScoringTable:  # noqa: ANN401
    return replace(table, price_weight=value)


_PROJECT: dict[PlaceKind, str] = {
    "name": "name",
    "number": "number",
    "opening_day": "opened_on",
    "needs": "needs",
    "qualifications": "qualifications",
    "notes": "notes",
}
_EVALUATION: dict[PlaceKind, Callable[[Evaluation, tuple[str, ...], Any], Evaluation]] = {
    "score": _score,
    "member": _member,
    "members": _members,
    "fact": _fact,
    "rejection": _of_bidder("rejected"),
    "price": _of_bidder("corrected"),
    "low_price": _of_bidder("low_prices"),
    "price_confirmed": _confirmed,
    "draw": _draw,
}
_RECORDS: dict[PlaceKind, Callable[[CertificateRecords, tuple[str, ...], Any], CertificateRecords]] = {
    "assessment": _assessment,
    "audits": _audits,
    "way": _way,
    "contract_end": _contract_end,
    "evidence": _evidence,
}
_REPORT: dict[PlaceKind, Callable[[ReportFacts, tuple[str, ...], Any], ReportFacts]] = {
    "report_fact": _report_fact,
    "committee": lambda held, _, value: replace(held, members=value or ()),
    "opening": lambda held, keys, value: held.with_openings((value or BidOpening(keys[0]),)),
}
_OF_DOCUMENT: dict[PlaceKind, Callable[[HeldDocument, tuple[str, ...], Any], HeldDocument]] = {
    "row": lambda held, keys, value: held.with_factor(keys[0], value),
    "reading": lambda held, _, value: replace(held, chosen=value),
    "set_aside": lambda held, keys, value: held.with_aside(keys[0], aside=bool(value)),
    "row_place": lambda held, keys, value: held.with_place(keys[0], value),
    "row_points": lambda held, keys, value: held.with_points(keys[0], value),
}
_RECORDED: dict[str, Mapping[PlaceKind, Callable[[Any, tuple[str, ...], Any], Any]]] = {
    "records": _RECORDS,
    "report": _REPORT,
    "evaluation": _EVALUATION,
}
_TABLE: dict[PlaceKind, Callable[[ScoringTable, tuple[str, ...], Any], ScoringTable]] = {
    "factor": _factor,
    "order": _order,
    "group": _group,
    "finding": _finding,
    "procedure": _procedure,
    "rounding": _rounding,
    "price_weight": _price_weight,
}
