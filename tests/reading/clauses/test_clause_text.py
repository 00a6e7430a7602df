"""The one spelling of a clause: every character of it keeps its place, whatever it becomes."""

from __future__ import annotations

from random import Random

import pytest

from tender_tool.domain.documents.clause import Span
from tender_tool.reading.clauses.lexer.text import clause_text, plain_text

# One, none and several characters in the one spelling, and white space of every kind.
_SIGNS = "得5分 \n\t\r\v\f\u3000\xa0\u2028\x1c\x85⑴①㈠㎡ＡBｃ１ﬃ\u200b½…、，。；（）兩個級"


@pytest.mark.parametrize("seed", range(20))
def test_each_character_is_spelled_alone_and_keeps_its_place(seed: int) -> None:
    random = Random(seed)  # noqa: S311  (made texts are no secrets)
    for _ in range(60):
        text = "".join(random.choices(_SIGNS, k=random.randrange(1, 30)))
        made = clause_text(text)
        assert made.plain == plain_text(text) == "".join(map(plain_text, text))
        assert len(made.places) == len(made.gaps) == len(made.plain)
        for at, place in enumerate(made.places):
            assert made.plain[at] in plain_text(text[place])
            before = text[made.places[at - 1] + 1 if at else 0 : place]
            blank = "".join("\n" if each in "\n\r\v\f" else " " for each in before if each.isspace())
            assert made.gaps[at] == ("" if at and place == made.places[at - 1] else blank)


@pytest.mark.parametrize("seed", range(20))
def test_what_is_left_out_is_a_gap_of_lines(seed: int) -> None:
    random = Random(seed)  # noqa: S311  (made texts are no secrets)
    text = "".join(random.choices(_SIGNS, k=40))
    start, end = sorted(random.sample(range(41), 2))
    kept = text[:start] + "\n" * (end - start) + text[end:]
    left, whole = clause_text(text, (Span(start, end),)), clause_text(kept)
    assert (left.original, left.plain, left.places, left.gaps) == (text, whole.plain, whole.places, whole.gaps)
