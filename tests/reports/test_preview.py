"""The preview of a long report: a part of the bidders, and the counts of all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.large_list import write
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.reports.report_preview import report_preview
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.rules import new_tender
from tender_tool.services.score_bidders import score_bidders

_BIDDERS, _SHOWN = 200, 60


@pytest.mark.parametrize(("language", "counted"), [("zh", "200 家"), ("en", "200")])
def test_a_preview_of_some_bidders_counts_all(tmp_path: Path, language: Language, counted: str) -> None:
    path = tmp_path / "list.xlsx"
    write(path, _BIDDERS)
    tender = ImportBidders(import_bidders(path)).apply(new_tender())
    sheet = score_bidders(tender)
    results = Results(tender, sheet, review_rules(tender), language)
    shown = re.sub(r"<[^>]+>", "|", report_preview(results))
    waiting = counted.replace(str(_BIDDERS), str(len(sheet.waiting)))
    assert len(sheet.waiting) > _SHOWN
    assert f"|{counted}|" in shown
    assert f"|{waiting}|" in shown
