"""Files that are no list: each is refused in one clear sentence, and nothing crashes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tender_tool.domain.problem import InputError
from tender_tool.reading.scans import files as scan
from tender_tool.ruleset.wording import say_problem
from tender_tool.services.import_bidders import import_bidders
from tests.reading.documents.made_pages import Page, pages_bytes
from tests.reading.made_lists import HEADER, bidders, with_part, xlsx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def _written(name: str, content: bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


def _truncated(folder: Path) -> Path:
    path = bidders(folder, ("甲公司", 1, "五星级", ""))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def _archive(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "list.xlsx", "w") as package:
        package.writestr("list.csv", "投标人名称\n甲公司\n")
    return folder / "list.xlsx"


def _document(folder: Path) -> Path:
    paragraphs = docx.Document()
    paragraphs.add_paragraph("投标人名称：甲公司")
    paragraphs.save(str(folder / "list.xlsx"))
    return folder / "list.xlsx"


def _damaged_sheet(folder: Path) -> Path:
    path = bidders(folder, ("甲公司", 1, "五星级", ""))
    return with_part(path, "xl/worksheets/sheet1.xml", lambda content: content[: len(content) // 2])


def _wrong_checksum(folder: Path) -> Path:
    path = bidders(folder, ("甲公司", 1, "五星级", ""))
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        start = package.getinfo("xl/worksheets/sheet1.xml").header_offset
    content[start + 80 : start + 120] = b"\x00" * 40
    path.write_bytes(content)
    return path


def _page_of_text() -> Page:
    page = Page()
    page.text(60, 100, "投标人名称、投标报价和售后服务认证等级见下，请各投标人核对。")
    return page


WRONG: dict[str, tuple[Callable[[Path], Path], str]] = {
    "missing": (lambda folder: folder / "list.xlsx", "file.missing"),
    "folder": (lambda folder: folder, "file.is_folder"),
    "empty": (_written("list.xlsx", b""), "file.empty"),
    "blank text": (_written("list.csv", b"\xef\xbb\xbf \r\n\r\n"), "file.empty"),
    "picture named xlsx": (_written("list.xlsx", PNG), "document.needs_ocr"),
    "photograph named xls": (_written("list.xls", b"\xff\xd8\xff\xe0" + bytes(64)), "document.needs_ocr"),
    "half a PDF": (_written("list.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), "document.damaged"),
    "PDF with text": (_written("list.pdf", pages_bytes([_page_of_text()])), "file.is_pdf"),
    "rar archive": (_written("list.rar", b"Rar!\x1a\x07\x01\x00" + bytes(40)), "file.is_archive"),
    "gzip archive": (_written("list.gz", b"\x1f\x8b\x08" + bytes(40)), "file.is_archive"),
    "zip archive": (_archive, "file.not_a_list"),
    "truncated workbook": (_truncated, "file.damaged"),
    "half a sheet": (_damaged_sheet, "file.damaged"),
    "spoilt sheet": (_wrong_checksum, "file.damaged"),
    "old workbook, only its first bytes": (_written("list.xls", OLE), "file.damaged"),
    "old workbook, zeros": (_written("list.xls", OLE + bytes(4096)), "file.damaged"),
    "old workbook, garbage": (_written("list.xls", OLE + bytes(range(256)) * 40), "file.damaged"),
    "encrypted workbook": (
        _written("list.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)),
        "file.protected",
    ),
    "bytes that are no text": (_written("list.csv", b"\x00\x01\x02\x81\xff" * 50), "file.not_a_list"),
    "text without a list": (_written("list.csv", "今天天气很好\n".encode()), "list.no_name_column"),
    "list without a name column": (lambda folder: xlsx(folder, [("序号", "报价"), (1, 5)]), "list.no_name_column"),
    "list without bidders": (lambda folder: xlsx(folder, [HEADER]), "list.no_bidders"),
    "only totals": (lambda folder: xlsx(folder, [HEADER, ("合计", None, 5)]), "list.no_bidders"),
    "workbook without content": (lambda folder: xlsx(folder, []), "list.no_name_column"),
}


@pytest.mark.parametrize(("make", "code"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_refused_in_one_sentence(
    tmp_path: Path,
    make: Callable[[Path], Path],
    code: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scan, "is_installed", lambda: False)
    with pytest.raises(InputError) as refused:
        import_bidders(make(tmp_path))
    assert [problem.message.code for problem in refused.value.problems] == [code]
    for problem in refused.value.problems:
        assert "\n" not in say_problem(problem, "zh")
        assert "\n" not in say_problem(problem, "en")
    assert capfd.readouterr() == ("", "")


def test_a_document_without_a_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        import_bidders(_document(tmp_path))
    assert len(refused.value.problems) == 1


def test_an_unknown_sheet_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        import_bidders(bidders(tmp_path, ("甲公司", 1, "五星级", "")), "没有")
    assert [problem.message.code for problem in refused.value.problems] == ["list.no_such_sheet"]
    assert "没有" in say_problem(refused.value.problems[0])


@pytest.mark.parametrize("keep", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
@pytest.mark.parametrize("name", ["d01-registration.xlsx", "d05-register.xlsx", "d07-old.xls"])
def test_a_list_cut_short_anywhere_is_refused_and_never_crashes(
    shared: Path, tmp_path: Path, name: str, keep: float
) -> None:
    content = (shared / "sheets" / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(content[: int(len(content) * keep)])
    with pytest.raises(InputError) as refused:
        import_bidders(path)
    assert [problem.message.code for problem in refused.value.problems] == ["file.damaged"]
