"""The numbers of lists: 1. 1、 (1) ① 一、 a."""

from __future__ import annotations

import re

from tender_tool.domain.numerals import numeral
from tender_tool.domain.record import record
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.ruleset.kept.patterns import compiled

_FORMS = compiled(
    r"(?P<bracketed>\((?P<b>\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])\)[、.]?)"
    r"|(?P<circled>[①-⑳])"
    r"|(?P<plain>(?P<p>\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])(?P<sign>[.、)]))(?!\d+(?:\.\d+)?[%分])"
)
_CLOSED = '分书证的)%”"'
_RUN = "第项至到-~、和及与"


@record(frozen=True, slots=True)
class Listed:
    """The number of an item and the manner in which it is written."""

    end: int
    number: int
    style: str


class Enumerators:
    """Finds the numbers of lists; one that carries a list on is known even in the middle of a line."""

    def __init__(self, text: ClauseText) -> None:
        self.text = text
        self.last: dict[str, int] = {}

    def at(self, place: int, before: str) -> Listed | None:
        """Return the number of an item that begins at ``place``, behind a token of kind ``before``."""
        match = _FORMS.match(self.text.plain, place)
        listed = self._listed(match) if match else None
        if listed is None or not self._fits(listed, place, before):
            return None
        self.last[listed.style] = listed.number
        return listed

    def _listed(self, match: re.Match[str]) -> Listed | None:
        if match["circled"]:
            return Listed(match.end(), ord(match["circled"]) - ord("①") + 1, "①")
        words = match["b"] or match["p"]
        sign = "()" if match["b"] else match["sign"]
        if "A" <= words <= "Z":
            return Listed(match.end(), ord(words) - ord("A") + 1, f"A{sign}")
        if words.isdigit() and any(self.text.gaps[match.start() + 1 : match.end() - 1]) and len(words) > 1:
            return None
        number = numeral(words)
        style = "1" if words.isdigit() else "一"
        return None if number is None else Listed(match.end(), int(number), f"{style}{sign}")

    def _fits(self, listed: Listed, place: int, before: str) -> bool:
        plain = self.text.plain
        previous = plain[place - 1] if place else ""
        goes_on = listed.number == self.last.get(listed.style, 0) + 1
        if self.text.starts_line(place):
            return goes_on or listed.number <= 30
        if previous and previous in _RUN:
            return False
        if listed.style[0] == "A":
            return before in ".:#HE" and goes_on
        if before in ".:#HE":
            return goes_on or listed.number == 1
        if bool(self.text.gaps[place]) and goes_on:
            return True
        return goes_on and (before == "," or previous in _CLOSED) and not (previous.isdigit() or before == "n")
