"""Texts of header cells taken apart into morphemes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tender_tool.ruleset.vocabulary.spelling import normalise

_SIGN = re.compile(r"[^\w#]+")
_REMEMBERED = 8192


@dataclass(frozen=True, slots=True)
class Morpheme:
    """A part of a header with the kinds that it is of; none for a part that no list knows."""

    text: str
    kinds: frozenset[str]


class Vocabulary:
    """Morphemes by kind; one may be of several kinds."""

    def __init__(self, words_by_kind: Mapping[str, tuple[str, ...]]) -> None:
        kinds: dict[str, set[str]] = {}
        for kind, words in words_by_kind.items():
            for word in words:
                kinds.setdefault(normalise(word), set()).add(kind)
        self._known = {word: frozenset(each) for word, each in kinds.items()}
        self._longest = max(map(len, kinds), default=0)
        self._read: dict[str, list[Morpheme]] = {}

    def parts(self, text: str) -> list[Morpheme]:
        """Return a normalised text in parts: as much of it as possible in morphemes, and in as few as possible."""
        if text not in self._read:
            if len(self._read) >= _REMEMBERED:
                self._read.clear()
            self._read[text] = self._taken_apart(text)
        return self._read[text]

    def _taken_apart(self, text: str) -> list[Morpheme]:
        # For each place the letters covered so far, the parts (fewer are better), and the last part.
        best: list[tuple[int, int, str | None]] = [(0, 0, None)]
        for end in range(1, len(text) + 1):
            covered, parts, _ = best[end - 1]
            choices: list[tuple[int, int, str | None]] = [(covered, parts - 1, None)]
            for start in range(max(0, end - self._longest), end):
                part = text[start:end]
                if part in self._known:
                    covered, parts, _ = best[start]
                    choices.append((covered + len(part), parts - 1, part))
            best.append(max(choices, key=lambda choice: choice[:2]))
        found: list[Morpheme] = []
        place = len(text)
        while place:
            word = best[place][2]
            if word is not None:
                found.append(Morpheme(word, self._known[word]))
            elif found and not found[-1].kinds:
                found[-1] = Morpheme(text[place - 1] + found[-1].text, frozenset())
            else:
                found.append(Morpheme(text[place - 1], frozenset()))
            place -= len(word) if word else 1
        return [part for part in reversed(found) if part.kinds or _SIGN.sub("", part.text)]
