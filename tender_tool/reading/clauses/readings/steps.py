"""The level, or the number of certificates, for which an award is given."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from tender_tool.domain.documents.clause import Part, Span
from tender_tool.domain.record import record
from tender_tool.reading.clauses.lexer.outline import Outline
from tender_tool.reading.clauses.lexer.patterns import any_of, lacking_pattern
from tender_tool.reading.clauses.lexer.tokens import Token
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.clauses import clause_words

_COUNT = compiled(
    r"n?[<~]*<v(?:<n)?B?|v<nB?|n<vB?|nmB?~nmB?|nmB,?<?nmB?|n~n?mB?|n[(]?B[)]?m?|nB?~nmB?|<nmB?(?:w?<nm)?|(?:lw?)?nmB?|anm?"
    r"|v~?n?m"
)
_COUNTED_LAST = compiled(r"nm[w)]*[,:]?$")
_BOTH_ENDS = 2
_FIRM = compiled("[vB~]|<w<")
_COMPARED = compiled(r"nm?<[vwt]{1,3}<nm?|v<n(?:[,&w]*v<n)?|n<v")


@record(frozen=True, slots=True)
class Step:
    """A level or a number in the clause's words.

    ``firm`` where a number by itself makes a step (3个以上); ``unit`` is what it counts or measures, and ``measured``
    tells that it is not counted, so that one alone is a condition and no step. ``number`` is the only one it names.
    """

    kind: str
    part: Part
    firm: bool = True
    several: bool = False
    unit: str = ""
    measured: bool = False
    number: Decimal | None = None


def steps_of(award: Award, outline: Outline, bodies: tuple[Span, ...]) -> tuple[Step, ...]:
    """Return what may be the step of an award, the likelier first: its last level, or its number of things.

    A level in the name of a body that issues certificates (省级标准协会) is one only where several of them differ.
    """
    levels = [token for token in award.subject if token.kind in "LR"]
    own = [token for token in levels if not any(body.start <= token.start < body.end for body in bodies)]
    levels = _in_last_part(award, own or levels)
    count = _count(award, outline)
    level = _level(award, outline, levels, measured=not own)
    found = [each for each in (level, count) if each]
    later = count is not None and not count.measured and levels and levels[-1].start < _last_part(award)
    return tuple(reversed(found)) if later else tuple(found)


def _level(award: Award, outline: Outline, levels: list[Token], *, measured: bool) -> Step | None:
    if levels:
        different = len({outline.said(token.start, token.end) for token in levels}) > 1
        first = levels[-1]
        if len(levels) > 1 and levels[-2].end == first.start:
            # 四星级以上五星级以下 is one step.
            first, different = levels[-2], len(levels) > _BOTH_ENDS
        part = outline.text.part(_compared_from(award, first), levels[-1].end)
        return Step("level", part, several=different, measured=measured or levels[-1].kind == "R")
    rest = rest_of_levels(award, outline)
    return Step("level", outline.text.part(rest.start, rest.end)) if rest else None


def rest_of_levels(award: Award, outline: Outline) -> Span | None:
    """Return where words mean the levels that are not named, in the plain text: 其他星级."""
    others = award.last("o")
    if others is None or not award.value:
        return None
    known = clause_words().otherwise
    behind = outline.said(others.end, award.about[1])
    levels = any_of(known.levels).match(behind)
    if levels is None or lacking_pattern().search(outline.said(*award.about)):
        return None
    return Span(others.start, others.end + levels.end())


def others_hold(award: Award, outline: Outline) -> bool:
    """Tell whether the others are those who have a certificate: 其余供应商具备……认证证书得3分."""
    others = award.last("o")
    words = outline.said(others.end, award.about[1]) if others and award.value else ""
    holds = any_of(clause_words().tokens.holds).search(words)
    named = holds and any_of(clause_words().certificates.nouns).search(words, holds.end())
    return bool(named) and lacking_pattern().search(words) is None


def _compared_from(award: Award, level: Token) -> int:
    """Return where a level begins with the comparison before it: 不低于四星级."""
    before = [token for token in award.subject if token.end == level.start and token.kind == "<"]
    return before[0].start if before else level.start


def _in_last_part(award: Award, levels: list[Token]) -> list[Token]:
    """Return the levels of the last part of a sentence that has any: 二级资质的企业，达到五星级."""
    if len(levels) < 2:
        return levels
    place = max(
        (token.start for token in award.subject if token.kind in ",.:" and token.start < levels[-1].start), default=-1
    )
    return [level for level in levels if level.start > place]


def _last_part(award: Award) -> int:
    """Return where the last part of the subject begins that holds more than a sign."""
    begin = award.subject[0].start if award.subject else 0
    for before, token in pairwise(award.subject):
        if before.kind in ",.:":
            begin = token.start
    return begin


def _count(award: Award, outline: Outline) -> Step | None:
    if award.role == "each" and any(token.adds for token in award.amount):
        return None
    kinds = award.kinds.rstrip(",.:&")
    begin = max(kinds.rfind(sign) for sign in ",.:") + 1
    # A sign of a list of numbers: 3≤n,n<5 is one step.
    compared = list(_COMPARED.finditer(kinds))
    found = compared[-1:] or list(_COUNT.finditer(kinds, begin))
    if not found:
        found = [match for match in _COUNT.finditer(kinds) if _FIRM.search(match[0])]
    if not found:
        return None
    numbered = [match for match in found if "n" in match[0]]
    counted = [match for match in numbered if not _is_measured(award, match)]
    match = found[-1] if found[-1] in compared else (counted or numbered or found)[0]
    tokens = award.subject[match.start() : match.end()]
    part = outline.text.part(tokens[0].start, tokens[-1].end)
    firm = _FIRM.search(match[0]) is not None
    units = [token for token in tokens if token.kind == "m"]
    unit = outline.said(units[-1].start, units[-1].end) if units else ""
    measured = _is_measured(award, match)
    numbers = [token.value for token in tokens if token.kind == "n"]
    number = numbers[0] if len(numbers) == 1 else None
    return Step("count", part, firm=firm, unit=unit, measured=measured, number=number)


def _is_measured(award: Award, match: re.Match[str]) -> bool:
    return any(token.rank == "u" for token in award.subject[match.start() : match.end()])


def is_for_one(award: Award) -> bool:
    """Tell whether an award's words end with one thing: 提供1个."""
    counted = _COUNTED_LAST.search(award.kinds)
    return counted is not None and award.subject[counted.start()].value == 1


def without_bounds(words: str) -> str:
    """Return a level's plain words without what bounds it."""
    levels = clause_words().levels
    words = re.sub(
        rf"\((?:{any_of(levels.inclusions).pattern}[^()]{{0,6}}|{any_of(levels.asides).pattern})\)", "", words
    )
    return re.sub(rf"(?:{any_of(levels.bounds).pattern})$", "", words)
