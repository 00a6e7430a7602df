"""What a check is: a module with ``CODE`` and ``check``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from tender_tool.domain.edits import Edit
from tender_tool.domain.factors import CertificateFactor, Tier
from tender_tool.domain.scheme import Level, Scheme
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Text, Value
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.wording import plain

Args = Mapping[str, Value | Text]


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found: the kind (a table of the check's ``findings``), where, the rule's words, the places."""

    kind: str
    item: str
    evidence: str
    args: Args
    strong: bool = False
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """An input that the check needs and does not have."""

    input: str


class Check(Protocol):
    """A check's module."""

    CODE: str

    def check(self, tender: Tender, data: CheckFile) -> Iterator[Hit | Missing]:
        """Yield what was found; nothing found is no hit, a ``Missing`` means that it cannot be told."""


@dataclass(frozen=True, slots=True)
class CertificateItem:
    """A certificate factor with its scheme."""

    factor: CertificateFactor
    scheme: Scheme

    def points_of(self, level: Level) -> Decimal | None:
        """Return the points of an issued level, None if the rule does not mention it."""
        tier = self.factor.tier_for(level.id)
        return tier.points if tier else None

    def words(self, tiers: tuple[Tier, ...] | None = None) -> str:
        """Return tiers in the rule's words: 五星级 5、四星级 4."""
        chosen = self.factor.tiers if tiers is None else tiers
        return "、".join(f"{tier.words} {plain(tier.points)}" for tier in chosen)

    def scored(self) -> tuple[Level, ...]:
        """Return the issued levels that earn points, the highest first."""
        return tuple(level for level in self.scheme.levels if (self.points_of(level) or 0) > 0)


def certificate_items(tender: Tender) -> Iterator[CertificateItem]:
    """Yield every certificate factor of the tender's table."""
    for factor in tender.table.certificate_factors:
        known = scheme(factor.scheme)
        if known:
            yield CertificateItem(factor, known)
