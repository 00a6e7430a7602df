"""A person's letterhead stands on each page of the workbook, and nothing in its cells is another."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import openpyxl
import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reports.scoring_sheet import write_scoring_sheet
from tender_tool.reports.templates.letterhead import read_letterhead
from tender_tool.ruleset.wording import say_problem
from tests.reports import made_tender
from tests.reports.made_letterheads import letterhead, png


def _file(path: Path) -> InputFile:
    return InputFile(path.name, path.read_bytes())


def _written(tmp_path: Path, head: InputFile | None, name: str = "sheet.xlsx") -> Path:
    path = tmp_path / name
    write_scoring_sheet(replace(made_tender.results(), letterhead=head), path)
    return path


def _sheets(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as held:
        return {name: held.read(name).decode() for name in held.namelist() if name.startswith("xl/worksheets/sheet")}


def test_every_sheet_has_the_head_the_picture_and_the_foot(tmp_path: Path) -> None:
    head = _file(letterhead(tmp_path / "head.xlsx", picture=png()))
    sheets = _sheets(_written(tmp_path, head))
    assert sheets
    for text in sheets.values():
        assert "<oddHeader>&amp;L&amp;G&amp;C某某招标代理有限公司\n政府采购 &amp;&amp; 评审</oddHeader>" in text
        assert "&amp;L某市某路 1 号&amp;C" in text
        assert "&amp;P" in text
        assert "<legacyDrawingHF" in text


def test_cells_formulas_and_rules_stay_as_they_are(tmp_path: Path) -> None:
    plain = _sheets(_written(tmp_path, None, "plain.xlsx"))
    headed = _sheets(_written(tmp_path, _file(letterhead(tmp_path / "head.xlsx", picture=png()))))
    end = re.compile(r"<(pageMargins|headerFooter|legacyDrawingHF).*?(/>|</\1>)", re.DOTALL)
    assert {name: end.sub("", text) for name, text in headed.items()} == {
        name: end.sub("", text) for name, text in plain.items()
    }


def test_the_picture_is_as_large_as_in_the_letterhead_and_no_larger_than_a_head(tmp_path: Path) -> None:
    for number, (picture, wide, high) in enumerate(((png(), 90, 45), (png(2400, 1200), 96, 48))):
        path = letterhead(tmp_path / f"head{number}.xlsx", picture=picture)
        with zipfile.ZipFile(_written(tmp_path, _file(path), f"{number}.xlsx")) as held:
            shape = held.read("xl/drawings/vmlDrawing1.vml").decode()
        assert f"width:{wide}pt;height:{high}pt" in shape


def test_the_head_of_the_printed_page_goes_before_the_cells(tmp_path: Path) -> None:
    path = letterhead(tmp_path / "head.xlsx", header="左&C中间&R右", picture=None)
    found = read_letterhead(_file(path))
    assert found.head == {"C": "左中间", "R": "右"}
    pictured = letterhead(tmp_path / "pictured.xlsx", picture=png(), pictured_header=True, header="文字")
    found = read_letterhead(_file(pictured))
    assert found.picture is not None
    assert (found.picture.side, found.head) == ("R", {"R": "文字"})


def test_a_foot_with_page_numbers_is_left_alone(tmp_path: Path) -> None:
    path = letterhead(tmp_path / "head.xlsx", footer="&R第 &P 页")
    assert "<oddFooter>&amp;R第 &amp;P 页</oddFooter>" in next(
        iter(_sheets(_written(tmp_path, _file(path))).values())
    )


def _rewritten(path: Path, copy: Path, parts: str, old: str, new: str) -> None:
    with zipfile.ZipFile(path) as read, zipfile.ZipFile(copy, "w") as written:
        for name in read.namelist():
            content = read.read(name)
            written.writestr(name, re.sub(old, new, content.decode()) if parts in name else content)


@pytest.mark.parametrize("line", ["A&&L 有限公司", "P&&G 有限公司", "B&&P 事务所"])
def test_an_ampersand_in_a_name_is_no_code(line: str, tmp_path: Path) -> None:
    plain, path = line.replace("&&", "@"), tmp_path / "named.xlsx"
    letterhead(tmp_path / "head.xlsx", header=f"&C{plain}", footer=f"&L{plain}", picture=png())
    _rewritten(tmp_path / "head.xlsx", path, "worksheets/", "@", "&amp;&amp;")
    found = read_letterhead(_file(path))
    assert (found.head, found.foot) == ({"C": line}, {"L": line})
    book = openpyxl.load_workbook(_written(tmp_path, _file(path)))
    assert {sheet.oddFooter.left.text for sheet in book} == {line}
    assert all("&P" in sheet.oddFooter.center.text for sheet in book)
    assert {sheet.oddHeader.center.text for sheet in book} == {line}


def test_a_picture_that_says_more_of_itself_than_its_size_keeps_its_size(tmp_path: Path) -> None:
    path, copy = letterhead(tmp_path / "head.xlsx", picture=png()), tmp_path / "more.xlsx"
    more = '<a:extLst><a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/></a:extLst></a:blip>'
    _rewritten(path, copy, "drawings/", "(<a:blip [^>]*)/>", rf"\1>{more}")
    found = read_letterhead(_file(copy))
    assert found.picture is not None
    assert (found.picture.width, found.picture.height) == (90, 45)


def test_the_same_letterhead_gives_the_same_bytes_and_opens(tmp_path: Path) -> None:
    head = _file(letterhead(tmp_path / "head.xlsx", picture=png()))
    one, two = (_written(tmp_path, head, name) for name in ("a.xlsx", "b.xlsx"))
    assert one.read_bytes() == two.read_bytes()
    book = openpyxl.load_workbook(one)
    assert all(sheet.oddHeader.center.text for sheet in book)


def _corrupted(tmp_path: Path) -> InputFile:
    path = letterhead(tmp_path / "head.xlsx", picture=png())
    copy = tmp_path / "bad.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"no picture" * 9 if name.endswith(".png") else old.read(name))
    return _file(copy)


WRONG: dict[str, tuple[Callable[[Path], InputFile], str]] = {
    "no workbook": (lambda _: InputFile("a.xlsx", b"nothing"), "不是 Excel 工作簿"),
    "cut off": (lambda folder: InputFile("a.xlsx", _file(letterhead(folder / "a.xlsx")).content[:900]), "已损坏"),
    "nothing in it": (lambda folder: _file(letterhead(folder / "a.xlsx", lines=(), footer="")), "没有页眉"),
    "too long": (lambda folder: _file(letterhead(folder / "a.xlsx", lines=("长" * 240,))), "太长"),
    "no picture": (_corrupted, "图片无法使用"),
    "too large": (lambda _: InputFile("a.xlsx", b"PK" + bytes(5 * 2**20)), "太大"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_file_that_is_no_letterhead_is_refused_in_one_sentence(kind: str, tmp_path: Path) -> None:
    make, said = WRONG[kind]
    with pytest.raises(InputError) as caught:
        _written(tmp_path, make(tmp_path))
    told = [say_problem(each) for each in caught.value.problems]
    assert len(told) == 1
    assert said in told[0]
    assert not (tmp_path / "sheet.xlsx").exists()


def test_damaged_bytes_are_read_or_refused(tmp_path: Path) -> None:
    good = letterhead(tmp_path / "head.xlsx", picture=png()).read_bytes()
    random = Random(5)  # noqa: S311
    for _ in range(200):
        content = bytearray(good)
        for _ in range(random.randint(1, 6)):
            content[random.randrange(len(content))] = random.randrange(256)
        # Anything but a refusal in words would come out here.
        with suppress(InputError):
            read_letterhead(InputFile("head.xlsx", bytes(content)))
