"""A clause made of a known rule is read as that rule, or what is not sure is marked: never wrong in silence."""

from __future__ import annotations

import os
from collections import Counter

import pytest

from tests.reading.clauses.made_clauses import KINDS, made_clause, silently_wrong, wrong_fields

COUNT = int(os.environ.get("TENDER_TOOL_CLAUSES", "320"))
SEEDS = range(COUNT)


def test_no_made_clause_is_read_wrongly_in_silence() -> None:
    wrong = {seed: silently_wrong(made_clause(seed)) for seed in SEEDS}
    assert not {made_clause(seed).text: fields for seed, fields in wrong.items() if fields}


def test_hardly_a_made_clause_is_read_otherwise_than_it_was_made() -> None:
    whole = Counter(made_clause(seed).kind for seed in SEEDS if not wrong_fields(made_clause(seed)))
    assert sum(whole.values()) >= COUNT * 99 // 100


@pytest.mark.parametrize("place", range(len(KINDS)))
def test_every_kind_is_made_anew_by_every_seed(place: int) -> None:
    texts = {made_clause(place + len(KINDS) * number).text for number in range(12)}
    assert len(texts) > 4
