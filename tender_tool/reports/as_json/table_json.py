"""A whole scoring table as JSON: its groups and factors with their kinds, and the procedure."""

from __future__ import annotations

from dataclasses import asdict

from tender_tool.domain.rule.factors import CertificateFactor, Factor, PassFailFactor, PriceFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Language
from tender_tool.reports.prose.procedure import procedure_facts
from tender_tool.reports.prose.table import how_words
from tender_tool.ruleset.files.factor_tables import KINDS, factor_values

Json = dict[str, object]


def groups_json(table: ScoringTable, language: Language) -> list[Json]:
    """Return the groups with their points and all of their factors, each with its kind and its own numbers."""
    return [
        {
            "name": group.name,
            "points": group.points,
            "factors": [_factor(factor, table, language) for factor in group.factors],
        }
        for group in table.groups
    ]


def _factor(factor: Factor, table: ScoringTable, language: Language) -> Json:
    own = {name: value for name, value in factor_values(factor).items() if value is not None and name != "tiers"}
    made: Json = {
        **own,
        "kind": KINDS[type(factor)],
        "points": factor.points,
        "inner": None if isinstance(factor, (PriceFactor, PassFailFactor)) else factor.inner,
        "how": how_words(factor, table, language),
    }
    if isinstance(factor, CertificateFactor):
        made["tiers"] = tiers_json(factor)
    return made


def tiers_json(factor: CertificateFactor) -> list[Json]:
    """Return the tiers of a certificate factor in the rule's own order."""
    return [{"level": tier.words, "level_id": tier.level, "points": tier.points} for tier in factor.tiers]


def procedure_json(procedure: Procedure, table: ScoringTable, language: Language) -> Json:
    """Return the procedure: its data, and in ``stated`` the same in words."""
    stated = [{"name": label, "text": text} for label, text in procedure_facts(table, language)]
    return {**asdict(procedure), "ties": list(procedure.ties), "stated": stated}
