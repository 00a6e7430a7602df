"""The words of a clause by their kind. One letter a kind, so that the grammar can be written as patterns over them.

``n`` number, ``p`` points, ``r`` percent, ``g`` gets, ``z`` no points, ``f`` full points, ``c`` at most,
``t`` added up, ``e`` each, ``m`` things counted, ``l`` missing, ``x`` deducts, ``D`` where a deduction ends,
``a`` all, ``o`` otherwise, ``L`` level, ``R`` what a person is, ``B`` reaches further, ``v`` letter for a number,
``<`` comparison, ``~`` range, ``W`` weight,
``#`` number of a list, ``H`` heading of the body, ``E`` heading of the evidence, ``(`` ``)`` ``,`` ``:`` ``&`` ``/``
signs, ``.`` end of a sentence, ``w`` any other words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.numerals import numeral
from tender_tool.domain.record import record
from tender_tool.reading.clauses.lexer.enumerators import Enumerators
from tender_tool.reading.clauses.lexer.patterns import (
    any_of,
    bound_pattern,
    either,
    get_pattern,
    level_pattern,
    number_pattern,
    points_pattern,
    rank_pattern,
    ranks_authorities,
    units_of,
    word_kinds,
    zero_pattern,
)
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.clauses import clause_words

_SIGNS = {
    **dict.fromkeys("。;!?|", "."),
    **dict.fromkeys("(", "("),
    **dict.fromkeys(")", ")"),
    ",": ",",
    ":": ":",
    "、": "&",
    "/": "/",
    "%": "r",
    **dict.fromkeys("~-—–", "~"),
}
_TO = "至到"
_DATE = compiled(r"(?:19|20)\d\d年(?:度|\d{1,2}月(?:\d{1,2}日)?)?")
# No clause gives more points, or a greater share: digits that make more are two numbers.
_MOST = 100
_LIST = compiled(r"①|\((?:1|一)\)|[1一][.、)]")


@record(frozen=True, slots=True)
class Token:
    """Some characters of the plain text and what kind of word they are; ``rank`` tells kinds of a kind."""

    kind: str
    start: int
    end: int
    value: Decimal | None = None
    rank: str = ""

    @property
    def adds(self) -> bool:
        """Whether points that follow add to those before: 加."""
        return self.kind == "g" and self.rank == "+"


class _Lexer:
    def __init__(self, text: ClauseText) -> None:
        self.text = text
        self.plain = text.plain
        self.tokens: list[Token] = []
        self.lists = Enumerators(text)
        self.levels = level_pattern(of_authorities=ranks_authorities(text.plain))
        self.units = (*clause_words().tokens.units, *units_of(text.plain))

    def run(self) -> tuple[Token, ...]:
        place = 0
        while place < len(self.plain):
            token = self._structure(place) or self._number(place) or self._word(place)
            self._add(token)
            place = token.end
        return tuple(self.tokens)

    def _add(self, token: Token) -> None:
        last = self.tokens[-1] if self.tokens else None
        if token.kind == "w" and last and last.kind == "w":
            self.tokens[-1] = Token("w", last.start, token.end)
        else:
            self.tokens.append(token)

    def _structure(self, place: int) -> Token | None:
        before = self.tokens[-1].kind if self.tokens else "."
        listed = self.lists.at(place, before)
        if listed:
            return Token("#", place, listed.end, Decimal(listed.number), listed.style)
        heading = heading_at(self.text, place, before)
        return Token(heading.kind, place, heading.end) if heading else None

    def _number(self, place: int) -> Token | None:
        date = _DATE.match(self.plain, place)
        if date:
            return Token("w", place, date.end())
        rank = rank_pattern().match(self.plain, place)
        if rank:
            return Token("R", place, rank.end())
        level = self.levels.match(self.plain, place)
        if level and not _parts_digits(self.text, level.start(), level.end()):
            return Token("L", place, level.end())
        return self._comparison(place) or self._plain_number(place) or self._behind_a_number(place)

    def _comparison(self, place: int) -> Token | None:
        counts = clause_words().counts
        compare = any_of((*counts.compare, *counts.words)).match(self.plain, place)
        if compare and (compare[0] in counts.compare or self._counts_things(compare.end())):
            return Token("<", place, compare.end())
        if self.plain[place] in counts.letters and _stands_for_a_number(self.plain, place):
            return Token("v", place, place + 1)
        return None

    def _counts_things(self, place: int) -> bool:
        """Tell whether a level or a number stands there that is none of points: 不超过3个, and not 不超过3分."""
        if self.levels.match(self.plain, place):
            return True
        number = number_pattern().match(self.plain, place)
        return number is not None and not points_pattern().match(self.plain, number.end())

    def _plain_number(self, place: int) -> Token | None:
        share = next((word for word in clause_words().tokens.shares if self.plain.startswith(word, place)), None)
        if share:
            self._add(Token("n", place, place + 1, Decimal(clause_words().tokens.shares[share])))
            return Token("r", place + 1, place + len(share))
        match = number_pattern().match(self.plain, place)
        if not match:
            return None
        end = self._whole_digits(match.start("n"), match.end("n"))
        value = numeral(self.plain[match.start("n") : end])
        if value is not None and match["ratio"]:
            self._add(Token("n", place, end, value))
            return Token("r", place, end)
        return None if value is None else Token("n", place, end, value)

    def _behind_a_number(self, place: int) -> Token | None:
        if not self.tokens:
            return None
        before = self.tokens[-1].kind
        if before in "nmB" and self.plain[place] in _TO and number_pattern().match(self.plain, place + 1):
            return Token("~", place, place + 1)
        counted = self._counted(place, before)
        if counted:
            return counted
        bound = bound_pattern().match(self.plain, place) if before in "nm" else None
        if bound and bound.end() > place:
            return Token("B", place, bound.end())
        return self._within(place) if before == "m" else None

    def _counted(self, place: int, before: str) -> Token | None:
        """Return the unit of points, or of things, behind a number."""
        ended = before == ")" and [each.kind for each in self.tokens[-4:-1]] == ["n", "~", "n"]
        if ended and (points := points_pattern().match(self.plain, place)):
            return Token("p", place, points.end())
        if before == "n" and (points := points_pattern().match(self.plain, place)):
            given = len(self.tokens) > 1 and self.tokens[-2].kind in "gcftx"
            bound = bound_pattern().match(self.plain, points.end())
            scored = bool(bound and bound[0]) and not given
            return Token("m" if scored else "p", place, points.end(), rank="u" if scored else "")
        if before == "n" and self.plain[place] == "%" and self._is_bound(place):
            return Token("m", place, place + 1, rank="u")
        return self._measure(place) if before in "nvm" else None

    def _is_bound(self, place: int) -> bool:
        """Tell whether a share is compared with something and no share of the points: 持证率≥90%, 95%以上."""
        behind = bound_pattern().match(self.plain, place + 1)
        signs = any_of(clause_words().counts.compare)
        compared = len(self.tokens) > 1 and self.tokens[-2].kind == "<"
        return compared or bool(behind and behind[0]) or signs.match(self.plain, place + 1) is not None

    def _measure(self, place: int) -> Token | None:
        """Return what is counted behind a number, else the unit of what is measured."""
        tokens = clause_words().tokens
        neutral, kinds = word_kinds()
        longer = neutral.match(self.plain, place)
        for words, rank in ((tokens.measures, ""), (self.units, "u")):
            match = any_of(words).match(self.plain, place)
            if match and not (longer and kinds[longer[0]] == "w" and longer.end() > match.end()):
                return Token("m", place, match.end(), rank=rank)
        return None

    def _within(self, place: int) -> Token | None:
        """Return a bound that is the beginning of longer words as well: 1小时内, and not 两项内容."""
        words = any_of(clause_words().counts.within).match(self.plain, place)
        pattern, _ = word_kinds()
        longer = pattern.match(self.plain, place)
        return Token("B", place, words.end()) if words and not (longer and longer.end() > words.end()) else None

    def _word(self, place: int) -> Token:
        denied = zero_pattern().match(self.plain, place)
        if denied:
            return Token("z", place, denied.end())
        pattern, kinds = word_kinds()
        word = pattern.match(self.plain, place)
        gets = get_pattern().match(self.plain, place)
        # 计满分 gives full points, 计满6分 caps.
        if gets and (word is None or gets["full"] or gets.end() >= word.end() or kinds[word[0]] == "w"):
            adds = self.plain[place : gets.end()] in clause_words().tokens.add
            return Token("g", place, gets.end(), rank="+" if adds else "")
        if word:
            return Token(kinds[word[0]], place, word.end())
        measure = any_of(clause_words().tokens.measures).match(self.plain, place)
        if measure and self.tokens and self.tokens[-1].kind in "el/":
            return Token("m", place, measure.end())
        sign = "." if _is_full_stop(self.plain, place) else _SIGNS.get(self.plain[place])
        return Token(sign or "w", place, place + 1)

    def _whole_digits(self, start: int, end: int) -> int:
        """Return where a number ends that white space cuts: 27001 and the 2. of the next line are two."""
        if not self.plain[start:end].isascii():
            return end
        points = points_pattern().match(self.plain, end) or self.plain[end : end + 1] == "%"
        if points and (numeral(self.plain[start:end]) or 0) <= _MOST:
            return end
        for place in range(start + 1, end):
            if self.text.gaps[place] and not (points and "." in self.plain[place - 1 : place + 1]):
                return place
        return end


def _parts_digits(text: ClauseText, start: int, end: int) -> bool:
    """Tell whether white space parts two digits within."""
    plain, gaps = text.plain, text.gaps
    return any(gaps[at] and plain[at].isdigit() and plain[at - 1].isdigit() for at in range(start + 1, end))


def _is_full_stop(plain: str, place: int) -> bool:
    """Tell whether a point ends a sentence, and is no part of an address or a number."""
    around = plain[place - 1 : place] + plain[place + 1 : place + 2]
    return plain[place] == "." and place > 0 and not all(each.isascii() and each.isalnum() for each in around)


def _stands_for_a_number(plain: str, place: int) -> bool:
    signs = clause_words().counts.compare
    return plain[place + 1 : place + 2] in signs or plain[place - 1 : place] in signs


def read_tokens(text: ClauseText) -> tuple[Token, ...]:
    """Return the tokens of a clause, which cover it without holes."""
    return _Lexer(text).run()


@record(frozen=True, slots=True)
class Heading:
    """A heading: H over what is scored, E over the evidence."""

    kind: str
    end: int


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = clause_words().headings
    return compiled(
        rf"(?P<open>\()?(?:(?P<H>{either(words.body)})|(?P<E>{either(words.evidence)}))(?(open)\))(?P<colon>:?)"
    )


def heading_at(text: ClauseText, place: int, before: str) -> Heading | None:
    """Return the heading that begins at ``place``, behind a token of kind ``before``."""
    match = _pattern().match(text.plain, place)
    if match is None or not (text.starts_line(place) or before in ".#,)HEpr"):
        return None
    end = match.end()
    if not (match["colon"] or end == text.length or text.starts_line(end) or _LIST.match(text.plain, end)):
        return None
    return Heading("H" if match["H"] else "E", end)
