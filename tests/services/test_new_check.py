"""A new check is two files, made by one command, and holds from the start."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.fairness.subject import Row, Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.files.toml_file import read_model
from tender_tool.services.new_check import new_check
from tender_tool.services.rules import new_tender


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "tender_tool" / "fairness" / "checks").mkdir(parents=True)
    (tmp_path / "rules" / "checks").mkdir(parents=True)
    return tmp_path


def test_what_is_made_holds_its_own_cases(checkout: Path) -> None:
    module, data = new_check("N99", "word-to-write", checkout)
    file = read_model(CheckFile, data)
    spec = importlib.util.spec_from_file_location("made", module)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert (file.code, file.name, made.CODE) == ("N99", "word-to-write", "N99")
    for case in file.cases:
        subject = Subject(new_tender(), "document", given=(Row("", case.name, case.clause),))
        assert [hit.kind for hit in made.check(subject, file)] == list(case.findings)


@pytest.mark.parametrize(("code", "name"), [("n99", "word"), ("N9", "word"), ("N99", "Word"), ("N99", "a b")])
def test_other_names_are_refused(checkout: Path, code: str, name: str) -> None:
    with pytest.raises(InputError) as refused:
        new_check(code, name, checkout)
    assert refused.value.problems[0].message.code == "check.wrong_name"


def test_a_check_is_not_written_over(checkout: Path) -> None:
    new_check("N99", "word", checkout)
    with pytest.raises(InputError) as refused:
        new_check("N99", "other", checkout)
    assert refused.value.problems[0].message.code == "check.exists"


def test_another_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        new_check("N99", "word", tmp_path)
    assert refused.value.problems[0].message.code == "check.no_checkout"
