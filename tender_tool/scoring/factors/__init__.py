"""One module a kind of factor, discovered: ``FACTOR`` is its class in the domain, ``score`` its scorer."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import lru_cache

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.results.score import FactorScore
from tender_tool.domain.rule.factors import Factor
from tender_tool.scoring.context import Context

Scorer = Callable[[Factor, Bidder, Context], FactorScore]


@lru_cache(maxsize=1)
def scorers() -> dict[type, Scorer]:
    """Return the scorer of each class of factor."""
    found: dict[type, Scorer] = {}
    for module in pkgutil.iter_modules(__path__, f"{__name__}."):
        kind = importlib.import_module(module.name)
        found[kind.FACTOR] = kind.score
    return found
