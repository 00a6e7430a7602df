"""Sample results with words of their own, so that golden files depend on nobody else's wording."""

from __future__ import annotations

import pytest

from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.ruleset import wording
from tests.reports import made_results


@pytest.fixture(autouse=True)
def _sample_words(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {**wording.catalogue(), **made_results.WORDS}
    monkeypatch.setattr(wording, "catalogue", lambda: words)


@pytest.fixture(params=["zh", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    return request.param


@pytest.fixture
def results() -> Results:
    return made_results.results()
