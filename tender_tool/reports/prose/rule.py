"""What is printed about the scoring rule."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.rule.table import Rounding, ScoringTable
from tender_tool.domain.text import Language, Message
from tender_tool.reports.prose.certificates import home_scheme, level_name
from tender_tool.reports.values.project_facts import Fact
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.wording import say, word


@dataclass(frozen=True, slots=True)
class TierRow:
    """One row of the tier table: the rule's words, the scheme's level, the points and the standard's line."""

    words: str
    level: str
    points: Decimal
    line: str


def tier_rows(factor: CertificateFactor, table: ScoringTable, language: Language) -> tuple[TierRow, ...]:
    """Return the tiers of a factor, then what a bidder without a valid certificate or with another level gets."""
    dash = word("report.none", language)
    without = TierRow(word("report.no_certificate", language), dash, factor.no_certificate or Decimal(0), dash)
    other = TierRow(word("report.other_level", language), dash, Decimal(0), dash)
    return (*(_tier_row(tier, factor, table, language) for tier in factor.tiers), without, other)


def _tier_row(tier: Tier, factor: CertificateFactor, table: ScoringTable, language: Language) -> TierRow:
    if tier.level is None:
        missing = word("report.not_issued", language)
        return TierRow(tier.words, missing, tier.points, word("report.none", language))
    name = level_name(tier.level, factor.scheme, home_scheme(table), language)
    return TierRow(tier.words, name, tier.points, _line(tier.level, factor.scheme, language))


def _line(level_id: str, scheme_id: str, language: Language) -> str:
    known = scheme(scheme_id)
    level = known.level(level_id) if known else None
    if level is None or level.score_from is None:
        return word("report.none", language)
    return say(Message.of("report.line_from", score=level.score_from), language)


def rule_facts(table: ScoringTable, language: Language) -> tuple[Fact, ...]:
    """Return label and sentence of what counts beside the tiers."""
    return (
        (word("report.standard", language), _standards(table, language)),
        (word("report.without", language), "\n".join(_without(each, language) for each in table.certificate_factors)),
        (word("report.rounding", language), rounding_words(table, language)),
        (word("report.rule_source", language), source_words(table, language)),
    )


def _standards(table: ScoringTable, language: Language) -> str:
    lines = []
    for scheme_id in dict.fromkeys(factor.scheme for factor in table.certificate_factors):
        known = scheme(scheme_id)
        if known:
            title = known.title.in_language(language)
            lines.append(say(Message.of("report.standard_is", standard=known.standard, title=title), language))
    return "\n".join(lines) or word("report.none", language)


def _without(factor: CertificateFactor, language: Language) -> str:
    if factor.no_certificate is None:
        return word("report.without_silent", language)
    return say(Message.of("report.without_points", points=factor.no_certificate), language)


def source_words(table: ScoringTable, language: Language) -> str:
    """Return where the rule was taken from."""
    return table.source.in_language(language) if table.source else word("report.not_given", language)


def rounding_words(table: ScoringTable, language: Language) -> str:
    """Return how points are rounded."""
    return rounding_mode_words(table.rounding, language)


def rounding_mode_words(rounding: Rounding, language: Language) -> str:
    """Return a way of rounding as a sentence."""
    return say(Message.of(f"report.round_{rounding.mode}", digits=rounding.digits), language)
