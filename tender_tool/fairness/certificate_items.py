"""The after-sales certificates that a rule or a document pays for, as factors with their schemes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.clause import Clause, ClauseCertificate
from tender_tool.domain.factors import CertificateFactor, Tier
from tender_tool.domain.scheme import Level, Scheme
from tender_tool.fairness.subject import Row, Subject
from tender_tool.ruleset.schemes import default_scheme, level_in_words, scheme
from tender_tool.ruleset.wording import plain

_AFTER_SALES = "after_sales"


@dataclass(frozen=True, slots=True)
class CertificateItem:
    """A certificate that is paid for: its factor, its scheme and its row.

    ``factor`` is the rule's own; of a clause it is made from the clause's words, with the row's weight. ``graded``:
    the words tell levels apart; where they do not, one tier with an empty name stands for 'a certificate'.
    """

    factor: CertificateFactor
    scheme: Scheme
    row: Row
    graded: bool = True

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


def certificate_items(subject: Subject) -> Iterator[CertificateItem]:
    """Yield every after-sales certificate that the table pays for."""
    for row in subject.rows:
        if isinstance(row.factor, CertificateFactor):
            known = scheme(row.factor.scheme)
            if known is not None:
                yield CertificateItem(row.factor, known, row)
        elif row.text and not row.is_price:
            yield from _in_clause(row)


def _in_clause(row: Row) -> Iterator[CertificateItem]:
    clause = row.clause
    for certificate in clause.certificates:
        if certificate.kind == _AFTER_SALES:
            item = _item(row, clause, certificate)
            if item is not None:
                yield item


def _item(row: Row, clause: Clause, certificate: ClauseCertificate) -> CertificateItem | None:
    known = scheme(certificate.scheme or "") or default_scheme()
    alone = sum(each.kind == _AFTER_SALES for each in clause.certificates) == 1
    graded = [(tier.words, tier.points) for tier in clause.tiers if tier.points is not None] if alone else []
    if not graded:
        points = certificate.points if certificate.points is not None else clause.max_points
        if points is None:
            return None
        graded = [(certificate.level or "", points)]
    tiers = tuple(Tier(words, _level(known, words), points) for words, points in graded)
    weighted = row.weight is not None and row.full is not None and row.weight != row.full
    factor = CertificateFactor(
        row.name,
        known.id,
        tiers,
        clause.otherwise_points,
        weight=row.weight if weighted else None,
        inner=row.full if weighted else None,
        criteria=row.text,
    )
    return CertificateItem(factor, known, row, graded=any(tier.words for tier in tiers))


def _level(known: Scheme, words: str) -> str | None:
    level = level_in_words(known, words) if words else None
    return level.id if level else None
