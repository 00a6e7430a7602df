"""Header words to fields, with how sure the match is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tender_tool.domain.bidder import Sureness
from tender_tool.ruleset.vocabulary.columns import FieldWords, column_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_LONGEST = 1000
_LONGEST_NAME_HEADER = 20
_MARKS = re.compile(r"[*:。、\s]+$|^[*]+|^\d+[.、]")


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """The field of a header; ``rank`` is lower for the more telling word, ``sureness`` says how it was found.

    Of words that are contained the longer one tells more; of whole headers the one that stands first in the data.
    """

    field: str | None
    sureness: Sureness
    rank: int = 0


def tidy(header: str) -> str:
    """Return a header's words without unit, numbering and punctuation."""
    words = normalise(header)
    for pattern in (_aside(), _MARKS, _MARKS):
        words = pattern.sub("", words)
    return words


@lru_cache(maxsize=1)
def _aside() -> re.Pattern[str]:
    return re.compile(rf"\((?:{'|'.join(map(re.escape, column_words().asides.words))})+\)")


@lru_cache(maxsize=4096)
def match_header(parts: tuple[str, ...]) -> HeaderMatch:
    """Return what a header means; ``parts`` are its lines from the top, such as 售后服务认证 and 星级."""
    lines = [line for line in map(tidy, parts) if line]
    if not lines:
        return HeaderMatch(None, "unused")
    last, whole = lines[-1], "".join(lines)
    matches = []
    for name, words in column_words().fields.items():
        match = _match_field(name, words, last, whole)
        if match:
            matches.append(match)
    if not matches:
        known = last in column_words().known.words or whole in column_words().known.words
        return HeaderMatch(None, "unused" if known else "unsure")
    return min(matches, key=lambda match: (match.sureness != "sure", match.rank))


_OF_A_CERTIFICATE = frozenset(
    (
        "level",
        "valid_until",
        "valid_from",
        "issued_on",
        "certificate_no",
        "body",
        "status",
        "holder",
        "checked_on",
        "provided",
    )
)


def _match_field(name: str, words: FieldWords, last: str, whole: str) -> HeaderMatch | None:
    others = column_words().others
    of_another = any(word in whole for word in others.words) and not any(word in whole for word in others.own)
    if name in _OF_A_CERTIFICATE and of_another:
        return None
    exact = (*words.exact, normalise(words.label.zh), normalise(words.label.en))
    for place, text in enumerate((whole, last)):
        if text in exact:
            denied = place and any(word in whole for word in words.never)
            return None if denied else HeaderMatch(name, "sure", exact.index(text))
    if name == "name" and (len(whole) > _LONGEST_NAME_HEADER or whole.endswith(column_words().rows.firm_ends)):
        return None
    for word in words.contains:
        # A denying word inside the telling one does not deny it: 等级及有效期 is a level's header.
        if word in whole and not any(never in whole and never not in word for never in words.never):
            return HeaderMatch(name, "likely", _LONGEST - len(word))
    return None
