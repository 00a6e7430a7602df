"""A project file gives back exactly what was saved, or says in one sentence why not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.edits.tender import DecideLevel, ImportBidders, SetPriceWeight
from tender_tool.domain.problem import InputError
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.services import projects, rules
from tender_tool.services.import_bidders import correct_cell, import_bidders
from tender_tool.services.samples import sample_file, sample_files
from tender_tool.services.score_bidders import score_bidders


def _tender(path: Path) -> Tender:
    tender = ImportBidders(import_bidders(path)).apply(rules.new_tender())
    return SetPriceWeight(Decimal("30.50")).apply(replace(tender, opened_on=date(2026, 3, 1)))


def _code(path: Path) -> str:
    with pytest.raises(InputError) as refused:
        projects.open_project(path)
    return refused.value.problems[0].message.code


@pytest.mark.parametrize("path", sample_files(), ids=lambda path: path.name)
def test_saving_and_opening_changes_nothing(path: Path, tmp_path: Path) -> None:
    tender = _tender(path)
    projects.save(tender, (), tmp_path / "a.tender")
    opened = projects.open_project(tmp_path / "a.tender").tender
    assert opened == tender
    assert score_bidders(opened) == score_bidders(tender)
    assert str(opened.table.price_weight) == "30.50"


def test_a_decision_and_a_correction_are_kept(tmp_path: Path) -> None:
    tender = _tender(sample_file())
    held = tender.bidder_list
    assert held is not None
    tender = correct_cell(held, "C5", "1").apply(tender)
    tender = DecideLevel(held.bidders[0].key, "none", None, "无").apply(tender)
    projects.save(tender, (), tmp_path / "a.tender")
    opened = projects.open_project(tmp_path / "a.tender").tender
    assert opened.bidders[0].certificate.level == "none"
    assert opened.bidder_list is not None
    assert opened.bidder_list.choices.corrections[0].text == "1"


def test_the_journal_is_kept_in_both_languages(tmp_path: Path) -> None:
    line = projects.journal_line(Message.of("edit.set_price_weight", weight=Decimal(30)))
    projects.save(rules.new_tender(), (line,), tmp_path / "a.tender")
    assert projects.open_project(tmp_path / "a.tender").journal == (line,)
    assert "30" in line.zh
    assert "30" in line.en


def test_a_project_is_known_by_its_content(tmp_path: Path) -> None:
    projects.save(rules.new_tender(), (), tmp_path / "renamed.xlsx")
    assert projects.is_project(tmp_path / "renamed.xlsx")
    assert not projects.is_project(sample_file())
    assert not projects.is_project(tmp_path / "missing")


def test_what_is_no_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.tender").write_text("not a project", encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "other.tender")) as other, other:
        other.execute("CREATE TABLE t (x)")
    projects.save(rules.new_tender(), (), tmp_path / "whole.tender")
    content = (tmp_path / "whole.tender").read_bytes()
    (tmp_path / "half.tender").write_bytes(content[: len(content) // 2])
    assert _code(tmp_path / "missing.tender") == "file.missing"
    assert _code(tmp_path / "text.tender") == "project.damaged"
    assert _code(tmp_path / "other.tender") == "project.not_one"
    assert _code(tmp_path / "half.tender") == "project.damaged"


def test_a_file_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "new.tender"
    projects.save(rules.new_tender(), (), path)
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("PRAGMA user_version = 99")
    assert _code(path) == "project.newer"


def test_a_project_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "a.tender"
    with pytest.raises(InputError):
        projects.save(rules.new_tender(), (), path)
    assert list(tmp_path.iterdir()) == []
