"""T01: the points of the table do not add up, or a step earns more than its item has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.numerals import numeral
from tender_tool.domain.rule.factors import CertificateFactor, Factor, NumberFactor, inner_full
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.fairness.check import Args, Hit, Missing, Result, at
from tender_tool.fairness.subject.price_rows import price_share
from tender_tool.fairness.subject.row_words import Wording, wording
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.said.given import caps, given, parts
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.wording import plain

CODE = "T01"
_WHOLE = Decimal(100)
_FEWEST_PARTS, _FEWEST_NAMED = 2, 3
_NEAR = 12
_LISTED = re.compile(r"[①-⑳]|(?:^|[。;:,])[(]?(?:\d{1,2}|[一二三四五六七八九十])[).、](?!\d)")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each sum that cannot come out right, and for each step above its item."""
    if subject.scoring is not None:
        yield from _printed(subject.scoring, subject.rows, priced=price_share(subject) is not None)
    elif subject.document is None:
        yield from _drafted(subject.tender.table)
    for row in subject.worded:
        if subject.scoring is not None or subject.given:
            yield from _steps(row)
        yield from _inside(row, data)


def _printed(scoring: DocumentScoring, rows: tuple[Row, ...], *, priced: bool) -> Iterator[Result]:
    known = True
    for group in scoring.groups:
        low, high = _sum_of(group.items)
        least, most = _reach(group)
        known = known and low == high and least == most
        if group.items and not group.is_of_hundred and (_above_all(low, most) or _above_all(least, high)):
            made = low if low else high or Decimal(0)
            args: Args = {"group": group.name, "points": group.weight or Decimal(0), "sum": made}
            row = next((each for each in rows if each.group == group.name), None)
            yield Hit("group_differs", group.name, f"{group.name} {plain(group.weight or Decimal(0))}", args, row=row)
    low, high = _sum_of(scoring.groups)
    # Without its price a table is only a part of one, which may make less.
    if _above_all(low, scoring.full) or (priced and _above_all(scoring.full, high)):
        evidence = "、".join(f"{group.name} {plain(group.weight or Decimal(0))}" for group in scoring.groups)
        args = {"sum": scoring.total, "full": scoring.full}
        yield Hit("total_differs", scoring.groups[0].name, evidence, args)
    elif not known:
        yield Missing("weights")


def _reach(part: ReadGroup | ReadItem) -> tuple[Decimal, Decimal | None]:
    """Return the least and the most that a part may have: a bound leaves the other end open, a blank both."""
    if part.weight is None:
        return Decimal(0), None
    return Decimal(0) if part.bound == "max" else part.weight, None if part.bound == "min" else part.weight


def _sum_of(parts: tuple[ReadGroup, ...] | tuple[ReadItem, ...]) -> tuple[Decimal, Decimal | None]:
    reaches = [_reach(each) for each in parts]
    most = [high for _, high in reaches if high is not None]
    low = sum((low for low, _ in reaches), Decimal(0))
    return low, sum(most, Decimal(0)) if len(most) == len(reaches) else None


def _above_all(low: Decimal, high: Decimal | None) -> bool:
    return high is not None and low > high


def _drafted(table: ScoringTable) -> Iterator[Result]:
    for group in table.groups:
        for factor in group.factors:
            yield from _above(group, factor)
        below = sum((factor.points for factor in group.factors), Decimal(0))
        if below != group.points and not (len(group.factors) == 1 and below > group.points):
            args: Args = {"group": group.name, "points": group.points, "sum": below}
            yield Hit("group_differs", group.name, f"{group.name} {plain(group.points)}", args)
    # A table without its price is only a part of one.
    if table.price_factor is not None and table.points != _WHOLE:
        evidence = "、".join(f"{group.name} {plain(group.points)}" for group in table.groups)
        yield Hit("total_differs", table.groups[0].name, evidence, {"sum": table.points, "full": _WHOLE})


def _above(group: Group, factor: Factor) -> Iterator[Hit]:
    """Yield a hit for each step of a factor that is more than the factor, or the factor's whole group, has."""
    steps: list[tuple[str, Decimal]] = []
    full = inner_full(factor)
    if isinstance(factor, CertificateFactor):
        steps = [(tier.words, tier.points) for tier in factor.tiers]
        full = factor.inner or min(group.points, factor.points)
    elif isinstance(factor, NumberFactor):
        steps = [(factor.name, band.points) for band in factor.bands]
    for words, points in steps:
        if points > full:
            evidence = f"{words} {plain(points)}"
            yield Hit("step_above", factor.name, evidence, {"words": words, "points": points, "full": full})


def _steps(row: Row) -> Iterator[Hit]:
    for tier in row.clause.tiers:
        if tier.points is not None and row.full is not None and tier.points > row.full:
            yield at(row, "step_above", tier.words, words=tier.words, points=tier.points, full=row.full)


def _inside(row: Row, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit where a row names the points of its parts and what they make together, and the two differ."""
    words = wording(row)
    text = words.plain
    listed = _listed(words, data) or _named(words)
    if listed:
        yield at(row, "inside_differs", listed[0], sum=listed[1], stated=listed[2])
        return
    short = _short(words, data)
    if short:
        yield at(row, "unreachable", short[0], most=short[1], stated=short[2])
        return
    stated = [Decimal(each) for each in re.findall(data.words["together"][0], text)]
    parts = [Decimal(each) for each in re.findall(data.words["part"][0], text)]
    if len(stated) != 1 or len(parts) < _FEWEST_PARTS or re.search(data.words["capped"][0], text):
        return
    made = sum(parts, Decimal(0))
    if made != stated[0]:
        evidence = "+".join(plain(each) for each in parts)
        yield at(row, "inside_differs", evidence, sum=made, stated=stated[0])


def _short(words: Wording, data: CheckFile) -> tuple[str, Decimal, Decimal] | None:
    """Return what each of so many things makes at most, where the row says more: 每份得2分，限4份，满分9分."""
    said = re.search(data.words["so_many"][0], words.plain)
    number = numeral(said["n"]) if said else None
    each = [award for award in given(words) if award.points and award.each]
    most = [value for value, _ in caps(words)]
    if said is None or number is None or len(each) != 1 or len(most) != 1 or len(given(words)) != 1:
        return None
    made = each[0].points * number
    if made >= most[0]:
        return None
    sentence = each[0].sentence
    return words.text.words(sentence.start, max(sentence.end, said.end())), made, most[0]


def _listed(words: Wording, data: CheckFile) -> tuple[str, Decimal, Decimal] | None:
    """Return the points of a list's items and their sum where it is not what the row says of all of them.

    Only where each item earns one thing once: 1、…得40分；2、…得30分；合计100分. A limit may lie below.
    """
    said = re.search(data.words["all_items"][0], words.plain)
    items = _items(words)
    if said is None or items is None or len(items) < _FEWEST_PARTS:
        return None
    made, stated = sum(items, Decimal(0)), Decimal(said["n"])
    limited = re.search(data.words["capped"][0], words.plain[max(0, said.start() - _NEAR) : said.end()])
    if made == stated or (limited and made > stated):
        return None
    return "+".join(plain(each) for each in items), made, stated


def _named(words: Wording) -> tuple[str, Decimal, Decimal] | None:
    """Return the points of parts that stand behind their names, and their sum where it is not the whole's.

    As many points as the whole has are the best step's, and no part; fewer may be steps where nothing is added.
    """
    for each in parts(words):
        made = sum(each.points, Decimal(0))
        differs = made > each.whole or (each.added and made < each.whole)
        if len(each.points) >= _FEWEST_NAMED and differs and max(each.points) < each.whole:
            return words.text.words(words.sentence_at(each.start).start, each.end), made, each.whole
    return None


def _items(words: Wording) -> list[Decimal] | None:
    """Return what each item of a list gives: its only points, or the most of points for each; None if unclear."""
    found: dict[int, list[Decimal]] = {}
    for award in given(words):
        if not award.points:
            continue
        if not _LISTED.search(award.words) or award.lowest or award.sentence.start in found:
            return None
        most = [value for value, place in caps(words) if award.end <= place < award.sentence.end]
        if award.each and len(most) != 1:
            return None
        found[award.sentence.start] = most if award.each else [award.points]
    return [value for values in found.values() for value in values]
