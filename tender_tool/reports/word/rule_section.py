"""The block at the top, and section one: the rule."""

from __future__ import annotations

from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.rule import TierRow, rule_facts, tier_rows
from tender_tool.reports.prose.rule_differences import difference_facts
from tender_tool.reports.values.figures import fixed, point_digits
from tender_tool.reports.values.project_facts import project_facts
from tender_tool.reports.word.xml import HEAD_TINT, Cell, fact_table, head_row, paragraph, row, table
from tender_tool.ruleset.wording import word

_FACTS = (1500, 3200, 1600, 3110)
_TIERS = (2300, 2500, 2200, 1110, 1300)
_HEADS = ("factor", "tier_words", "tier_level", "points", "line")


def facts_block(results: Results) -> tuple[str, ...]:
    """Return the table with the facts in pairs."""
    facts = [(Cell(label, "TableHead", tint=HEAD_TINT), Cell(value)) for label, value in project_facts(results)]
    rows = [row([*left, *right], _FACTS) for left, right in zip(facts[::2], facts[1::2], strict=True)]
    return (table(rows, _FACTS),)


def rule_section(results: Results) -> tuple[str, ...]:
    """Return the tiers of every factor and the sentences that count beside them."""
    language, scoring = results.language, results.tender.table
    digits = point_digits(results)
    rows = [head_row([word(f"report.{name}", language) for name in _HEADS], _TIERS)]
    for factor in scoring.certificate_factors:
        tiers = tier_rows(factor, scoring, language)
        rows += [_tier(factor, tier, digits) for tier in tiers]
    beside = (*rule_facts(scoring, language), *difference_facts(results.tender, language))
    return (table(rows, _TIERS), paragraph("", "TableSmall"), fact_table(beside))


def _tier(factor: CertificateFactor, tier: TierRow, digits: int) -> str:
    cells = [
        Cell(factor.name),
        Cell(tier.words),
        Cell(tier.level, align="center"),
        Cell(fixed(tier.points, digits), align="right"),
        Cell(tier.line, align="center"),
    ]
    return row(cells, _TIERS)
