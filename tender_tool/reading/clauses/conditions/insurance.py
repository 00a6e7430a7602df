"""For how many months social insurance must be proved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tender_tool.domain.numerals import NUMERAL, numeral

_MONTHS = re.compile(rf"(\d+|{NUMERAL}+)(?:\(含\))?个月")
_FROM_TO = re.compile(r"(?:(20\d\d)年)?(\d{1,2})月?(?:\d{1,2}日)?[-~—至到](?:(20\d\d)年)?(\d{1,2})月")
_LISTED = re.compile(r"(?:\d{1,2}月(?:份)?[、,和及])+\d{1,2}月")
_YEARS = {"半年": 6, "一年": 12, "1年": 12, "两年": 24}
_NEAR = 40


def insured_months(sentence: str, insurance: str, any_month: str) -> Iterator[tuple[int, int, int]]:
    """Yield how many months of insurance a plain sentence asks for, and where it says so.

    ``insurance`` and ``any_month`` are regular expressions: what names the insurance, and what makes any one month
    enough.
    """
    for named in re.finditer(insurance, sentence):
        begin = max(sentence.rfind(sign, 0, named.start()) for sign in ";。") + 1
        begin = max(begin, named.start() - _NEAR)
        end = min(named.end() + _NEAR, len(re.split("[;。]", sentence[: named.end() + _NEAR])[0]) or len(sentence))
        part = sentence[begin : max(end, named.end())]
        if re.search(any_month, part):
            continue
        months, match = _most(part)
        if match is not None:
            start, stop = begin + match.start(), begin + match.end()
            yield months, min(start, named.start()), max(stop, named.end())


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
