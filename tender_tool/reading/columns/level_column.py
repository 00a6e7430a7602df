"""Which column holds the after-sales level: what its header, its contents and its neighbours say together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tender_tool.reading.columns.contents import LevelContents, level_contents, support, texts_below
from tender_tool.reading.columns.headers import LIKELY, SURE, HeaderMatch
from tender_tool.reading.sheet import Sheet

# Parts of a header that speak of such certificates, and fields that stand beside their level.
_SPEAKING = frozenset({"service", "certificate", "assess", "held", "stars"})
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
    if level is not None and not any(match.field in _DAYS for match in kept):
        group = labels[level.place][:-1]
        days = tuple(
            place
            for place, match in enumerate(kept)
            if _may_be_days(labels[place], match, texts_below(sheet, first, place), group)
        )
        if days:
            questions.append((("valid_until", "issued_on"), days))
    return kept, tuple(questions)


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
    if best.spoken_for:
        return best, ()
    return None, tuple(claim.place for claim in claims if claim.total > best.total - _MARGIN)


def _may_be_days(label: tuple[str, ...], match: HeaderMatch, texts: list[str], group: tuple[str, ...]) -> bool:
    """Tell whether a column holds days of the certificate under a header that does not say which."""
    if not label or match.field is not None or match.says == "other":
        return False
    together = bool(group) and label[:-1] == group
    speaks = together or bool(match.kinds & _SPEAKING) or not match.kinds - {"day", "shown"}
    return speaks and support("valid_until", texts)


def _claim(place: int, match: HeaderMatch, held: LevelContents, *, neighbours: bool) -> _Claim | None:
    header = match.weight if match.field == "level" else 0
    if header >= SURE:
        return _Claim(place, 30 + header + (5 if held.levels else 0), header, spoken_for=True)
    if header >= LIKELY:
        takes = held.mostly or "score" not in match.kinds
        return _Claim(place, 15 + header + (5 if held.levels else 0), header, spoken_for=True) if takes else None
    if not header and held.scores and held.scores == held.levels:
        # Bare numbers are scores of anything, unless a level's or the standard's name stands above them.
        return None
    if held.named:
        return _Claim(place, 12 + header, LIKELY, spoken_for=True)
    if not held.mostly:
        return _Claim(place, 1 + header, LIKELY, spoken_for=True) if header and neighbours else None
    speaks = bool(match.kinds & _SPEAKING) or (neighbours and header > 0)
    return _Claim(place, (10 if speaks else 5) + header, LIKELY, spoken_for=speaks)
