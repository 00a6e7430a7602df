"""N10: past work of the same kind without a word on what that is, or of the offered product itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import answers, hit_of, mentioned, says
from tender_tool.fairness.subject.row_words import Found, Wording, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.things import things
from tender_tool.ruleset.checks import CheckFile

CODE = "N10"
_FEWEST = 2
_PAUSES, _BRACKETS = "[,。;:]", r"\([^()]*\)"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row and each of the two kinds."""
    for row, words in worded(subject):
        if not says(words.plain, data, "defined"):
            found = tuple(each for each in answers(words, data, "alike") if not _is_told(words, each, data))
            if found:
                yield hit_of(row, "undefined", found)
        yield from mentioned(row, words, data, "same_product")


def _is_told(words: Wording, found: Found, data: CheckFile) -> bool:
    """Tell whether the words beside say which work it is: 档案整理类似项目, 类似项目(监控系统的维护)."""
    sentence = found.sentence
    before = re.split(_PAUSES, words.plain[sentence.start : found.start])[-1]
    ends = [end for _, end in things(before, *data.asks["begins"].things)]
    before = before[max(ends, default=0) :]
    goes_on = next((start for start, _ in things(before, *data.asks["goes_on"].things)), len(before))
    rest = re.sub(_BRACKETS, "", before[:goes_on])
    for start, end in reversed(tuple(things(rest, *data.asks["frame"].things))):
        rest = rest[:start] + rest[end:]
    behind = words.plain[found.end : sentence.end]
    bracket = re.match(r"[^,。;(]{0,4}\(([^)]{2,})\)", behind)
    told = bracket is not None and not says(bracket[1], data, "proof")
    return told or len(re.findall("[\u4e00-\u9fa5A-Z]", rest)) >= _FEWEST
