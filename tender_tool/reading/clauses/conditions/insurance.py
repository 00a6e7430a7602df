"""For how many months social insurance must be proved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tender_tool.domain.numerals import NUMERAL, numeral
from tender_tool.reading.clauses.conditions.things import speaks_of, things

_MONTHS = re.compile(rf"(\d+|{NUMERAL}+)(?:\(含\))?个月")
_FROM_TO = re.compile(r"(?:(20\d\d)年)?(\d{1,2})月?(?:\d{1,2}日)?[-~—至到](?:(20\d\d)年)?(\d{1,2})月")
_LISTED = re.compile(r"(?:\d{1,2}月(?:份)?[、,和及])+\d{1,2}月")
_YEARS = {"半年": 6, "一年": 12, "1年": 12, "两年": 24}
_NEAR = 40


def insured_months(sentence: str) -> Iterator[tuple[int, int, int]]:
    """Yield how many months of insurance a plain sentence asks for, and where; none where any one is enough."""
    for first, last in things(sentence, "insurance"):
        begin = max(sentence.rfind(sign, 0, first) for sign in ";。") + 1
        begin = max(begin, first - _NEAR)
        end = min(last + _NEAR, len(re.split("[;。]", sentence[: last + _NEAR])[0]) or len(sentence))
        part = sentence[begin : max(end, last)]
        if speaks_of(part, "any_one_month"):
            continue
        months, match = _most(part)
        if match is not None:
            start, stop = begin + match.start(), begin + match.end()
            yield months, min(start, first), max(stop, last)


def _most(part: str) -> tuple[int, re.Match[str] | None]:
    found: list[tuple[int, re.Match[str]]] = []
    found += [(int(numeral(each[1]) or 0), each) for each in _MONTHS.finditer(part)]
    found += [(each[0].count("月"), each) for each in _LISTED.finditer(part)]
    for each in _FROM_TO.finditer(part):
        years = int(each[3] or each[1] or 0) - int(each[1] or each[3] or 0)
        found.append((years * 12 + int(each[4]) - int(each[2]) + 1, each))
    for words, months in _YEARS.items():
        match = re.search(f"(?:近|前|连续|最近){words}", part)
        if match:
            found.append((months, match))
    return max(found, key=lambda each: each[0], default=(0, None))
