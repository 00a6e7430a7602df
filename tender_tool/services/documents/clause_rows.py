"""The rule that a clause states, as lines with their points and the words they came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.documents.clause import Clause, ClauseCertificate, Span
from tender_tool.domain.text import Language, Text
from tender_tool.reading.document_rule.doubt_words import doubts_by_words
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.wording import word, words


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """A line of the rule: the field it is of, what it says, its points as printed, and where that stands."""

    field: str
    text: Text | str
    points: Decimal | None
    span: Span


def clause_rows(clause: Clause) -> tuple[ClauseRow, ...]:
    """Return what a clause states: first what has points, then what it asks for."""
    return (*_with_points(clause), *_asked_for(clause))


def doubt_rows(clause: Clause) -> tuple[ClauseRow, ...]:
    """Return what the reader stumbled on: as text the names of the fields, as place the words."""
    return tuple(ClauseRow("doubt", named, None, span) for named, _, span in doubts_by_words(clause))


def field_name(field: str) -> Text:
    """Return what a field of a clause, or a kind of its conditions, is called."""
    try:
        return words(f"clause.field_{field}")
    except KeyError:
        return words(f"clause.condition_{field}")


def _with_points(clause: Clause) -> Iterator[ClauseRow]:
    for tier in clause.tiers:
        yield ClauseRow("tiers", tier.words, tier.points, tier.span)
    if clause.per_item is not None:
        each = clause.per_item
        yield ClauseRow("per_item", words("clause_row.per_item"), each.points, each.span)
        if each.cap is not None:
            yield ClauseRow("per_item", words("clause_row.most"), each.cap, each.span)
    if clause.deduction is not None:
        taken = clause.deduction
        start = taken.start if taken.start is not None else clause.max_points
        yield ClauseRow("deduction", words("clause_row.all"), start, taken.span)
        yield ClauseRow("deduction", words("clause_row.missing"), taken.per_missing, taken.span)
        yield ClauseRow("deduction", words("clause_row.floor"), taken.floor, taken.span)
    for certificate in clause.certificates:
        yield ClauseRow("certificates", _certificate(certificate), certificate.points, certificate.span)
    if clause.maximum is not None and not clause.deduction and not (clause.per_item and clause.per_item.cap):
        yield ClauseRow("max_points", words("clause_row.most"), clause.maximum.value, clause.maximum.span)
    if clause.otherwise is not None:
        yield ClauseRow(
            "otherwise_points", words("clause_row.otherwise"), clause.otherwise.value, clause.otherwise.span
        )


def _asked_for(clause: Clause) -> Iterator[ClauseRow]:
    if clause.top_level is not None:
        yield ClauseRow(
            "only_top_level_scores",
            _named("only_top_level_scores", clause.top_level.words),
            None,
            clause.top_level.span,
        )
    if clause.standard is not None:
        yield ClauseRow("standard", _named("standard", clause.standard.words), None, clause.standard.span)
    for part in clause.validity[:1]:
        yield ClauseRow("requires_valid", words("clause.valid"), None, part.span)
    for part in clause.online_check[:1]:
        yield ClauseRow("requires_online_check", words("clause.online"), None, part.span)
    if clause.issuer is not None:
        yield ClauseRow("names_issuer", _named("names_issuer", clause.issuer.words), None, clause.issuer.span)
    for each in clause.conditions:
        yield ClauseRow(each.kind, _named(each.kind, each.words), None, each.span)


def _named(field: str, quoted: str) -> Text:
    name = field_name(field)
    return Text(f"{name.zh}：{quoted}", f"{name.en}: {quoted}")


def _certificate(each: ClauseCertificate) -> Text:
    known = scheme(each.scheme) if each.scheme else None

    def beside(language: Language) -> str:
        return known.standard if known else word(f"clause.kind_{each.kind}", language)

    return Text(f"{each.name}（{beside('zh')}）", f"{each.name} ({beside('en')})")
