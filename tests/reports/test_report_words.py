"""The words of the reports: all there, in both languages, and none left over."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.text import Language, Text
from tender_tool.fairness import checks
from tender_tool.reports.evaluation_report import WITHOUT_ANNEX
from tender_tool.reports.exporters import Results, discovered
from tender_tool.reports.prose import findings as finding_words
from tender_tool.ruleset import wording
from tests.reports import made_corrections, made_evidence, made_results, made_tender

# Words that are looked up by a code from the results; the sample has not all of them.
BY_CODE = (
    "missing_", "confidence_", "round_", "severity_", "without_", "place_", "procedure_", "price_", "low_",
    "accepted", "counts", "mark", "joined", "status_", "own_", "preview_cut",
    "rejected", "as_read", "band_", "card_", "ranking_rule_", "filled", "by_law", "no", "yes", "many_ranks_note",
)  # fmt: skip


class _Recording(dict[str, Text]):
    """A catalogue that remembers which codes were asked for."""

    def __init__(self, words: dict[str, Text]) -> None:
        super().__init__(words)
        self.asked: set[str] = set()

    def __getitem__(self, code: str) -> Text:
        self.asked.add(code)
        return super().__getitem__(code)


def _ours() -> dict[str, Text]:
    return {code: text for code, text in wording.catalogue().items() if code.startswith(("report.", "trail."))}


def _places(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


def _empty(results: Results) -> Results:
    tender = replace(results.tender, bidder_list=None)
    return replace(results, tender=tender, sheet=ScoreSheet(()), review=replace(results.review, findings=()))


def test_every_word_stands_in_both_languages_with_the_same_places() -> None:
    for code, text in _ours().items():
        assert text.zh, code
        assert text.en, code
        assert _places(text.zh) == _places(text.en), code


def test_every_word_is_used_and_none_is_missing(
    monkeypatch: pytest.MonkeyPatch, language: Language, tmp_path: Path
) -> None:
    words = _Recording(wording.catalogue())
    for module in (wording, finding_words):
        monkeypatch.setattr(module, "catalogue", lambda: words)
    simple, complete = made_results.results(language), made_tender.results(language, complete=True)
    others = (
        made_tender.results, made_tender.by_the_mean, made_tender.before_the_committee, made_tender.refused,
        made_tender.by_a_formula_not_read, made_tender.several, made_evidence.results,
        made_corrections.results, made_corrections.put_together, made_corrections.document_put_right,
    )  # fmt: skip
    for results in (simple, _empty(simple), complete, *(make(language) for make in others)):
        for exporter in (*discovered(), WITHOUT_ANNEX):
            exporter.write(results, tmp_path / exporter.id)
    names = ("_kind", "_file")
    unused = [
        code
        for code in _ours()
        if code not in words.asked and not code.endswith(names) and not code.split(".")[1].startswith(BY_CODE)
    ]
    assert not unused


def test_every_way_of_rounding_and_degree_of_sureness_has_a_word() -> None:
    codes = {f"report.round_{mode}" for mode in ("half_up", "half_even", "down")}
    codes |= {f"report.severity_{severity}" for severity in ("error", "warning", "info")}
    codes |= {f"report.confidence_{confidence}" for confidence in ("V1", "V2", "V3")}
    assert codes <= set(_ours())


def test_every_input_that_a_check_can_lack_has_a_name() -> None:
    folder = Path(checks.__file__).parent
    named = {
        name for path in folder.glob("*.py") for name in re.findall(r'Missing\("(\w+)"', path.read_text("utf-8"))
    }
    assert named
    assert not [name for name in named if f"report.missing_{name}" not in _ours()]
