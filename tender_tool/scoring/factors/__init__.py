"""One module a kind of factor, discovered: ``FACTOR`` is its class in the domain, ``score`` its scorer.

``marks`` makes what tells a bidder's figures alone: the same as those of ``score``, for a long list.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import Factor
from tender_tool.scoring.context import Context

Scorer = Callable[[Factor, Bidder, Context], FactorScore]
Marker = Callable[[Bidder], Mark]


@lru_cache(maxsize=1)
def scorers() -> dict[type, Scorer]:
    """Return the scorer of each class of factor."""
    return {kind.FACTOR: kind.score for kind in _kinds()}


@lru_cache(maxsize=1)
def markers() -> dict[type, Callable[[Factor, Context], Marker]]:
    """Return what makes the marker of each class of factor."""
    return {kind.FACTOR: kind.marks for kind in _kinds()}


@lru_cache(maxsize=1)
def _kinds() -> tuple[Any, ...]:
    return tuple(importlib.import_module(module.name) for module in pkgutil.iter_modules(__path__, f"{__name__}."))
