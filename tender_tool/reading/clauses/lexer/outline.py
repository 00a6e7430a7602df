"""The parts of a clause: what is scored and the evidence, in sentences that speak of an item or of the whole."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from tender_tool.domain.record import record
from tender_tool.reading.clauses.lexer.patterns import any_of
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.reading.clauses.lexer.tokens import Token
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.clauses import clause_words

# One spelling of a dash.
_LONG_DASH = "--"
_POINTS_FIRST = compiled("(?:^|:)g?n[pr][:~]+[^npg]*$")


@record(frozen=True, slots=True, eq=False)
class Sentence:
    """Tokens between two full stops. ``item`` is the place of its item's number, None for the whole."""

    tokens: tuple[Token, ...]
    item: int | None
    evidence: bool

    @property
    def kinds(self) -> str:
        """One letter a token."""
        return "".join(token.kind for token in self.tokens)

    def place_of(self, token: Token) -> int:
        """Return how many tokens stand before ``token``."""
        return bisect_left(self.tokens, token.start, key=lambda each: each.start)

    @property
    def start(self) -> int:
        """Where it begins in the plain text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the plain text."""
        return self.tokens[-1].end


@record(frozen=True, slots=True)
class Outline:
    """A clause in sentences."""

    text: ClauseText
    sentences: tuple[Sentence, ...]

    @property
    def body(self) -> tuple[Sentence, ...]:
        """What is scored."""
        return tuple(each for each in self.sentences if not each.evidence)

    @property
    def evidence(self) -> tuple[Sentence, ...]:
        """How it is proved."""
        return tuple(each for each in self.sentences if each.evidence)

    @property
    def items(self) -> tuple[int, ...]:
        """The items of the body's lists that have no list inside, by the place of their numbers."""
        return tuple(dict.fromkeys(each.item for each in self.body if each.item is not None))

    def said(self, start: int, end: int) -> str:
        """Return plain characters."""
        return self.text.plain[start:end]


class _Writer:
    def __init__(self, text: ClauseText) -> None:
        self.text = text
        self.sentences: list[Sentence] = []
        self.pending: list[Token] = []
        self.item: int | None = None
        self.evidence = False
        self.inside = 0

    def close(self) -> None:
        if self.pending:
            self.sentences.append(Sentence(tuple(self.pending), self.item, self.evidence))
            self.pending = []
        self.inside = 0

    def take(self, token: Token) -> None:
        if token.kind in "HE":
            self.close()
            self.item, self.evidence = None, token.kind == "E"
        elif token.kind == "#":
            self.close()
            self.item = token.start
        elif token.kind == "." and self.inside <= 0:
            self.close()
        else:
            self._take_word(token)

    def _take_word(self, token: Token) -> None:
        if not self.pending and self.item is not None and self._speaks_of_all(token):
            self.item = None
        elif self.pending and self.text.starts_line(token.start) and self._ends_before(token):
            self.close()
            if self._speaks_of_all(token):
                self.item = None
        self.inside += {"(": 1, ")": -1}.get(token.kind, 0)
        self.pending.append(token)

    def _ends_before(self, token: Token) -> bool:
        """Tell whether a line that lacks its full stop ends before ``token``; lines of a page break anywhere."""
        if self.inside > 0 or token.kind in ",&:)(mp/" or self.text.plain.startswith(_LONG_DASH, token.start):
            return False
        if token.kind in "gn" and _POINTS_FIRST.search("".join(each.kind for each in self.pending)):
            return True
        last = self.pending[-1]
        if last.kind == ")":
            return len(self.pending) > 1 and self.pending[-2].kind in "pr"
        if last.kind == ":":
            # 五星级: 5分 and 5分: 五星级 belong together.
            amount = len(self.pending) > 1 and self.pending[-2].kind in "pr"
            return not amount and token.kind not in "gnzf"
        named = last.kind == "w" and self.text.plain[: last.end].endswith(clause_words().headings.line_ends)
        return last.kind in "prz" or (named and token.kind != "a" and self._speaks_of_all(token))

    def _speaks_of_all(self, token: Token) -> bool:
        starts = any_of(clause_words().headings.whole).match(self.text.plain, token.start)
        first_of_item = self.item is not None and not self._said_of_item()
        return bool(starts) and not first_of_item and not (token.kind == "e" and self._items_earn())

    def _items_earn(self) -> bool:
        """Tell whether the items before have points of their own."""
        items = [each for each in self.sentences if each.item not in (None, self.item) and not each.evidence]
        return any("p" in each.kinds or "r" in each.kinds for each in items)

    def _said_of_item(self) -> bool:
        if any(token.kind not in "&:" for token in self.pending):
            return True
        return bool(self.sentences) and self.sentences[-1].item == self.item


def outline(text: ClauseText, tokens: tuple[Token, ...]) -> Outline:
    """Return the clause in sentences."""
    writer = _Writer(text)
    for token in tokens:
        writer.take(token)
    writer.close()
    return Outline(text, tuple(_returned(_without_own_number(writer.sentences, tokens))))


def _without_own_number(sentences: list[Sentence], tokens: tuple[Token, ...]) -> list[Sentence]:
    """Return the sentences; behind the row's own number (6、) those before the list speak of the whole."""
    first, *more = [token for token in tokens if token.kind == "#"] or tokens[:1]
    if first.kind != "#" or first is not tokens[0] or any(each.rank == first.rank for each in more):
        return sentences
    return [Sentence(each.tokens, None, each.evidence) if each.item == first.start else each for each in sentences]


def _returned(sentences: list[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences; one that seems to speak of the whole list before its end stays with its item."""
    last: int | None = None
    end = max((n for n, each in enumerate(sentences) if each.item is not None and not each.evidence), default=-1)
    for number, sentence in enumerate(sentences):
        if sentence.item is None and last is not None and number < end and not sentence.evidence:
            yield Sentence(sentence.tokens, last, sentence.evidence)
        else:
            own = last if sentence.item is None else sentence.item
            last = None if sentence.evidence else own
            yield sentence
