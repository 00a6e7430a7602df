"""What pages of a PDF repeat: running heads and feet, and the numbers of the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_AT_EDGE = 2
_LEAST_REPEATED = 3
_NUMBER = re.compile(
    r"[-—–~·]*(?:第|(?i:page))?(\d{1,4})页?(?:[/／,，]?(?:共|(?i:of))?\d{1,4}页?)?[-—–~·]*", re.ASCII
)


@dataclass(frozen=True, slots=True)
class RunningLines:
    """The lines that pages repeat, told by what stands first and last on each.

    ``sure`` were seen on three pages, ``likely`` on two; ``counts`` are how far printed page numbers are ahead.
    """

    sure: frozenset[str]
    likely: frozenset[str]
    counts: frozenset[int]

    def holds(self, line: str, page: int) -> bool:
        """Tell whether a line is a running head or foot, or the number of its page."""
        number = _NUMBER.fullmatch("".join(line.split()))
        return _plain(line) in self.sure or (number is not None and int(number[1]) - page in self.counts)

    def may_hold(self, text: str) -> bool:
        """Tell whether a paragraph between two parts of a table may be a running head or foot."""
        return _plain(text) in self.likely


def running_lines(pages: Iterable[str]) -> RunningLines:
    """Return what pages repeat, from their texts."""
    seen: Counter[str] = Counter()
    ahead: Counter[int] = Counter({0: _LEAST_REPEATED})
    for page, text in enumerate(pages, 1):
        lines = [line for line in text.splitlines() if line.strip()]
        edge = [*lines[:_AT_EDGE], *lines[_AT_EDGE:][-_AT_EDGE:]]
        seen.update({_plain(line) for line in edge})
        numbers = (_NUMBER.fullmatch("".join(line.split())) for line in edge)
        ahead.update({int(number[1]) - page for number in numbers if number})
    sure, likely = (
        frozenset(line for line, count in seen.items() if count >= least) for least in (_LEAST_REPEATED, 2)
    )
    return RunningLines(sure, likely, frozenset(ahead_by for ahead_by, count in ahead.items() if count > 1))


def _plain(line: str) -> str:
    return re.sub(r"\d+", "#", "".join(line.split()))
