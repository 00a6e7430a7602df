"""A document's scoring table as the tender's rule: each row as the kind of factor that its clause describes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.clause import Clause
from tender_tool.domain.document_table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    PerItemFactor,
    PriceFactor,
    Tier,
)
from tender_tool.domain.table import Group, ScoringTable
from tender_tool.domain.text import Text
from tender_tool.reading.clauses import read_clause
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.ruleset.schemes import default_scheme, level_in_words, scheme
from tender_tool.ruleset.scoring_words import scoring_words

_AFTER_SALES = "after_sales"
_LONGEST_CLAUSE = 20_000


def as_rule(scoring: DocumentScoring, file: str) -> ScoringTable:
    """Return the table with a factor for each row that has a weight.

    A clause that is read for sure becomes the kind that it describes; every other row is scored by the committee,
    with the document's words as its criteria.
    """
    names: set[str] = set()
    groups = []
    for group in scoring.groups:
        factors = tuple(_factor(group, item, names) for item in group.factors if item.weight)
        if factors:
            points = group.weight if group.weight is not None else sum((x.points for x in factors), Decimal(0))
            groups.append(Group(group.name, points, factors))
    title = Text(file, file)
    return replace(
        default_ruleset(), id="document", title=title, source=title, file="", groups=tuple(groups), price_weight=None
    )


def _factor(group: ReadGroup, item: ReadItem, names: set[str]) -> Factor:
    name = _unused(item.name or group.name, names)
    weight = item.weight or Decimal(0)
    text = item.criteria_text
    if is_price(group, item):
        return PriceFactor(name, weight, criteria=text)
    inner = item.inner_full if item.inner_full and item.inner_full != weight else None
    clause = read_clause(text[:_LONGEST_CLAUSE]) if text else Clause("")
    made = None if clause.needs_review else _of_clause(name, weight, inner, clause)
    return made or CommitteeFactor(name, weight, inner, criteria=text)


def is_price(group: ReadGroup, item: ReadItem) -> bool:
    """Tell whether a row is the price."""
    words = scoring_words().parts.price
    return item.name.startswith(words) or (not group.items and any(word in group.name for word in words))


def _unused(name: str, names: set[str]) -> str:
    number, found = 1, name
    while found in names:
        number += 1
        found = f"{name}（{number}）"
    names.add(found)
    return found


def _of_clause(name: str, weight: Decimal, inner: Decimal | None, clause: Clause) -> Factor | None:
    full = inner or weight
    only = clause.certificates[0] if len(clause.certificates) == 1 else None
    if only is not None and only.kind == _AFTER_SALES and clause.tiers:
        return _certificate(name, weight, inner, clause, only.scheme)
    if clause.certificates or clause.tiers or clause.max_points != full:
        return None
    if clause.per_item is not None and clause.per_item.cap is not None:
        return PerItemFactor(name, weight, clause.per_item.points, inner, clause.text)
    if clause.deduction is not None and clause.deduction.start == full:
        return DeductionFactor(
            name, weight, clause.deduction.per_missing, clause.deduction.floor, inner, clause.text
        )
    return None


def _certificate(
    name: str, weight: Decimal, inner: Decimal | None, clause: Clause, scheme_id: str | None
) -> CertificateFactor | None:
    known = scheme(scheme_id or "") or default_scheme()
    tiers = []
    for tier in clause.tiers:
        if tier.points is None:
            return None
        level = level_in_words(known, tier.words)
        tiers.append(Tier(tier.words, level.id if level else None, tier.points))
    weighted = inner is not None
    return CertificateFactor(
        name,
        known.id,
        tuple(tiers),
        clause.otherwise_points,
        weight if weighted else None,
        inner if weighted else None,
        clause.text,
    )
