"""N10: past work of the same kind without a word on what that is, or of the offered product itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, mentioned
from tender_tool.fairness.subject.row_words import Found, Wording, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N10"
_FEWEST = 2


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row and each of the two kinds."""
    for row, words in worded(subject):
        if not words.has(*data.words["defined"]):
            found = tuple(each for each in words.find(*data.words["alike"]) if not _is_told(words, each, data))
            if found:
                yield hit_of(row, "undefined", found)
        yield from mentioned(row, words, data, "same_product")


def _is_told(words: Wording, found: Found, data: CheckFile) -> bool:
    """Tell whether the words beside say which work it is: 档案整理类似项目, 类似项目(监控系统的维护)."""
    sentence = found.sentence
    before = words.plain[sentence.start : found.start]
    before = re.split(data.words["begins"][0], before)[-1]
    rest = re.sub("|".join(data.words["frame"]), "", before)
    behind = words.plain[found.end : sentence.end]
    bracket = re.match(r"[^,。;(]{0,4}\(([^)]{2,})\)", behind)
    told = bracket is not None and not re.search(data.words["proof"][0], bracket[1])
    return told or len(re.findall("[\u4e00-\u9fa5A-Z]", rest)) >= _FEWEST
