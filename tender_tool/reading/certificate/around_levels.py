"""What stands right before and right behind a level, and takes it back or makes it doubtful."""

from __future__ import annotations

import re

from tender_tool.ruleset.readings import readings

_DENIED = re.compile(r"(?:未|没有|无|不)(?:取得|获得|具有|达到|达|持有|评为|评定|评|通过|提供|认证)?为?$")
_RANGE = re.compile(r"(?:\d|[一二三四五])(?:[-~至到、/或和])?$")
_BRACKETS = re.compile(r"\((?P<said>[^()]*)\)")
_PLAIN = re.compile(r"[\dA-Z|./~:;,+\-]")


def denied_before(before: str) -> bool:
    """Tell whether the words before a level deny it: 未取得五星级."""
    return before.endswith(readings().negations) or bool(_DENIED.search(before))


def ends_a_range(before: str) -> bool:
    """Tell whether the words before a level make it the end of a range or a list: 三至四星."""
    return bool(_RANGE.search(before))


def denied_behind(behind: str) -> bool:
    """Tell whether the words behind a level deny it: 五星级（未取得）."""
    known = readings()
    between = "|".join(map(re.escape, known.between))
    denied = "|".join(map(re.escape, known.denied_behind))
    return bool(re.match(rf"(?:{between}|[():])*(?:{denied})", behind))


def is_riddle(behind: str) -> bool:
    """Tell whether brackets stand right behind a level with words that nothing here explains: （自评）."""
    match = _BRACKETS.match(behind)
    said = _PLAIN.sub("", match["said"]) if match else ""
    return bool(said) and not any(word in said for word in readings().in_brackets)
