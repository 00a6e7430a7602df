"""The after-sales certificates that a rule or a document pays for, as factors with their schemes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.certification.scheme import Level, Scheme
from tender_tool.domain.documents.clause import Clause, ClauseCertificate
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.fairness.subject.certifications import is_certification
from tender_tool.fairness.subject.named_certificates import named_certificates
from tender_tool.fairness.subject.row_words import matches
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.ruleset.schemes import default_scheme, level_in_words, scheme
from tender_tool.ruleset.vocabulary.certification import certification_words
from tender_tool.ruleset.vocabulary.review import review_words
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.wording import plain

_AFTER_SALES = "after_sales"
_SEVERAL = 2
_ENDS = "。；;\n\r"
_LONGEST_NUMBER = 8


@dataclass(frozen=True, slots=True)
class CertificateItem:
    """A certificate that is paid for: its factor, its scheme and its row.

    ``factor`` is the rule's own; of a clause it is made from the clause's words, with the row's weight; words that
    mean several levels are a tier for each. ``graded``: the words tell levels apart; where they do not, one tier with
    an empty name stands for 'a certificate'. ``named``: the rule names the scheme.
    ``certificate`` is what a clause calls it.
    """

    factor: CertificateFactor
    scheme: Scheme
    row: Row
    graded: bool = True
    named: bool = True
    certificate: str = ""

    def tier_of(self, level: Level) -> Tier | None:
        """Return the tier of an issued level, None if the rule does not mention it."""
        return self.factor.tier_for(level.id)

    def points_of(self, level: Level) -> Decimal | None:
        """Return the points of an issued level, None if the rule does not mention it."""
        tier = self.tier_of(level)
        return tier.points if tier else None

    def words(self, tiers: tuple[Tier, ...] | None = None) -> str:
        """Return tiers in the rule's words: 五星级 5、四星级 4; without levels the row's name."""
        chosen = self.factor.tiers if tiers is None else tiers
        said = dict.fromkeys(f"{tier.words or self.row.name} {plain(tier.points)}" for tier in chosen)
        return "、".join(said)

    def scored(self) -> tuple[Level, ...]:
        """Return the issued levels that earn points, the highest first."""
        return tuple(level for level in self.scheme.levels if (self.points_of(level) or 0) > 0)


@dataclass(frozen=True, slots=True)
class _Passage:
    """The part of a clause from ``start`` up to ``end`` and the certificates that it names."""

    start: int
    end: int
    certificates: tuple[ClauseCertificate, ...]

    def holds(self, place: int) -> bool:
        """Tell whether a place of the clause lies in the passage."""
        return self.start <= place < self.end


def certificate_items(subject: Subject) -> Iterator[CertificateItem]:
    """Yield every after-sales certificate that the table pays for."""
    for row in subject.rows:
        read = subject.mode == "document" and row.text
        if isinstance(row.factor, CertificateFactor) and not read:
            known = scheme(row.factor.scheme)
            if known is not None:
                yield CertificateItem(row.factor, known, row)
        elif row.text and not row.is_price:
            yield from _in_clause(row)


def _in_clause(row: Row) -> Iterator[CertificateItem]:
    """Yield an item for each scheme that the clause names, however often it names its certificate."""
    clause = row.clause
    mentions: dict[str | None, list[ClauseCertificate]] = {}
    for certificate in named_certificates(row):
        if certificate.kind == _AFTER_SALES:
            mentions.setdefault(certificate.scheme, []).append(certificate)
    unnamed = mentions.pop(None, [])
    if unnamed and len(mentions) == 1:
        next(iter(mentions.values())).extend(unnamed)
    elif unnamed:
        mentions[None] = unnamed
    for named, certificates in mentions.items():
        item = _item(row, clause, named, sorted(certificates, key=lambda each: each.span.start))
        if item is not None:
            yield item


def _item(row: Row, clause: Clause, named: str | None, mentions: list[ClauseCertificate]) -> CertificateItem | None:
    known = scheme(named or "") or default_scheme()
    alone = all(each in mentions for each in named_certificates(row) if is_certification(each))
    graded = _tiers(row, mentions, alone=alone) or [
        (each.level, _points(clause, each, alone=alone)) for each in mentions if each.level
    ]
    rows = [(words, points) for words, points in graded if points is not None]
    if not rows:
        points = max((x for x in (_points(clause, each, alone=alone) for each in mentions) if x), default=None)
        if points is None:
            return None
        rows = [("", points)]
    listed = clause.per_item is not None or clause.deduction is not None or not alone
    none = Decimal(0) if clause.otherwise_points is None and listed else clause.otherwise_points
    weighted = row.weight is not None and row.full is not None and row.weight != row.full
    factor = CertificateFactor(
        row.name,
        known.id,
        _spread(known, rows),
        none,
        weight=row.weight if weighted else None,
        inner=row.full if weighted else None,
        criteria=row.text,
    )
    return CertificateItem(factor, known, row, any(words for words, _ in rows), named is not None, mentions[0].name)


def _tiers(row: Row, mentions: list[ClauseCertificate], *, alone: bool) -> list[tuple[str, Decimal | None]]:
    """Return the steps that belong to the certificate: all of them, or in a list those of its own passages."""
    clause = row.clause
    tiers = [tier for tier in clause.tiers if tier.points is not None]
    if not alone:
        own = [
            passage
            for passage in _passages(clause, named_certificates(row))
            if any(each in passage.certificates for each in mentions)
        ]
        tiers = [tier for tier in tiers if any(passage.holds(tier.span.start) for passage in own)]
    return [(tier.words, tier.points) for tier in tiers]


def _passages(clause: Clause, certificates: tuple[ClauseCertificate, ...]) -> tuple[_Passage, ...]:
    """Return the passages in their order.

    What follows without naming a certificate belongs to the one before, unless both are lines of one list.
    """
    found: list[_Passage] = []
    listed = False
    for start, end in _pieces(clause.text):
        inside = tuple(each for each in certificates if start <= each.span.start < end)
        opens = matches(normalise(clause.text[start : start + _LONGEST_NUMBER]), review_words().parts.listed)
        if inside:
            found.append(_Passage(start, end, inside))
            listed = opens
        elif found and not (listed and opens):
            found[-1] = _Passage(found[-1].start, end, found[-1].certificates)
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for place, character in enumerate(f"{text}\n"):
        if character in _ENDS:
            if text[start:place].strip():
                yield start, place
            start = place + 1


def _points(clause: Clause, certificate: ClauseCertificate, *, alone: bool) -> Decimal | None:
    """Return what the certificate earns without a word about levels: in a list what each of it does."""
    if not alone and clause.deduction is not None:
        return clause.deduction.per_missing
    if certificate.points is not None:
        return certificate.points
    if clause.per_item is not None:
        return clause.per_item.points
    return clause.max_points if alone else None


def _spread(known: Scheme, rows: list[tuple[str, Decimal]]) -> tuple[Tier, ...]:
    """Return a tier for each level that the words mean; a level that others name more closely is left to them."""
    meant = [_levels_meant(known, words) if words else () for words, _ in rows]
    taken = {levels[0].id for levels in meant if len(levels) == 1}
    tiers: dict[int, list[Tier]] = {}
    for place in sorted(range(len(rows)), key=lambda place: len(meant[place])):
        (words, points), levels = rows[place], meant[place]
        if len(levels) < _SEVERAL:
            tiers[place] = [Tier(words, levels[0].id if levels else None, points)]
            continue
        tiers[place] = [Tier(words, level.id, points) for level in levels if level.id not in taken]
        taken.update(level.id for level in levels)
    return tuple(tier for place in range(len(rows)) for tier in tiers[place])


def _levels_meant(of: Scheme, words: str) -> tuple[Level, ...]:
    """Return the levels that words such as 五星级, 四星级及以上 or 五星级以下 mean; none if one is not issued."""
    reach, plain = certification_words().reach, normalise(words)
    for pattern, above, itself in (
        (reach.above, True, True),
        (reach.below, False, True),
        (reach.strictly_below, False, False),
    ):
        match = re.search(pattern, plain)
        if match is not None and match.start():
            return _side(of, plain[: match.start()], above=above, itself=itself)
    found = [level_in_words(of, part) for part in re.split(reach.between, plain) if part]
    return tuple(level for level in found if level) if all(found) else ()


def _side(of: Scheme, words: str, *, above: bool, itself: bool) -> tuple[Level, ...]:
    level = level_in_words(of, words)
    if level is None:
        return ()
    place = of.levels.index(level)
    others = of.levels[:place] if above else of.levels[place + 1 :]
    return (*others, level) if itself else others
