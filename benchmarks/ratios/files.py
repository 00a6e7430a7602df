"""The workbook of 100,000 bidders and the Word report of 1,000, against plain writers of the same cells and rows.

What the plain writers write is read from our own files (``plain_files``): the same texts, figures, formulas with
their values, heights and as many formats; the same rows with the same layout in the same package. Both are measured
in a process that has written a short file before, so that neither pays for what is loaded once.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.ratios.figures import Figure, python_said, ratio
from benchmarks.ratios.plain_files import sheets, table_rows, write_rows, write_sheets
from benchmarks.score import tender
from tender_tool.domain.evaluation import Evaluation
from tender_tool.domain.garbage_pause import garbage_collection_paused

_BIDDERS = {"xlsx": 100_000, "docx": 1_000}
_AIMS = {"xlsx": (1.5, "plain XlsxWriter"), "docx": (2.0, "raw rows")}
_RUNS = 3
_FEW = 20


def measure() -> Iterator[Figure]:
    """Yield both ratios; each is the median of runs in processes of their own."""
    for kind, count in _BIDDERS.items():
        code = f"from benchmarks.ratios.files import run; run({kind!r}, {count})"
        runs = sorted((python_said(code) for _ in range(_RUNS)), key=lambda each: each[0] / each[1])
        ours, plain = runs[_RUNS // 2]
        aim, peer = _AIMS[kind]
        yield ratio(f"{kind} of {count:,} bidders", ours, plain, aim, peer)


def run(kind: str, count: int) -> None:
    """Print the processor's seconds of our file and of the plain one, as JSON."""
    # What is measured loads it.
    from tender_tool.reports.evaluation_report import write_evaluation_report  # noqa: PLC0415
    from tender_tool.reports.exporters import Results  # noqa: PLC0415
    from tender_tool.reports.scoring_sheet import write_scoring_sheet  # noqa: PLC0415
    from tender_tool.services.review.review_rules import review_rules  # noqa: PLC0415
    from tender_tool.services.score_bidders import score_bidders  # noqa: PLC0415

    def results(bidders: int) -> Results:
        made = tender(bidders)
        groups = tuple(each for each in made.table.groups if each.name == "售后服务")
        made = replace(made, table=replace(made.table, groups=groups), evaluation=Evaluation())
        return Results(made, score_bidders(made), review_rules(replace(made, bidder_list=None)), "zh")

    write = {"xlsx": write_scoring_sheet, "docx": write_evaluation_report}[kind]
    with tempfile.TemporaryDirectory() as folder:
        ours, plain = Path(folder) / f"ours.{kind}", Path(folder) / f"plain.{kind}"
        for number in (_FEW, count):
            made = results(number)
            taken = _taken(lambda made=made: write(made, ours))  # type: ignore[misc]
            other = _plainly(kind, ours, plain)
    sys.stdout.write(json.dumps([taken, other]) + "\n")


def _plainly(kind: str, ours: Path, plain: Path) -> float:
    if kind == "xlsx":
        found = sheets(ours)
        return _taken(lambda: write_sheets(found, plain))
    rows = table_rows(ours)
    return _taken(lambda: write_rows(rows, plain))


def _taken(work: Callable[[], None]) -> float:
    # As the program writes: without the cycle collector, on either side.
    with garbage_collection_paused():
        begin = time.process_time()
        work()
        return time.process_time() - begin
