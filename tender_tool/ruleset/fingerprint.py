"""A fingerprint of a rule: what is scored and how, so that a changed rule is told from the published one."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal

from tender_tool.domain.rule.factors import Tier
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.ruleset.files.factor_tables import factor_values, procedure_values
from tender_tool.ruleset.wording import plain

# What a bidder is not scored by: two rules that differ in these only are one rule.
_ASIDE = ("ceiling", "budget")


def fingerprint(table: ScoringTable) -> str:
    """Return the same text for two tables if, and only if, they score alike and are worded alike."""
    procedure = {key: value for key, value in procedure_values(table.procedure).items() if key not in _ASIDE}
    content = {
        "groups": [
            [group.name, group.points, [factor_values(factor) for factor in group.factors]] for group in table.groups
        ],
        "rounding": [table.rounding.digits, table.rounding.mode],
        "price_weight": table.price_points,
        "procedure": procedure,
    }
    text = json.dumps(_printed(content), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _printed(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _printed(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_printed(each) for each in value]
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, Tier):
        return [value.words, value.level, plain(value.points)]
    return value
