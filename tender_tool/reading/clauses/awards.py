"""What a sentence awards: amounts of points, each with the words that it is given for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from tender_tool.reading.clauses.outline import Outline, Sentence
from tender_tool.reading.clauses.tokens import Token

Role = Literal["award", "each", "cap", "deduction", "zero", "full", "all", "weight", "heading", "listed", "rest"]

# Over the letters of tokens.
_AMOUNT = re.compile(
    r"(?P<none>z)"
    r"|(?P<span>g?np?~np)"
    r"|(?P<part>g?w?f(?:&|w)?[(]?n[r])"
    r"|(?P<full_award>gw?f[(]?np)"
    r"|(?P<full_cap>f[:(]?[g]?[:(]?np)"
    r"|(?P<number>g?[:(]?n[pr])"
    r"|(?P<slip>gn(?:m(?=[,.&)]|$)|(?=[,.]|$)))"
    r"|(?P<full>gw?f)"
)


@dataclass(frozen=True, slots=True)
class Award:
    """Points and the tokens before them, back to the amount before; ``value`` is None for 'full points'."""

    role: Role
    value: Decimal | None
    percent: bool
    subject: tuple[Token, ...]
    amount: tuple[Token, ...]
    sentence: Sentence
    unsure: bool = False

    @property
    def start(self) -> int:
        """Where its words begin."""
        return (self.subject or self.amount)[0].start

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.amount[-1].end

    @property
    def kinds(self) -> str:
        """The kinds of its subject."""
        return "".join(token.kind for token in self.subject)

    def has(self, kind: str) -> bool:
        """Tell whether the subject holds a token of the kind."""
        return any(token.kind == kind for token in self.subject)

    def first(self, kind: str) -> Token | None:
        """Return the first token of the kind in the subject."""
        return next((token for token in self.subject if token.kind == kind), None)

    def last(self, kind: str) -> Token | None:
        """Return the last token of the kind in the subject."""
        return next((token for token in reversed(self.subject) if token.kind == kind), None)


def awards_of(sentence: Sentence) -> tuple[Award, ...]:
    """Return the awards of a sentence in their order."""
    found: list[Award] = []
    begin = 0
    for match in _AMOUNT.finditer(sentence.kinds):
        subject = sentence.tokens[begin : match.start()]
        amount = sentence.tokens[match.start() : match.end()]
        found.append(_award(match, subject, amount, sentence))
        # What stands in brackets is an aside: the words before them still wait for their points.
        if not (found[-1].role in ("zero", "heading", "cap", "weight") and _in_brackets(sentence.kinds[: match.start()])):
            begin = match.end()
    return tuple(found)


def _in_brackets(kinds: str) -> bool:
    return kinds.count("(") > kinds.count(")")


def awards(outline: Outline, *, evidence: bool = False) -> tuple[Award, ...]:
    """Return the awards of the body, or of the evidence."""
    sentences = outline.evidence if evidence else outline.body
    return tuple(award for sentence in sentences for award in awards_of(sentence))


def _award(
    match: re.Match[str], subject: tuple[Token, ...], amount: tuple[Token, ...], sentence: Sentence
) -> Award:
    numbers = [token.value for token in amount if token.kind == "n"]
    value = numbers[-1] if numbers else None
    percent = any(token.kind == "r" for token in amount)
    behind = sentence.tokens[sentence.tokens.index(amount[-1]) + 1 :]
    role = _role(match, subject, value, behind)
    if role == "all" and any(token.adds for token in amount):
        role = "award"
    if role == "zero":
        value = Decimal(0)
    unsure = match.lastgroup in ("span", "slip")
    return Award(role, value, percent, subject, amount, sentence, unsure)


def _role(
    match: re.Match[str], subject: tuple[Token, ...], value: Decimal | None, behind: tuple[Token, ...]
) -> Role:
    kinds = "".join(token.kind for token in subject)
    near = re.split(r"[,.:]", kinds)[-1]
    group = match.lastgroup
    gets = "g" in match[0]
    if group == "none" or (value == 0 and "x" not in near):
        return "zero"
    if "x" in near:
        return "deduction"
    if near.endswith(("W", "Ww", "W:", "W(")) or "W" in near:
        return "weight"
    if group == "full_cap" or "c" in near or ("t" in near and "e" not in near):
        return "cap"
    if re.fullmatch("o[wnmL]*", near) and "e" not in near:
        return "rest"
    if _counts_each(kinds, behind):
        return "each"
    if group == "full":
        return "all" if "a" in near else "full"
    if not gets and group == "number" and not re.search("[LmBv]", kinds):
        after = "".join(token.kind for token in behind[:2])
        opened = kinds.endswith("(") or match[0].startswith("(")
        listed = opened and re.match(r"\)(?:[,&]|$)", after) and kinds
        return "listed" if listed else "heading"
    return "all" if re.search("a", kinds) and not re.search("L|nm", near) else "award"


def _counts_each(kinds: str, behind: tuple[Token, ...]) -> bool:
    """Tell whether the points are for each thing: 每提供一项得2分, 2分/项."""
    after = "".join(token.kind for token in behind[:3])
    return "e" in kinds or re.match(r"/e?w?m", after) is not None
