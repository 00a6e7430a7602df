"""Made clauses in the manners of many offices are read as an attentive reader reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tender_tool.domain.documents.clause import Clause
from tender_tool.reading.clauses import read_clause
from tests.reading.clauses.corpus_clauses import Labelled, labelled_clauses, read_values

CLAUSES = labelled_clauses()


@pytest.mark.parametrize("labelled", CLAUSES, ids=lambda labelled: labelled.id)
def test_a_clause_is_read_as_an_attentive_reader_reads_it(labelled: Labelled) -> None:
    clause = read_clause(labelled.text)
    assert labelled.settled(read_values(clause)) == labelled.settled(labelled.wanted)
    if labelled.after_sales is not None:
        assert _after_sales(clause) == labelled.after_sales


@pytest.mark.parametrize("labelled", CLAUSES, ids=lambda labelled: labelled.id)
def test_only_what_may_be_unsure_is_left_to_a_person(labelled: Labelled) -> None:
    fields = {doubt.field for doubt in read_clause(labelled.text).needs_review}
    assert fields == labelled.review


@pytest.mark.parametrize("labelled", CLAUSES, ids=lambda labelled: labelled.id)
def test_every_part_covers_its_words(labelled: Labelled) -> None:
    clause = read_clause(labelled.text)
    for field, span in clause.parts():
        assert 0 <= span.start < span.end <= len(labelled.text), field
    told = [*clause.validity, *clause.online_check, *clause.certificates, *clause.conditions, *clause.tiers]
    for part in told:
        words = part.name if hasattr(part, "name") else part.words
        assert "".join(part.span.of(labelled.text).split()) == words
    if clause.issuer:
        assert "".join(clause.issuer.span.of(labelled.text).split()) == clause.issuer.words


def test_no_name_is_given_twice() -> None:
    names = [labelled.id for labelled in CLAUSES]
    assert len(names) == len(set(names))
    assert len({"".join(labelled.text.split()) for labelled in CLAUSES}) == len(names)


def test_the_corpus_is_large_enough_to_say_something() -> None:
    assert len(CLAUSES) >= 60


def _after_sales(clause: Clause) -> int:
    return sum(certificate.kind == "after_sales" for certificate in clause.certificates)


def test_nothing_of_the_real_clauses_stands_in_the_corpus(shared: Path) -> None:
    real = (shared / "clauses" / "clauses.jsonl").read_text(encoding="utf-8")
    assert not [labelled.id for labelled in CLAUSES if labelled.text.strip() in real]
