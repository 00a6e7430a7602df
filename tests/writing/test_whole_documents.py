"""Rule, Word table, document, rule: a table written for a tender document is read back as the same rule.

``TENDER_TOOL_CLAUSES=5000`` takes a fifth of as many tables, each of some ten clauses.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from tender_tool.domain.documents.rule import DocumentRule
from tender_tool.domain.rule.factors import CommitteeFactor, Factor, ManualFactor, PriceFactor
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.reading.files.input_file import read_file
from tender_tool.reports.scoring_document import write_scoring_document
from tender_tool.services.documents.open_document import open_document
from tender_tool.writing.table import written_table
from tests.writing.drawn_rules import styles, tables

EXAMPLES = int(os.environ.get("TENDER_TOOL_CLAUSES", "200")) // 5


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("written")


def read_again(table: ScoringTable, folder: Path, style: str) -> DocumentRule:
    path = folder / "table.docx"
    write_scoring_document(table, path, style)
    rule = open_document(read_file(path)).rule
    assert rule is not None
    return rule


def as_the_reader_has_it(factor: Factor) -> Factor:
    """What people judge is judged by the committee; which of them, and how little they give, is not read."""
    if isinstance(factor, ManualFactor):
        return CommitteeFactor(factor.name, factor.points, criteria=factor.criteria)
    return replace(factor, name="") if isinstance(factor, PriceFactor) else factor


def nameless_price(factor: Factor) -> Factor:
    return replace(factor, name="") if isinstance(factor, PriceFactor) else factor


@given(tables(), styles)
@settings(max_examples=EXAMPLES, deadline=None)
def test_a_table_written_for_word_is_read_back_as_the_same_rule(
    folder: Path, table: ScoringTable, style: str
) -> None:
    rule = read_again(table, folder, style)
    groups = written_table(table, style)
    assert [(each.name, each.points) for each in rule.table.groups] == [(each.name, each.points) for each in groups]
    for read, made in zip(rule.table.groups, groups, strict=True):
        expected = [as_the_reader_has_it(clause.factor) for clause in made.clauses]
        assert [nameless_price(factor) for factor in read.factors] == expected
