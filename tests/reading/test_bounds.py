"""What goes beyond a limit is refused before it is read, in a sentence with the figure; what does not is read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.files import gate, isolated
from tender_tool.reading.files.bounds import Beyond, check_merged
from tender_tool.ruleset.wording import say_problem
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import bidders, with_part, xlsx
from tests.reading.test_hostile_files import _ods

HEADER = "投标人名称,售后服务认证等级,投标报价\n甲公司,五星级,100\n"
MEGABYTE = 2**20


def _csv(folder: Path, text: str) -> Path:
    (folder / "list.csv").write_text(text, encoding="utf-8")
    return folder / "list.csv"


def _read(path: Path) -> BidderList:
    return import_bidders(path)


def test_as_many_merged_cells_as_there_may_be_are_read() -> None:
    check_merged([400_000, 100_000])
    with pytest.raises(Beyond):
        check_merged([400_000, 100_001])


def _beyond(path: Path, figure: str) -> None:
    with pytest.raises(InputError) as refused:
        _read(path)
    _says(refused.value, "file.too_large", figure)


def _says(error: InputError, code: str, figure: str) -> None:
    (problem,) = error.problems
    assert problem.message.code == code
    for sentence in (say_problem(problem, "zh"), say_problem(problem, "en")):
        assert figure in sentence
        assert "\n" not in sentence


def _package(parts: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


LARGE = bytes(65 * MEGABYTE)


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"])
def test_a_part_of_a_workbook_that_unpacks_to_too_much_is_named(tmp_path: Path, part: str) -> None:
    path = bidders(tmp_path, ("甲公司", 1, "五星级", ""))
    with zipfile.ZipFile(path) as package:
        held = {name: package.read(name) for name in package.namelist()}
    path.write_bytes(_package({**held, part: LARGE}))
    _beyond(path, f"{part}")
    _beyond(path, "64")


@pytest.mark.parametrize("part", ["_rels/.rels", "word/document.xml", "word/comments.xml", "word/styles.xml"])
def test_a_part_of_a_document_that_unpacks_to_too_much_is_named(part: str) -> None:
    with pytest.raises(InputError) as refused:
        read_document(InputFile("a.docx", _package({"word/other.xml": b"<a/>", part: LARGE})))
    _says(refused.value, "document.too_large", part)


def test_a_part_that_unpacks_to_hundreds_of_times_its_size_is_refused(tmp_path: Path) -> None:
    path = bidders(tmp_path, ("甲公司", 1, "五星级", ""))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet9.xml", bytes(30 * MEGABYTE))
    _beyond(path, "200")


def test_a_package_of_ten_thousand_parts_is_refused_before_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(_package({f"xl/{number}.xml": b"" for number in range(10_001)}))
    monkeypatch.setattr(gate.zipfile, "ZipFile", None)
    _beyond(path, "10001")


def test_a_part_packed_in_a_way_that_office_files_do_not_know_is_damage(tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").write_bytes(_package({"xl/workbook.xml": b"<a/>"}, zipfile.ZIP_BZIP2))
    with pytest.raises(InputError) as refused:
        _read(tmp_path / "list.xlsx")
    assert refused.value.problems[0].message.code == "file.damaged"


def test_one_long_text_that_too_many_cells_refer_to_is_refused(tmp_path: Path) -> None:
    path = bidders(tmp_path, ("甲公司", 1, "五星级", ""))
    strings = f"<sst><si><t>{'长' * 400_000}</t></si></sst>".encode()
    with zipfile.ZipFile(path) as package:
        held = {name: package.read(name) for name in package.namelist()}
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(3, 500)).encode()
    sheet = held["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", cells + b"</sheetData>")
    path.write_bytes(_package({**held, "xl/sharedStrings.xml": strings, "xl/worksheets/sheet1.xml": sheet}))
    _beyond(path, "xl/worksheets/sheet1.xml")


def _blanks(folder: Path, count: str) -> Path:
    cell = (
        '<table:table-cell office:value-type="string"><text:p>乙<text:s text:c="{}"/>公司</text:p></table:table-cell>'
    )
    level = '<table:table-cell office:value-type="string"><text:p>四星级</text:p></table:table-cell>'
    return _ods(folder, f"<table:table-row>{cell.format(count)}{level}</table:table-row>")


@pytest.mark.parametrize("count", ["3", "2000000000", "9" * 5000, "²", "-1", ""])
def test_a_run_of_blanks_is_as_long_as_a_cell_may_be(tmp_path: Path, count: str) -> None:
    held = _read(_blanks(tmp_path, count))
    assert [bidder.certificate.level for bidder in held.bidders] == ["five_star", "four_star"]
    assert max(len(text) for row in held.rows for text in row) < 33_000


def test_a_row_that_is_too_wide_is_refused(tmp_path: Path) -> None:
    _beyond(_csv(tmp_path, HEADER + "乙公司," + "1," * 200_000 + "\n"), "200002")


def test_a_table_as_wide_as_it_may_be_is_read(tmp_path: Path) -> None:
    wide = ",".join(f"其他{n}" for n in range(1_900))
    rows = "".join(f"公司{n},五星级,{wide}\n" for n in range(60))
    assert len(_read(_csv(tmp_path, f"投标人名称,售后服务认证等级,{wide}\n{rows}")).bidders) == 60


@pytest.mark.parametrize(
    ("text", "figure"),
    [("a,b\n" * 1_000_000, "600000"), ("甲,b\n" * 200_000, "120000"), ("x" * 3 * MEGABYTE, "3 MB")],
    ids=["lines", "rows", "one long line"],
)
def test_a_text_without_end_is_refused(tmp_path: Path, text: str, figure: str) -> None:
    _beyond(_csv(tmp_path, HEADER + text), figure)


def test_a_text_that_is_too_large_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tender_tool.reading.files.workbook.decode", None)
    monkeypatch.setattr("tender_tool.reading.files.workbook.read_text_table", None)
    _beyond(_csv(tmp_path, HEADER + "甲\n" * 20 * MEGABYTE), "32 MB")


@pytest.mark.parametrize("mark", ["", '"'], ids=["plain", "quoted"])
@pytest.mark.parametrize("extra", ["", '丙"公司,四星级,1\n'], ids=["closed", "with a mark that is never closed"])
def test_a_cell_longer_than_the_csv_module_takes_is_read(tmp_path: Path, mark: str, extra: str) -> None:
    held = _read(_csv(tmp_path, f"{HEADER}{extra}乙公司,四星级,{mark}{'长' * 140_000}{mark}\n"))
    assert held.bidders[-1].name == "乙公司"


@pytest.mark.parametrize("price", ["1" * 5000, "0." + "1" * 5000, "1E9999", "1E99999999999", "9" * 30])
def test_a_price_of_absurd_length_is_left_to_a_person(tmp_path: Path, price: str) -> None:
    held = _read(_csv(tmp_path, f"{HEADER}乙公司,四星级,{price}\n"))
    assert held.bidders[1].price is None
    assert "list.price_unread" in {problem.message.code for problem in held.problems}


@pytest.mark.parametrize("page", ["<html><meta><body><table", "<!doctype html><table\x0c", "<html></html><table>"])
def test_a_page_of_which_nothing_is_left_holds_no_table(tmp_path: Path, page: str) -> None:
    (tmp_path / "list.xls").write_text(page, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        _read(tmp_path / "list.xls")
    assert refused.value.problems[0].message.code in {"file.no_table", "list.no_name_column"}


def test_a_page_that_is_empty_once_it_is_cleaned_holds_no_table(tmp_path: Path) -> None:
    (tmp_path / "list.xls").write_bytes(b"<html><meta ch\xd3rset='utf-8'></head><body><table><tr><td>\xff</td></tr>")
    with pytest.raises(InputError) as refused:
        _read(tmp_path / "list.xls")
    assert refused.value.problems[0].message.code in {"file.no_table", "list.no_name_column", "file.not_a_list"}


def test_cells_merged_over_each_other_are_refused(tmp_path: Path) -> None:
    def dress(sheet: Worksheet) -> None:
        for number in range(3, 900):
            sheet.cell(number, 1, "x")

    path = xlsx(tmp_path, [("投标人名称", "等级"), ("甲公司", "五星级")], dress)
    ranges = "".join(f'<mergeCell ref="A3:B{900 - n}"/>' for n in range(700))
    merged = f'<mergeCells count="700">{ranges}</mergeCells>'.encode()
    with_part(path, "xl/worksheets/sheet1.xml", lambda x: x.replace(b"</sheetData>", b"</sheetData>" + merged))
    _beyond(path, "500000")


def _endless(folder: Path) -> Path:
    def dress(sheet: Worksheet) -> None:
        sheet["A2"].comment = Comment("批注", "甲")

    path = xlsx(folder, [("投标人名称", "等级"), ("甲公司", "五星级")], dress)
    merged = b'<mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>'
    return with_part(path, "xl/worksheets/sheet1.xml", lambda x: x.replace(b"</sheetData>", b"</sheetData>" + merged))


def test_a_reader_that_takes_too_much_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolated, "_SECONDS", 2)
    with pytest.raises(InputError) as refused:
        _read(_endless(tmp_path))
    assert refused.value.problems[0].message.code == "file.too_large"


PLANTED = "from pathlib import Path\nPath(r'{}').write_text('ran')\n"


@pytest.mark.parametrize("way", ["folder", "environment"])
def test_code_that_lies_beside_a_list_is_never_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, made: Callable[[Path], Path]
) -> None:
    here = tmp_path / "here"
    (here / "tender_tool" / "reading").mkdir(parents=True)
    mark = tmp_path / "mark"
    code = PLANTED.format(mark)
    for name in ("xlrd.py", "lxml.py", "json.py", "openpyxl.py", "python_calamine.py", "sitecustomize.py"):
        (here / name).write_text(code, encoding="utf-8")
    for folder in (here / "tender_tool", here / "tender_tool" / "reading"):
        (folder / "__init__.py").write_text(code, encoding="utf-8")
    path = made(here)
    if way == "folder":
        monkeypatch.chdir(here)
    else:
        monkeypatch.setenv("PYTHONPATH", str(here))
        monkeypatch.setenv("PYTHONSTARTUP", str(here / "xlrd.py"))
    assert [bidder.name for bidder in _read(path).bidders] == ["甲公司"]
    assert not mark.exists()


def _with_comment(folder: Path) -> Path:
    def dress(sheet: Worksheet) -> None:
        sheet["A2"].comment = Comment("批注", "甲")

    return xlsx(folder, [("投标人名称", "等级"), ("甲公司", "五星级")], dress)


@pytest.fixture(params=["with a comment", "OpenDocument"])
def made(request: pytest.FixtureRequest) -> Callable[[Path], Path]:
    """What writes a list that is read in a process of its own."""
    return _with_comment if request.param == "with a comment" else lambda folder: _ods(folder, "")


def test_the_process_that_reads_is_told_nothing_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, str] = {}
    run = isolated.subprocess.run

    def spy(*args: object, env: dict[str, str], **rest: object) -> object:
        told.update(env)
        return run(*args, env=env, **rest)  # type: ignore[call-overload]

    monkeypatch.setenv("A_SECRET", "x")
    monkeypatch.setattr(isolated.subprocess, "run", spy)
    book = io.BytesIO()
    openpyxl.Workbook().save(book)
    isolated.sheets_apart(book.getvalue())
    assert set(told) <= {"SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"}


@pytest.mark.parametrize(
    "name", ["slow.xls", "slow.xlsx", "html-slow.xls", "shared-strings-390mb.xlsx", "wide-row.csv"]
)
def test_what_once_took_a_minute_is_refused_with_a_figure(shared: Path, name: str) -> None:
    _beyond(shared / "hostile" / name, "0")
