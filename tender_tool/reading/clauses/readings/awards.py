"""What a sentence awards: amounts of points, each with the words that it is given for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.record import record, replace
from tender_tool.reading.clauses.lexer.outline import Outline, Sentence
from tender_tool.reading.clauses.lexer.patterns import joins_pattern
from tender_tool.reading.clauses.lexer.tokens import Token
from tender_tool.reading.clauses.readings.roles import Phrase, Role, role_of
from tender_tool.ruleset.kept.patterns import compiled

# Over the letters of tokens.
_AMOUNT = compiled(
    r"(?P<none>z)"
    r"|(?P<span>g?np?~np|g?[(]?np?~n[)]p)"
    r"|(?P<part>g?w?f(?:&|w)?[(]?n[r]|g?nrf)"
    r"|(?P<full_award>gw?f[(]?np)"
    r"|(?P<full_cap>f[:(]?[g]?[:(]?np)"
    r"|(?P<number>g?[:(]?n[pr])"
    r"|(?P<slip>gn(?:m(?=[,.&)]|$)|(?=[,.]|$)))"
    r"|(?P<full>gw?f)"
)
# Points before what they are given for: 5分(五星级), 5分:五星级.
_NAMED_BEHIND = compiled(r"\(L\)")
_BEFORE = compiled(
    r"g?[(]?n[pr][)]?[:~]+(?P<rest>[^npgzf:]*)$|(?:[^npzf:L]*:)?(?=[gn(])g?[(]?n[pr][)]?[:~]+(?P<level>L[^npgzf:,]*)(?=,|$)"
)
# The same all through a sentence, down to what says who gets nothing: 10分为五星级，8分为四星级.
_EACH_BEFORE = compiled(
    r"(?:[^npzf:L]*(?:[(]np[)])?:)?"
    r"(?P<pairs>(?:(?:g?n[pr]|[(]g?n[pr][)])[w:~]*L[^npgzf:,&L]*(?:[,&]|$)){2,}|gn[pr]w[w:~]*L[^npgzf:,&L]*$)"
    r"(?=$|o|[^npgf]*z|w[^npgzf]*g?np$)"
)
_PAIR = compiled(r"(?P<amount>g?n[pr]|[(]g?n[pr][)])[w:~]*(?P<level>L[^npgzf:,&L]*)")


@record(frozen=True, slots=True, eq=False)
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
        return min(token.start for token in (*self.subject, *self.amount))

    @property
    def end(self) -> int:
        """Where its words end."""
        return max(self.amount[-1].end, self.subject[-1].end if self.subject else 0)

    @property
    def about(self) -> tuple[int, int]:
        """From where to where the words stand that it is given for."""
        place = self.amount[0].start
        return (self.subject[0].start, self.subject[-1].end) if self.subject else (place, place)

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
    kinds = sentence.kinds
    found: list[Award] = []
    begin = 0
    before = _BEFORE.match(kinds)
    each_before = _EACH_BEFORE.match(kinds)
    if each_before:
        begin, pairs = each_before.end(), each_before.start("pairs")
        heads = _AMOUNT.finditer(kinds, 0, pairs)
        found += [_award(each, (), sentence.tokens[each.start() : each.end()], sentence) for each in heads]
        found += _each_before(sentence, each_before)
    elif before:
        begin = before.end()
        place = before.start("level" if before["level"] is not None else "rest")
        found.append(_given_before(sentence, (0, place), (place, begin)))
    for match in _AMOUNT.finditer(kinds, begin):
        subject = sentence.tokens[begin : match.start()]
        named = _NAMED_BEHIND.match(kinds, match.end())
        if named and "L" not in kinds[begin : match.start()]:
            subject += sentence.tokens[match.end() : named.end()]
        amount = sentence.tokens[match.start() : match.end()]
        found.append(_award(match, subject, amount, sentence))
        # What stands in brackets is an aside: the words before them still wait for their points.
        if not (found[-1].role in ("zero", "heading", "cap", "weight") and _in_brackets(kinds[: match.start()])):
            begin = named.end() if named else match.end()
    return tuple(found)


def _each_before(sentence: Sentence, before: re.Match[str]) -> Iterator[Award]:
    for pair in _PAIR.finditer(sentence.kinds, before.start("pairs"), before.end("pairs")):
        yield _given_before(sentence, pair.span("amount"), pair.span("level"))


def _given_before(sentence: Sentence, at: tuple[int, int], behind: tuple[int, int]) -> Award:
    """Return what an amount gives for the words behind it."""
    amount, subject = sentence.tokens[slice(*at)], sentence.tokens[slice(*behind)]
    value = next(token.value for token in amount if token.value is not None)
    percent = any(token.kind == "r" for token in amount)
    return Award("award" if value else "zero", value, percent, subject, amount, sentence)


def _in_brackets(kinds: str) -> bool:
    return kinds.count("(") > kinds.count(")")


def awards(outline: Outline, *, evidence: bool = False) -> tuple[Award, ...]:
    """Return the awards of the body, or of the evidence."""
    sentences = outline.evidence if evidence else outline.body
    return tuple(award for sentence in sentences for award in awards_of(sentence))


def _award(match: re.Match[str], subject: tuple[Token, ...], amount: tuple[Token, ...], sentence: Sentence) -> Award:
    numbers = [token.value for token in amount if token.value is not None]
    value = max(numbers, default=None)
    percent = any(token.kind == "r" for token in amount)
    role = role_of(_phrase(match, subject, value))
    if match.lastgroup == "span" and _heads(match, subject, numbers):
        return Award("heading", value, percent, subject, amount, sentence)
    if role == "all" and any(token.adds for token in amount):
        role = "award"
    if role == "zero":
        value = Decimal(0)
    unsure = match.lastgroup in ("span", "slip")
    return Award(role, value, percent, subject, amount, sentence, unsure)


def _heads(match: re.Match[str], subject: tuple[Token, ...], numbers: list[Decimal]) -> bool:
    """Tell whether points from nothing up stand in brackets behind a name: 售后服务体系(0-6分)."""
    kinds = "".join(token.kind for token in subject)
    alone = re.fullmatch("[^LRmBvgnc.]*[(]w?", kinds) is not None
    return alone and min(numbers) == 0 and match.string[match.end() : match.end() + 1] == ")"


def _phrase(match: re.Match[str], subject: tuple[Token, ...], value: Decimal | None) -> Phrase:
    before = "".join(token.kind for token in subject)
    return Phrase(match.lastgroup or "", match[0], before, match.string[match.end() : match.end() + 3], value)


def respective(found: tuple[Award, ...], outline: Outline) -> tuple[Award, ...]:
    """Return a sentence's awards, those in a row behind as many levels with a level each."""
    result = list(found)
    for number, award in enumerate(found):
        levels = _levels(award, outline)
        row = found[number : number + len(levels)]
        if len(levels) < 2 or len(row) < len(levels) or not all(_is_bare(each) for each in row[1:]):
            continue
        for place, (each, level) in enumerate(zip(row, levels, strict=True)):
            lead = tuple(token for token in award.subject if token.end <= level.start and token.kind not in "LRn")
            subject = (*lead, level) if place == 0 else (level,)
            result[number + place] = replace(each, subject=subject, role="award")
    return tuple(result)


def _is_bare(award: Award) -> bool:
    return award.role in ("award", "each", "listed", "heading") and all(
        token.kind in "&,/" for token in award.subject
    )


def _levels(award: Award, outline: Outline) -> list[Token]:
    """Return the levels that an award's words join, else the numbers of things."""
    joined = award.last("L")
    if joined:
        words = outline.said(joined.start, joined.end)
        begin, levels = 0, []
        for match in joins_pattern().finditer(words):
            if words[begin : match.start()]:
                levels.append(Token("L", joined.start + begin, joined.start + match.start()))
            begin = match.end()
        return levels
    return []
