"""The words by which the formula of a price is read, from ``rules/price_formula.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.price_formula import PriceFormulaWords


@lru_cache(maxsize=1)
def formula_words() -> PriceFormulaWords:
    """Return the words of the program."""
    return cast("PriceFormulaWords", kept_record("price_formula", "PriceFormulaWords"))
