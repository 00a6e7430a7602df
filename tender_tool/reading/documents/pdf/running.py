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

    ``sure`` were seen on three pages: they are no content.
    ``likely`` were seen on two: they are none where they cut a table in two.
    ``counts`` are how far the printed numbers of pages are ahead of their places.
    """

    sure: frozenset[str]
    likely: frozenset[str]
    counts: frozenset[int]

    def holds(self, line: str, page: int) -> bool:
        """Tell whether a line is a running head or foot, or the number of its page."""
        number = _NUMBER.fullmatch("".join(line.split()))
        return _plain(line) in self.sure or (number is not None and int(number[1]) - page in self.counts)

    def may_hold(self, lines: Iterable[str]) -> bool:
        """Tell whether lines between two parts of a table may be running heads and feet."""
        return all(_plain(line) in self.likely for line in lines)


def running_lines(lines: Iterable[tuple[int, str]]) -> RunningLines:
    """Return what pages repeat, from their lines, each with the number of its page."""
    texts: dict[int, list[str]] = {}
    for page, line in lines:
        texts.setdefault(page, []).append(line)
    seen: Counter[str] = Counter()
    ahead: Counter[int] = Counter({0: _LEAST_REPEATED})
    for page, written in texts.items():
        edge = [*written[:_AT_EDGE], *written[_AT_EDGE:][-_AT_EDGE:]]
        seen.update({_plain(line) for line in edge})
        numbers = (_NUMBER.fullmatch("".join(line.split())) for line in edge)
        ahead.update({int(number[1]) - page for number in numbers if number})
    return RunningLines(
        frozenset(line for line, count in seen.items() if count >= _LEAST_REPEATED),
        frozenset(line for line, count in seen.items() if count > 1),
        frozenset(ahead_by for ahead_by, count in ahead.items() if count > 1),
    )


def _plain(line: str) -> str:
    return re.sub(r"\d+", "#", "".join(line.split()))
