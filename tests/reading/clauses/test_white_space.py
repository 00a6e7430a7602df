"""White space, line breaks and full width inside a clause never change the rule."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tender_tool.reading.clauses import read_clause
from tests.reading.clauses.corpus_clauses import Labelled, labelled_clauses, read_values

# Columns are told apart by white space; bars and tabs stand between cells.
CLAUSES = [each for each in labelled_clauses() if not any(sign in each.text for sign in ("|", "\t", "   "))]
WIDE = str.maketrans({chr(sign): chr(sign + 0xFEE0) for sign in range(ord("0"), ord("9") + 1)})


def _places(text: str) -> list[int]:
    """Return where white space may come in: not in numbers or Latin words, nor beside a blank (columns)."""
    latin = [sign.isalnum() and sign.isascii() for sign in text]
    blank = [sign.isspace() for sign in text]
    return [at for at in range(1, len(text)) if not latin[at - 1] and not blank[at - 1] and not blank[at]]


@given(st.sampled_from(CLAUSES), st.data())
@settings(max_examples=200)
def test_white_space_changes_nothing(labelled: Labelled, data: st.DataObject) -> None:
    text = labelled.text
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.sampled_from(_places(text)))
        text = text[:place] + data.draw(st.sampled_from([" ", "\n", "\u3000", "\r\n"])) + text[place:]
    assert labelled.settled(read_values(read_clause(text))) == labelled.settled(labelled.wanted)


@pytest.mark.parametrize("labelled", CLAUSES, ids=lambda labelled: labelled.id)
def test_full_width_digits_change_nothing_but_the_words(labelled: Labelled) -> None:
    read = labelled.settled(read_values(read_clause(labelled.text.translate(WIDE))))
    wanted = labelled.settled(labelled.wanted)
    assert [points for _, points in read.pop("tiers", ())] == [points for _, points in wanted.pop("tiers", ())]
    assert read == wanted


@given(st.text(alphabet="得五星级分0123.%（）、，。；每项最高扣缺一1证书认不\n| ", max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    clause = read_clause(text)
    assert all(0 <= span.start < span.end <= len(text) for _, span in clause.parts())


@given(st.text(max_size=80))
def test_any_characters_are_read_without_an_error(text: str) -> None:
    assert read_clause(text).text == text
