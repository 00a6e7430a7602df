"""A scoring clause as a rule in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.documents.clause import Clause, ClauseCertificate
from tender_tool.domain.text import Language, Message, Text
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.wording import plain, say, word


def clause_lines(clause: Clause, language: Language) -> tuple[str, ...]:
    """Return the rule that a clause states, a line each; what is not sure stands at the end."""
    lines = [*_points(clause, language), *_bounds(clause, language), *_papers(clause, language)]
    lines += [_certificate(each, language) for each in clause.certificates]
    lines += [
        say(
            Message.of("clause.bound", kind=word(f"clause.condition_{each.kind}", language), words=each.words),
            language,
        )
        for each in clause.conditions
        if each.kind in SHOWN
    ]
    for doubt in clause.needs_review:
        field = word(f"clause.field_{doubt.field}", language)
        lines.append(say(Message.of("clause.doubt", field=field, words=doubt.words), language))
    if clause.unplaced:
        said = word("report.list_comma", language).join(each.words for each in clause.unplaced)
        lines.append(say(Message.of("clause.unplaced", count=len(clause.unplaced), words=said), language))
    return tuple(lines) or (word("clause.nothing", language),)


SHOWN = ("scope", "holder", "new_firm", "equivalence", "approved_body", "no_double", "cumulative")


def _number(value: Decimal | None, language: Language) -> str:
    return word("clause.unknown", language) if value is None else plain(value)


def _points(clause: Clause, language: Language) -> Iterator[str]:
    for tier in clause.tiers:
        yield say(Message.of("clause.tier", level=tier.words, points=_number(tier.points, language)), language)
    if clause.per_item:
        code = "clause.per_item" if clause.per_item.cap is None else "clause.per_item_capped"
        cap = _number(clause.per_item.cap, language)
        yield say(Message.of(code, points=clause.per_item.points, cap=cap), language)
    if clause.deduction:
        start = _number(clause.deduction.start, language)
        taken, floor = clause.deduction.per_missing, clause.deduction.floor
        yield say(Message.of("clause.deduction", start=start, points=taken, floor=floor), language)


def _bounds(clause: Clause, language: Language) -> Iterator[str]:
    if clause.max_points is not None:
        yield say(Message.of("clause.maximum", points=clause.max_points), language)
    if clause.otherwise_points is not None:
        yield say(Message.of("clause.otherwise", points=clause.otherwise_points), language)
    else:
        yield word("clause.otherwise_silent", language)
    if clause.top_level:
        yield say(Message.of("clause.top_only", level=clause.top_level.words), language)


def _papers(clause: Clause, language: Language) -> Iterator[str]:
    if clause.standard:
        yield say(Message.of("clause.standard", standard=clause.standard.words), language)
    if clause.requires_valid:
        yield word("clause.valid", language)
    if clause.requires_online_check:
        yield word("clause.online", language)
    if clause.issuer:
        yield say(Message.of("clause.issuer", issuer=clause.issuer.words), language)


def _certificate(each: ClauseCertificate, language: Language) -> str:
    kind = word(f"clause.kind_{each.kind}", language)
    known = scheme(each.scheme) if each.scheme else None
    beside: Text | str = known.standard if known else kind
    if each.points is None:
        return say(Message.of("clause.certificate", name=each.name, kind=beside), language)
    return say(Message.of("clause.certificate_points", name=each.name, kind=beside, points=each.points), language)
