"""The data of the fairness checks: each has its law, its page, and cases that hit and that pass."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.ruleset.checks import CheckFile, check_files
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Words, read_model, read_toml
from tender_tool.ruleset.law import basis, law_as_of
from tender_tool.ruleset.wording import say
from tender_tool.services.review.explain import check_titles, explain

FILES = sorted(check_files().values(), key=lambda file: file.code)
each_check = pytest.mark.parametrize("file", FILES, ids=lambda file: file.code)


def _places(words: Words) -> list[set[str]]:
    return [
        {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        for text in (words.zh, words.en)
    ]


def _sentences(file: CheckFile) -> Iterator[Words]:
    for finding in file.findings.values():
        yield from (finding.message, finding.fix)
        if finding.edit_label:
            yield finding.edit_label


@pytest.mark.parametrize("lacking", ["words", "findings"])
def test_a_kind_without_words_or_sentences_is_refused(tmp_path: Path, lacking: str) -> None:
    text = (rules_folder() / "checks" / "N23.toml").read_text(encoding="utf-8")
    path = tmp_path / "N23.toml"
    there = "bought = {" if lacking == "words" else "[findings.bought]"
    assert there in text
    path.write_text(text.replace(there, there.replace("bought", "sold"), 1), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_model(CheckFile, path)
    (problem,) = refused.value.problems
    assert "“bought”" in say(problem.message, "en")


def test_a_file_is_called_after_its_code() -> None:
    for path in (rules_folder() / "checks").glob("*.toml"):
        assert read_toml(path)["code"] == path.stem


def test_names_are_used_once() -> None:
    assert len({file.name for file in FILES}) == len(FILES)


@each_check
def test_every_check_has_a_case_that_hits_and_one_that_passes(file: CheckFile) -> None:
    assert any(case.findings for case in file.cases)
    assert any(not case.findings for case in file.cases)


@each_check
def test_a_case_expects_only_findings_that_exist(file: CheckFile) -> None:
    assert {kind for case in file.cases for kind in case.findings} <= set(file.findings)


@each_check
def test_the_law_of_every_check_resolves(file: CheckFile) -> None:
    for reference in file.basis:
        found = basis(reference)
        assert found.confidence in {"V1", "V2", "V3"}
        assert found.instrument.zh
        assert found.gist.en


@each_check
def test_both_languages_of_a_finding_have_the_same_places(file: CheckFile) -> None:
    for words in _sentences(file):
        in_chinese, in_english = _places(words)
        assert in_chinese == in_english


@each_check
def test_the_page_of_a_check_is_whole_in_both_languages(file: CheckFile) -> None:
    for page in (file.page_zh, file.page_en):
        assert all(str(text).strip() for text in page.model_dump().values())
    for language in ("zh", "en"):
        page_text = explain(file.code, "zh" if language == "zh" else "en")
        assert page_text.startswith(f"# {file.code}")
        assert page_text.count("## ") == 7
        assert "{" not in page_text


def test_the_pages_of_the_two_languages_differ() -> None:
    assert explain("C01", "zh") != explain("C01", "en")
    assert explain("c01", "en") == explain("C01", "en")


def test_the_titles_come_in_the_order_of_their_codes() -> None:
    assert [title.code for title in check_titles()] == [file.code for file in FILES]


def test_the_law_says_when_it_was_last_looked_at() -> None:
    assert law_as_of().year >= 2026


def test_an_unknown_article_is_an_error() -> None:
    with pytest.raises(KeyError):
        basis("order-87/99.9")


@pytest.mark.parametrize(
    ("code", "drafted", "document"),
    [
        ("C01", "warning", "warning"),
        ("C04", "warning", "warning"),
        ("C05", "error", "error"),
        ("C06", "warning", "warning"),
        ("C07", "error", "error"),
    ],
)
def test_severities_are_those_of_the_catalogue(code: str, drafted: str, document: str) -> None:
    severity = check_files()[code].severity
    assert (severity.drafted, severity.document) == (drafted, document)


def _bases(value: object) -> Iterator[str]:
    """Yield every article that a table of a data file rests on."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            for key, held in each.items():
                yield from held if key.endswith("basis") else _bases(held)


def test_every_article_that_a_figure_of_the_law_rests_on_is_known(project: Path) -> None:
    named = set(_bases(tomllib.loads((project / "rules" / "procurement.toml").read_text("utf-8"))))
    assert named
    for reference in named:
        basis(reference)


def test_every_instrument_begins_before_it_ends_and_is_no_law_to_come(project: Path) -> None:
    law = tomllib.loads((project / "rules" / "law.toml").read_text("utf-8"))
    for each in law["instruments"]:
        assert each["effective_from"] <= law["as_of"]
        assert each.get("effective_until", law["as_of"]) > each["effective_from"]
