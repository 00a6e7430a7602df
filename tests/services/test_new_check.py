"""A new check is a file, with logic two, made by one command, and holds from the start."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.fairness.check import Hit, Run
from tender_tool.fairness.run import paired
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.files.toml_file import read_model
from tender_tool.services.review.new_check import new_check
from tender_tool.services.rules import new_tender


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "tender_tool" / "fairness" / "checks").mkdir(parents=True)
    (tmp_path / "rules" / "checks").mkdir(parents=True)
    return tmp_path


def _kinds_found(file: CheckFile, run: Run) -> list[list[str]]:
    subjects = [Subject(new_tender(), "document", given=(Row("", case.name, case.clause),)) for case in file.cases]
    return [[hit.kind for hit in run(subject, file) if isinstance(hit, Hit)] for subject in subjects]


def test_a_check_that_looks_for_words_is_one_file_that_holds_its_own_cases(checkout: Path) -> None:
    (data,) = new_check("N99", "word-to-write", checkout)
    file = read_model(CheckFile, data)
    assert (file.code, file.name, file.in_rows) == ("N99", "word-to-write", ("found",))
    assert _kinds_found(file, paired({"N99": file}, {})["N99"]) == [list(case.findings) for case in file.cases]


def test_a_check_with_logic_has_a_module_besides_and_holds_too(checkout: Path) -> None:
    data, module = new_check("N99", "word-to-write", checkout, logic=True)
    file = read_model(CheckFile, data)
    spec = importlib.util.spec_from_file_location("made", module)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert (file.code, file.in_rows, made.CODE) == ("N99", (), "N99")
    run = paired({"N99": file}, {"N99": made.check})["N99"]
    assert _kinds_found(file, run) == [list(case.findings) for case in file.cases]


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
