"""A scoring clause as JSON that others rely on."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tender_tool.domain.documents.clause import Clause, ClauseCertificate, ClauseDeduction, PerItem, Span
from tender_tool.domain.rule.factors import effective_points
from tender_tool.writing.table import WrittenGroup

Json = dict[str, object]


def clause_json(clause: Clause, weight: Decimal | None = None, inner_full: Decimal | None = None) -> Json:
    """Return a clause; certificates get effective points where the item's weight and inner full score are known."""
    return {
        "tiers": [{"level": tier.words, "points": tier.points, "span": _span(tier.span)} for tier in clause.tiers],
        "max_points": clause.max_points,
        "otherwise_points": clause.otherwise_points,
        "per_item": _per_item(clause.per_item),
        "deduction": _deduction(clause.deduction),
        "standard": clause.standard.words if clause.standard else None,
        "requires_valid": clause.requires_valid,
        "requires_online_check": clause.requires_online_check,
        "only_top_level_scores": clause.only_top_level_scores,
        "names_issuer": clause.names_issuer,
        "certificates": [_certificate(each, weight, inner_full) for each in clause.certificates],
        "conditions": [
            {"kind": each.kind, "words": each.words, "span": _span(each.span)} for each in clause.conditions
        ],
        "parts": [{"field": field, "span": _span(span)} for field, span in clause.parts()],
        "needs_review": [
            {"field": each.field, "words": each.words, "span": _span(each.span)} for each in clause.needs_review
        ],
        "not_understood": [{"words": each.words, "span": _span(each.span)} for each in clause.unplaced],
    }


def written_json(groups: Sequence[WrittenGroup]) -> list[Json]:
    """Return the clauses written for a table."""
    return [
        {
            "group": group.name,
            "points": group.points,
            "clauses": [
                {
                    "name": each.factor.name,
                    "points": each.factor.points,
                    "text": each.text,
                    "read_back": each.again,
                }
                for each in group.clauses
            ],
        }
        for group in groups
    ]


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _per_item(per_item: PerItem | None) -> Json | None:
    return {"points": per_item.points, "cap": per_item.cap} if per_item else None


def _deduction(deduction: ClauseDeduction | None) -> Json | None:
    if deduction is None:
        return None
    return {"start": deduction.start, "per_missing": deduction.per_missing, "floor": deduction.floor}


def _certificate(each: ClauseCertificate, weight: Decimal | None, inner_full: Decimal | None) -> Json:
    effective = None
    if each.points is not None and weight is not None and inner_full:
        effective = effective_points(each.points, weight, inner_full)
    return {
        "kind": each.kind,
        "scheme": each.scheme,
        "name": each.name,
        "level": each.level,
        "points": each.points,
        "effective_points": effective,
        "span": _span(each.span),
    }
