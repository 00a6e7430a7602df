"""A journal that is damaged gives back nothing, or what stands before the damage; it never ends the program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tender_tool.domain.edits.tender import ImportBidders, SetOpeningDay
from tender_tool.services import projects, rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_file


def _lines(folder: Path) -> list[str]:
    journal = projects.RecoveryJournal(folder / "one.journal")
    journal.begin(rules.new_tender(), None)
    journal.did(ImportBidders(import_bidders(sample_file())))
    journal.did(SetOpeningDay(None))
    journal.close()
    return journal.path.read_text(encoding="utf-8").splitlines()


def _found(folder: Path, lines: list[str]) -> list[int]:
    (folder / "one.journal").write_text("\n".join(lines), encoding="utf-8")
    return [recovered.edits for _, recovered in projects.left_over(folder)]


DEEP = "[" * 2000 + "]" * 2000


@pytest.mark.parametrize("line", [DEEP, f'{{"did": {DEEP}}}', "5", '"x"', "null", "9" * 5000])
def test_what_stands_before_a_line_that_is_none_is_given_back(tmp_path: Path, line: str) -> None:
    begin, listed, edit = _lines(tmp_path)
    assert _found(tmp_path, [begin, listed, line, edit]) == [1]


@pytest.mark.parametrize(
    "begin",
    [
        {"begin": {"!": "Tender"}, "list": None, "project": None},
        {"begin": {"!": "SetOpeningDay", "day": None}, "list": None, "project": None},
        {"begin": None, "list": None, "project": None},
    ],
)
def test_a_beginning_that_is_no_tender_is_nothing_to_recover(tmp_path: Path, begin: object) -> None:
    assert _found(tmp_path, [json.dumps(begin), *_lines(tmp_path)[1:]]) == []


@pytest.mark.parametrize(
    "change",
    [{"project": 5}, {"project": ["x"]}, {"list": 5}, {"list": [5, 6]}, {"list": {"!": "Text", "zh": "", "en": ""}}],
)
def test_a_first_line_with_a_wrong_value_is_nothing_to_recover(tmp_path: Path, change: dict[str, object]) -> None:
    begin, *rest = _lines(tmp_path)
    assert _found(tmp_path, [json.dumps({**json.loads(begin), **change}), *rest]) == []


@pytest.mark.parametrize(
    "edit",
    [
        {"did": {"!": "SetPriceWeight", "weight": "x"}},
        {"did": {"!": "Text", "zh": "", "en": ""}},
        {"did": 5},
        {"count": "x"},
        {},
    ],
)
def test_an_edit_that_is_none_is_nothing_to_recover(tmp_path: Path, edit: object) -> None:
    assert _found(tmp_path, [*_lines(tmp_path), json.dumps(edit)]) == []
