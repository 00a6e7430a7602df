"""A tiny workbook with two cells far apart would end the whole process: it is refused before it is parsed.

The workbooks are read in a process of their own with little memory, so that a crash there is only a failed test.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reading.made_lists import bidders, with_part

SHEET = "xl/worksheets/sheet1.xml"
READ = """
import sys
from pathlib import Path
try:
    import resource
except ImportError:
    pass
else:
    resource.setrlimit(resource.RLIMIT_AS, (4 * 2**30, 4 * 2**30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
from tender_tool.domain.problem import InputError
from tender_tool.services.import_bidders import import_bidders
try:
    print("read", len(import_bidders(Path(sys.argv[1])).bidders))
except InputError as error:
    print(*(problem.message.code for problem in error.problems))
"""


def _outcome(path: Path) -> str:
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", READ, str(path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return run.stdout.strip() if run.returncode == 0 else f"ended with {run.returncode}"


def _with_cell(cell: str) -> Callable[[bytes], bytes]:
    row = f'<row r="1048576">{cell}<is><t>x</t></is></c></row></sheetData>'
    return lambda content: content.replace(b"</sheetData>", row.encode())


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="XFD1048576" t="inlineStr">',
        '<c t="inlineStr" r="XFD1048576">',
        "<c r='XFD1048576' t='inlineStr'>",
        '<c r = "XFD1048576" t="inlineStr">',
        '<c\nr="XFD1048576" t="inlineStr">',
        '<c r="xfd1048576" t="inlineStr">',
        '<c r="XFD&#49;048576" t="inlineStr">',
    ],
    ids=["plain", "attribute later", "single quotes", "spaces", "line break", "lower case", "character reference"],
)
def test_two_cells_far_apart_are_refused_however_they_are_written(tmp_path: Path, cell: str) -> None:
    path = with_part(bidders(tmp_path, ("甲公司", 1, "五星级", "")), SHEET, _with_cell(cell))
    assert _outcome(path) in {"file.too_large", "file.damaged", "read 1"}


def test_cells_count_where_they_say_and_not_in_the_row_they_lie_in(tmp_path: Path) -> None:
    cells = "".join(f'<c r="{cell}" t="inlineStr"><is><t>x</t></is></c>' for cell in ("A99999", "BXX9"))
    path = with_part(
        bidders(tmp_path, ("甲公司", 1, "五星级", "")),
        SHEET,
        lambda content: content.replace(b"</sheetData>", f'<row r="9">{cells}</row></sheetData>'.encode()),
    )
    assert _outcome(path) == "file.too_large"


def test_they_are_refused_with_a_name_space_too(tmp_path: Path) -> None:
    sheet = (
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
        '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>投标人名称</x:t></x:is></x:c></x:row>'
        '<x:row r="1048576"><x:c r="XFD1048576" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    path = with_part(bidders(tmp_path, ("甲公司", 1, "五星级", "")), SHEET, lambda _: sheet.encode())
    assert _outcome(path) in {"file.too_large", "file.damaged", "list.no_name_column"}


def test_they_are_refused_wherever_the_sheet_lies_in_the_package(tmp_path: Path) -> None:
    far = _with_cell('<c r="XFD1048576" t="inlineStr">')
    path = with_part(bidders(tmp_path, ("甲公司", 1, "五星级", "")), SHEET, far, "xl/pages/one.xml")
    for part in ("xl/_rels/workbook.xml.rels", "[Content_Types].xml"):
        with_part(path, part, lambda content: content.replace(b"worksheets/sheet1.xml", b"pages/one.xml"))
    assert _outcome(path) in {"file.too_large", "file.damaged", "file.not_a_list"}


@pytest.mark.parametrize("reference", ["XFD1", "A1048576"])
def test_a_single_long_line_is_no_reason_to_crash(tmp_path: Path, reference: str) -> None:
    path = with_part(
        bidders(tmp_path, ("甲公司", 1, "五星级", "")), SHEET, _with_cell(f'<c r="{reference}" t="inlineStr">')
    )
    assert not _outcome(path).startswith("ended")
