"""The made clauses of the corpus and what an attentive reader reads from each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from tender_tool.domain.documents.clause import Clause

FIELDS = (
    "tiers",
    "max_points",
    "otherwise_points",
    "per_item",
    "deduction",
    "standard",
    "requires_valid",
    "requires_online_check",
    "only_top_level_scores",
    "names_issuer",
)


@dataclass(frozen=True)
class Labelled:
    """A clause with its label; ``review`` are the fields that the program leaves to a person.

    What it says of those that are ``open`` as well is only a guess.
    """

    id: str
    text: str
    wanted: dict[str, Any]
    review: frozenset[str]
    after_sales: int | None
    open: frozenset[str] = frozenset()

    def settled(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return the values that are no guess."""
        return {name: value for name, value in values.items() if name not in self.open}


def _labelled(entry: dict[str, Any]) -> Labelled:
    entry = dict(entry)
    text, name = entry.pop("text"), entry.pop("id")
    review, after_sales = frozenset(entry.pop("review", ())), entry.pop("after_sales", None)
    left = frozenset(entry.pop("open", ()))
    assert left <= review, f"{name}: open and not left to a person"
    wanted = {field: entry.pop(field, None) for field in FIELDS}
    assert not entry, f"{name}: unknown keys {sorted(entry)}"
    wanted["tiers"] = [tuple(tier) for tier in wanted["tiers"] or ()]
    if wanted["per_item"]:
        points, cap = wanted["per_item"]
        wanted["per_item"] = (points, None if cap == "none" else cap)
    wanted["deduction"] = wanted["deduction"] and tuple(wanted["deduction"])
    for field in ("requires_valid", "requires_online_check", "only_top_level_scores"):
        wanted[field] = bool(wanted[field])
    return Labelled(name, text, wanted, review, after_sales, left)


def labelled_clauses() -> list[Labelled]:
    """Return every clause of the corpus."""
    found = []
    for path in sorted((Path(__file__).parent / "corpus").glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        found += [_labelled(entry) for entry in content["clause"]]
    return found


def read_values(clause: Clause) -> dict[str, Any]:
    """Return what was read in the form of a label."""
    per_item, deduction = clause.per_item, clause.deduction
    return {
        "tiers": [(tier.words, tier.points) for tier in clause.tiers],
        "max_points": clause.max_points,
        "otherwise_points": clause.otherwise_points,
        "per_item": (per_item.points, per_item.cap) if per_item else None,
        "deduction": (deduction.start, deduction.per_missing) if deduction else None,
        "standard": clause.standard.words if clause.standard else None,
        "requires_valid": clause.requires_valid,
        "requires_online_check": clause.requires_online_check,
        "only_top_level_scores": clause.only_top_level_scores,
        "names_issuer": clause.names_issuer,
    }
