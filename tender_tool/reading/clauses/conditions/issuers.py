"""Who must have issued a paper or an honour, as a sentence says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tender_tool.ruleset.vocabulary.conditions import condition_words

_LONGEST = 24
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Issuer:
    """A body in front of a verb of issuing, with its place in the plain sentence; ``vague``: its name names none."""

    body: str
    start: int
    end: int
    vague: bool


def issuers(sentence: str) -> Iterator[Issuer]:
    """Yield the bodies that a plain sentence lets issue: 政府部门颁发, 人社部门核发, 某某协会评定."""
    words = condition_words().issuers
    for verb in _verbs().finditer(sentence):
        before = sentence[max(0, verb.start() - _LONGEST) : verb.start()]
        flat = _BRACKETS.sub(lambda match: " " * len(match[0]), before)
        begin = max((each.end() for each in _leads().finditer(flat)), default=0)
        body = flat[begin:].replace(" ", "")
        core = max((each for each in words.cores if body.endswith(each)), key=len, default="")
        if core:
            named = body.removesuffix(core)
            open_to_all = any(each in before[begin:] for each in words.others)
            vague = bool(named) and not open_to_all and _vague().fullmatch(named) is not None
            start = verb.start() - len(before) + begin
            yield Issuer(body, start + len(flat[begin:]) - len(flat[begin:].lstrip()), verb.end(), vague)


@lru_cache(maxsize=1)
def _verbs() -> re.Pattern[str]:
    return re.compile("|".join(condition_words().issuers.verbs))


@lru_cache(maxsize=1)
def _leads() -> re.Pattern[str]:
    return re.compile("[,。;:、]|" + "|".join(condition_words().issuers.leads))


@lru_cache(maxsize=1)
def _vague() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(condition_words().issuers.vague)})*")
