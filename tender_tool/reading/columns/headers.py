"""Headers taken apart into morphemes: what the head names, and how strongly the rest speaks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tender_tool.domain.bidder import Sureness
from tender_tool.reading.columns.morphemes import Morpheme, Vocabulary
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import normalise

# A header says a field, says nothing, or says that the column is something else.
Says = Literal["field", "nothing", "other"]
SURE, LIKELY = 7, 4
# What a part that no list knows takes away.
_UNKNOWN_COSTS = 2
# A level of nobody knows what: 用户满意度评星.
_COSTS_A_BARE_LEVEL = 6
_LONGEST_HEADER = 60
_LONGEST_NAME_HEADER = 20
_ASIDE = re.compile(r"\(([^()]*)\)")
_MARKS = re.compile(r"[*:。、.\s]+$|^[*]+|^(?:\d+|[A-Z])[.、]|^\([一二三四五六七八九十\d]+\)")
# Numbers in circles would become plain digits.
_CIRCLED = re.compile(r"^\s*[①-⑳⑴-⒇]\s*")
_OF_A_CERTIFICATE = frozenset(
    {"valid_until", "valid_from", "issued_on", "certificate_no", "body", "status", "checked_on", "holder"}
)
_SERVICE = frozenset({"service"})
_SPEAKING = frozenset({"service", "certificate", "held"})
_NOT_OF_BIDDERS = frozenset({"other", "member"})
# What a heading says of the columns below it: whose they are, not which days or numbers.
_LENT = _SPEAKING | {"in_standard", "serve", "assess", "honour", "foreign", "holder", "role", "firm", "price"}


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """What a header means: its field, how strongly it names it (0 to 10), and the kinds of its morphemes.

    ``might``: what it would name if it ended before a last part that no list knows; the column's contents must tell.
    """

    field: str | None
    weight: int = 0
    says: Says = "field"
    kinds: frozenset[str] = frozenset()
    might: str | None = None

    @property
    def sureness(self) -> Sureness:
        """Return how sure the header alone is."""
        if self.field is None:
            return "unsure" if self.says == "nothing" else "unused"
        return "sure" if self.weight >= SURE else "likely" if self.weight >= LIKELY else "unsure"


UNUSED = HeaderMatch(None, says="other")
UNKNOWN = HeaderMatch(None, says="nothing")


def tidy(header: str) -> str:
    """Return a header's words without unit, numbering and punctuation."""
    words = normalise(_CIRCLED.sub("", header))
    for pattern in (_units(), _MARKS, _MARKS):
        words = pattern.sub("", words)
    return words


@lru_cache(maxsize=4096)
def match_header(parts: tuple[str, ...]) -> HeaderMatch:
    """Return what a header means; ``parts`` are its lines from the top, such as 售后服务认证 and 星级."""
    lines = [line for line in map(tidy, parts) if line]
    if not lines:
        return UNUSED
    above = frozenset[str]().union(*map(_kinds_above, lines[:-1]))
    last = _meaning(lines[-1], above)
    if last.field is None and last.says == "nothing" and len(lines) > 1:
        # The lines may be one word that was broken: 售后服务认证 / 等级情况.
        return _meaning("".join(lines), frozenset())
    return last


def _kinds_above(line: str) -> frozenset[str]:
    """Return what a heading lends to the columns below it: one of the after-sales service is of no other paper."""
    kinds = frozenset[str]().union(*(part.kinds for part in morphemes(line)))
    return (kinds - {"foreign"} if kinds & _SERVICE else kinds) & _LENT


def _meaning(line: str, above: frozenset[str]) -> HeaderMatch:
    asides = [part for aside in _ASIDE.findall(line) for part in morphemes(aside)]
    own = _without_tail(morphemes(_ASIDE.sub("", line)) or asides) if len(line) <= _LONGEST_HEADER else []
    around = above.union(*(part.kinds for part in asides))
    here = frozenset[str]().union(*(part.kinds for part in (*own, *asides)))
    kinds = around | here
    foreign = "foreign" in here and not here & _SERVICE
    if not own or here & _NOT_OF_BIDDERS or foreign or ("foreign" in above and not here & _SERVICE):
        return HeaderMatch(None, 0, "other" if own else "nothing", kinds)
    unknown = any(not part.kinds for part in (*own, *asides))
    if not own[-1].kinds:
        inside = _named_by(own[:-1], kinds, around, unknown=True) if own[:-1] else None
        return HeaderMatch(None, 0, "nothing", kinds, inside.field if inside else None)
    found = _named_by(own, kinds, around, unknown=unknown)
    says = _denied(found, own, kinds, line)
    if found is None or says != "field":
        return HeaderMatch(None, 0, "nothing" if says == "field" else says, kinds)
    if found.field in _OF_A_CERTIFICATE and not kinds & _SERVICE and _is_of_unknown_paper(own, asides):
        # Of which paper, a part says that no list knows: 特种设备证到期日.
        return HeaderMatch(None, 0, "nothing", kinds, found.field)
    return found


def _denied(found: HeaderMatch | None, own: list[Morpheme], kinds: frozenset[str], line: str) -> Says:
    """Return what the parts of a header make of the field that its head names."""
    if found is None or (found.field == "name" and len(line) > _LONGEST_NAME_HEADER):
        # A head that is known and names no field here is a column that is not needed: 技术得分, 编号.
        return "other" if own[-1].kinds & {"score", "number"} else "nothing"
    of_others = found.field in _OF_A_CERTIFICATE and "honour" in kinds and not kinds & _SERVICE
    return "other" if found.field == "other" or of_others else "field"


def _is_of_unknown_paper(own: list[Morpheme], asides: list[Morpheme]) -> bool:
    """Tell whether a part that no list knows says whose days these are: one before the paper, or one without it."""
    if any(not part.kinds for part in asides):
        return True
    papers = [place for place, part in enumerate(own) if "certificate" in part.kinds]
    return any(not part.kinds for part in (own[: papers[0]] if papers else own))


def _named_by(
    own: list[Morpheme], kinds: frozenset[str], around: frozenset[str], *, unknown: bool
) -> HeaderMatch | None:
    """Return what the last part names beside the others, and beside what stands around them."""
    head, before = own[-1].kinds, around.union(*(part.kinds for part in own[:-1]))
    for rule in column_words().headers:
        if rule.head & head and _stands_beside(rule.beside, before, head - rule.head) and not rule.never & kinds:
            bare = rule.field == "level" and not kinds & _SPEAKING
            cost = _COSTS_A_BARE_LEVEL if bare else _UNKNOWN_COSTS
            return HeaderMatch(rule.field, max(1, rule.weight - cost if unknown else rule.weight), "field", kinds)
    return None


def _stands_beside(wanted: tuple[str, ...], before: frozenset[str], also: frozenset[str]) -> bool:
    return not wanted or any(frozenset(each.split("+")) <= before | also for each in wanted)


def _without_tail(parts: list[Morpheme]) -> list[Morpheme]:
    """Return the parts up to the head: what says nothing of its own may follow it."""
    while len(parts) > 1 and "shown" in parts[-1].kinds:
        parts = parts[:-1]
    return parts


def names_member(label: str) -> bool:
    """Tell whether a header, or a label in front of a name, says that a member of the committee is named."""
    parts = morphemes(tidy(label))
    return len(parts) == 1 and "member" in parts[0].kinds


def morphemes(text: str) -> list[Morpheme]:
    """Return a normalised text in parts, in the words of bidder lists."""
    return _vocabulary().parts(text)


@lru_cache(maxsize=1)
def _vocabulary() -> Vocabulary:
    return Vocabulary(column_words().morphemes)


@lru_cache(maxsize=1)
def _units() -> re.Pattern[str]:
    return re.compile(rf"\((?:{'|'.join(map(re.escape, column_words().asides.words))})+\)")
