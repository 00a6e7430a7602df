"""JSON in which every number stands as it was."""

from __future__ import annotations

from decimal import Decimal

import simplejson

from tender_tool.ruleset.wording import plain


class _Plain(Decimal):
    """A decimal that prints without exponent and without zeros behind its last digit."""

    def __str__(self) -> str:
        return plain(Decimal(self)) if self else "0"


def dumps(value: object) -> str:
    """Return ``value`` as JSON text in which every Decimal prints exactly."""
    return simplejson.dumps(_printing(value), use_decimal=True, ensure_ascii=False, indent=1) + "\n"


def _printing(value: object) -> object:
    if isinstance(value, dict):
        return {key: _printing(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_printing(each) for each in value]
    return _Plain(value) if isinstance(value, Decimal) else value
