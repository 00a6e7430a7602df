"""Which column holds the after-sales level: what its header, its contents and its neighbours say together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tender_tool.reading.certificate.levels import read_level
from tender_tool.reading.columns.contents import (
    LOOKED_AT,
    LevelContents,
    hold_periods,
    hold_years_only,
    level_contents,
    support,
    texts_below,
)
from tender_tool.reading.columns.headers import LIKELY, SURE, HeaderMatch
from tender_tool.reading.sheet import Sheet

# Parts of a header that speak of such certificates, and fields that stand beside their level.
_SPEAKING = frozenset({"service", "certificate", "held"})
_BESIDE = frozenset({"valid_until", "valid_from", "issued_on", "certificate_no", "body", "standard"})
_MARGIN = 2
_DAYS = frozenset({"valid_until", "valid_from", "issued_on"})
_OPEN = frozenset({None, "level"})


# Which fields the columns may be (from 0), so that a person is asked: one question.
Asked = tuple[tuple[str, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class _Claim:
    """How much speaks for a column, and whether that is more than its contents alone."""

    place: int
    total: int
    weight: int
    spoken_for: bool


def with_certificate(
    sheet: Sheet, first: int, labels: list[tuple[str, ...]], matches: list[HeaderMatch], *, ticked: bool
) -> tuple[list[HeaderMatch], tuple[Asked, ...]]:
    """Return the matches with the column of the level and of its days, and what a person must be asked.

    The table's rows begin at ``first``; columns with a field of their own are left out; where the levels
    are columns that are ``ticked``, none is sought.
    """
    level, asked = (None, ()) if ticked else _level(sheet, first, labels, matches)
    kept = [replace(x, field=None, says="nothing") if x.field == "level" and not ticked else x for x in matches]
    if level is not None:
        kept[level.place] = replace(matches[level.place], field="level", weight=level.weight)
    questions: list[Asked] = [(("level",), asked)] if asked else []
    if level is not None:
        group = labels[level.place][:-1]
        texts = [texts_below(sheet, first, place) for place in range(len(kept))]
        kept, states = _with_status(labels, kept, texts, level.place)
        kept = _with_days(labels, kept, texts, level.place)
        questions.extend(states)
        dated = [i for i, x in enumerate(kept) if x.field in _DAYS and not hold_years_only(texts[i])]
        open_ = [
            i for i, x in enumerate(kept) if _may_be(labels[i], x, group) or _bare_at(kept, labels, i, level.place)
        ]
        days = [place for place in open_ if support("valid_until", texts[place])]
        if days and not dated:
            questions.append((("valid_until", "issued_on"), tuple(days)))
    return kept, tuple(questions)


def _with_days(
    labels: list[tuple[str, ...]], matches: list[HeaderMatch], texts: list[list[str]], level: int
) -> list[HeaderMatch]:
    """Return the matches with days of papers that a header names in unknown words, where they stand at the level."""
    kept = list(matches)
    held = {match.field for match in matches}
    for place, match in enumerate(matches):
        periods = hold_periods(texts[place])
        open_ = labels[place] and match.field is None and match.says != "other"
        if not open_ or not (periods or match.might in _DAYS) or not support("valid_until", texts[place]):
            continue
        field = "valid_until" if periods else match.might
        group = bool(labels[level][:-1]) and labels[place][:-1] == labels[level][:-1]
        at_it = (periods or not match.kinds & _SPEAKING) and _touch(matches, place, level)
        if (group or at_it) and field not in held:
            kept[place] = replace(match, field=field, weight=LIKELY, says="field")
            held.add(field)
    return kept


def _touch(matches: list[HeaderMatch], place: int, level: int) -> bool:
    """Tell whether only columns of the certificate stand between a column and the level's."""
    between = matches[min(place, level) + 1 : max(place, level)]
    return all(match.field in _BESIDE or match.field == "status" for match in between)


def _with_status(
    labels: list[tuple[str, ...]], matches: list[HeaderMatch], texts: list[list[str]], level: int
) -> tuple[list[HeaderMatch], list[Asked]]:
    """Return the matches with a column of states that its header does not name, and the question whether it is one.

    Until a person says so it is taken for one all the same: a certificate that may be revoked must not count.
    """
    if any(match.field == "status" for match in matches):
        return matches, []
    places = [i for i, x in enumerate(matches) if labels[i] and x.field is None and x.says != "other"]
    found = [place for place in places if support("status", texts[place])]
    if not found:
        return matches, []
    group = labels[level][:-1]
    place = max(
        found, key=lambda place: (_may_be(labels[place], matches[place], group), _touch(matches, place, level))
    )
    sure = _touch(matches, place, level) or (
        bool(matches[place].kinds) and _may_be(labels[place], matches[place], group)
    )
    status = replace(matches[place], field="status", weight=LIKELY, says="field")
    asked: list[Asked] = [] if sure else [(("status",), (place,))]
    return [*matches[:place], status, *matches[place + 1 :]], asked


def _level(
    sheet: Sheet, first: int, labels: list[tuple[str, ...]], matches: list[HeaderMatch]
) -> tuple[_Claim | None, tuple[int, ...]]:
    """Return what speaks best for a column of levels, or the columns that a person must choose among."""
    neighbours = any(match.field in _BESIDE and not match.kinds & {"foreign"} for match in matches)
    claims = []
    for place, (label, match) in enumerate(zip(labels, matches, strict=True)):
        if label and match.field in _OPEN and match.says != "other":
            claim = _claim(place, match, level_contents(texts_below(sheet, first, place)), neighbours=neighbours)
            if claim is not None:
                claims.append(claim)
    if not claims:
        return None, ()
    best = max(claims, key=lambda claim: (claim.total, -claim.place))
    rivals = [claim for claim in claims if claim.total > best.total - _MARGIN and claim.spoken_for == best.spoken_for]
    if best.spoken_for and not _differ(sheet, first, [claim.place for claim in rivals]):
        return best, ()
    if best.spoken_for:
        return None, tuple(claim.place for claim in rivals)
    return None, tuple(claim.place for claim in claims if claim.total > best.total - _MARGIN)


def _differ(sheet: Sheet, first: int, places: list[int]) -> bool:
    """Tell whether a row names different levels in these columns."""
    for row in range(first, min(len(sheet.rows), first + LOOKED_AT)):
        readings = [read_level(sheet.text(row, place)) for place in places]
        if len({reading.level for reading in readings if reading.claims_level}) > 1:
            return True
    return False


def _may_be(label: tuple[str, ...], match: HeaderMatch, group: tuple[str, ...]) -> bool:
    """Tell whether a column belongs to the certificate under a header that does not say what it is."""
    if not label or match.field is not None or match.says == "other":
        return False
    return (bool(group) and label[:-1] == group) or bool(match.kinds & _SPEAKING)


def _bare_at(matches: list[HeaderMatch], labels: list[tuple[str, ...]], place: int, level: int) -> bool:
    """Tell whether a column at the level's has a header that says nothing of any other paper."""
    match = matches[place]
    return bool(labels[place]) and match.field is None and match.says != "other" and _touch(matches, place, level)


def _claim(place: int, match: HeaderMatch, held: LevelContents, *, neighbours: bool) -> _Claim | None:
    header = match.weight if match.field == "level" else 0
    telling = (held.levels + held.none) * 5 >= held.filled * 3
    if match.might == "level" and "service" in match.kinds and held.filled and telling:
        header = LIKELY
    if header >= SURE:
        # With nothing below it, it may be a title as well.
        return _Claim(place, (30 if held.filled else 3) + header + (5 if held.levels else 0), header, spoken_for=True)
    if header >= LIKELY:
        takes = held.mostly or "score" not in match.kinds
        total = (15 if held.filled else 2) + header + (5 if held.levels else 0)
        return _Claim(place, total, header, spoken_for=True) if takes else None
    if not header and held.scores and held.scores == held.levels:
        # Bare numbers are scores of anything, unless a level's or the standard's name stands above them.
        return None
    if held.named:
        return _Claim(place, 12 + header, LIKELY, spoken_for=True)
    if not held.mostly:
        return _Claim(place, 1 + header, LIKELY, spoken_for=True) if header and neighbours else None
    speaks = bool(match.kinds & _SPEAKING) or (neighbours and "grade" in match.kinds)
    return _Claim(place, (10 if speaks else 5) + header, LIKELY, spoken_for=speaks)
