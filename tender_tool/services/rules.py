"""Schemes and rule sets: those that come with the program, and a person's own files."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.certification.scheme import Scheme
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.later import later
from tender_tool.ruleset import rulesets as _rulesets
from tender_tool.ruleset import schemes as _schemes
from tender_tool.ruleset.law_day import law_day

if TYPE_CHECKING:
    from tender_tool.reading.document_rule.price_formula import price_formula
    from tender_tool.ruleset.files.ruleset_file import read_ruleset
    from tender_tool.ruleset.files.typed_tiers import parse_tiers
    from tender_tool.ruleset.files.write import write_ruleset
    from tender_tool.ruleset.procurement import procurement
else:
    (price_formula,) = later("tender_tool.reading.document_rule.price_formula", "price_formula")
    (parse_tiers,) = later("tender_tool.ruleset.files.typed_tiers", "parse_tiers")
    (write_ruleset,) = later("tender_tool.ruleset.files.write", "write_ruleset")
    (procurement,) = later("tender_tool.ruleset.procurement", "procurement")
    (read_ruleset,) = later("tender_tool.ruleset.files.ruleset_file", "read_ruleset")


def new_tender() -> Tender:
    """Return an empty tender with the fair default as its rule."""
    table = _rulesets.default_ruleset()
    return Tender(table, named=table)


def rulesets() -> tuple[ScoringTable, ...]:
    """Return the rule sets that come with the program, the fair default first."""
    return _rulesets.rulesets()


def open_rule_file(path: Path) -> ScoringTable:
    """Return the table of a rule file; raises InputError with every problem found."""
    return read_ruleset(path)


def save_rule_file(table: ScoringTable, path: Path) -> None:
    """Write the table as a rule file; a file that is there keeps its comments. Raises InputError if it cannot."""
    write_ruleset(table, path)


def typed_tiers(line: str, price_weight: Decimal | None = None) -> ScoringTable:
    """Return the table of tiers typed as ``五星级=5,…``; raises InputError with every part not understood."""
    return parse_tiers(line, price_weight)


def schemes() -> tuple[Scheme, ...]:
    """Return every certificate scheme known."""
    return _schemes.schemes()


def scheme_of(factor: CertificateFactor) -> Scheme:
    """Return the scheme whose levels a factor pays for."""
    known = _schemes.scheme(factor.scheme)
    if known is None:
        raise KeyError(factor.scheme)
    return known


def make_tier(factor: CertificateFactor, words: str, points: Decimal) -> Tier:
    """Return a tier for a level in a rule's words; its ``level`` is None if the scheme does not issue it."""
    level = _schemes.level_in_words(scheme_of(factor), words)
    return Tier(words, level.id if level else None, points)


def stated_deductions(criteria: str) -> tuple[Decimal, Decimal] | None:
    """Return the points that a price's criteria take off for each percent above and below the benchmark.

    None where they do not state both plainly.
    """
    slope = price_formula(criteria).slope
    return None if slope.above is None or slope.below is None else (slope.above, slope.below)


def regime_ids() -> tuple[str, ...]:
    """Return the ids of the legal regimes known."""
    return tuple(each.id for each in procurement().regimes)


def object_ids() -> tuple[str, ...]:
    """Return the ids of what can be bought."""
    return tuple(each.id for each in procurement().objects)


def law_as_of() -> str:
    """Return the day (ISO) up to which the law data was checked."""
    return law_day()
