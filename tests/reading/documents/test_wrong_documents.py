"""Documents that cannot be read are refused with one sentence, soon and without harm."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.documents import old_word
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.files import gate
from tender_tool.ruleset.wording import say_problem
from tender_tool.services.documents.review_document import read_tender_document
from tests.reading.documents.made_word import W, packed, word_bytes

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORD = "WordDocument".encode("utf-16-le")
BODY = f'<w:document xmlns:w="{W}"><w:body><w:p/></w:body></w:document>'
ENTITY = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>{BODY}'
NO_PAGES = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
BLANK_PAGE = NO_PAGES + b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>"


def other_package() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("ppt/presentation.xml", "<presentation/>")
    return held.getvalue()


def marked_as_encrypted() -> bytes:
    content = bytearray(word_bytes("文"))
    place = content.rfind(b"PK\x01\x02")
    while place >= 0:
        content[place + 8] |= 1
        place = content.rfind(b"PK\x01\x02", 0, place)
    return bytes(content)


REFUSED = {
    "cut off": (word_bytes("文" * 500)[:300], "document.damaged"),
    "broken XML": (packed("<w:document>"), "document.damaged"),
    "an outside entity": (packed(ENTITY), "document.entities"),
    "another package": (other_package(), "document.not_a_document"),
    "an encrypted package": (marked_as_encrypted(), "document.protected"),
    "an encrypted document": (OLE + "EncryptedPackage".encode("utf-16-le"), "document.protected"),
    "an old workbook": (OLE + b"\x00" * 600, "document.not_a_document"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "document.is_picture"),
    "an archive": (b"Rar!\x1a\x07\x00", "document.is_archive"),
    "half a PDF": (b"%PDF-1.7\n1 0 obj", "document.damaged"),
    "a PDF without text": (BLANK_PAGE, "document.scanned"),
    "bytes": (bytes(range(256)) * 8, "document.not_a_document"),
}


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_with_one_sentence(content: bytes, code: str) -> None:
    with pytest.raises(InputError) as refused:
        read_document(InputFile("文件.docx", content))
    (problem,) = refused.value.problems
    assert problem.message.code == code
    assert "文件.docx" in say_problem(problem)
    assert "文件.docx" in say_problem(problem, "en")


def test_a_package_that_swells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "_LEAST_SUSPECT", 2**20)
    bomb = packed(f'<w:document xmlns:w="{W}"><w:body>{"<w:p/>" * 2_000_000}</w:body></w:document>')
    assert len(bomb) < 2**17
    with pytest.raises(InputError) as refused:
        read_document(InputFile("bomb.docx", bomb))
    assert refused.value.problems[0].message.code == "document.too_large"


def test_old_word_needs_an_office_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_word.shutil, "which", lambda _: None)
    with pytest.raises(InputError) as refused:
        read_document(InputFile("旧.doc", OLE + WORD))
    assert refused.value.problems[0].message.code == "document.needs_office"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "空.docx").write_bytes(b"")
    with pytest.raises(InputError) as refused:
        read_tender_document(tmp_path / "空.docx")
    assert refused.value.problems[0].message.code == "file.empty"


def test_a_name_that_lies_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "其实是.pdf"
    path.write_bytes(
        word_bytes(
            "评标办法",
            [["评分因素", "分值", "评分标准"], ["价格", "40", "最低价得满分"], ["技术", "60", "缺一项扣10分"]],
        )
    )
    scoring = read_tender_document(path).scoring
    assert scoring is not None
    assert scoring.adds_up


def test_ten_thousand_rows_are_read_soon() -> None:
    rows = [["序号", "评分因素", "分值", "评分标准"], *([str(n), f"名{n}", "1", "文字"] for n in range(10_000))]
    path = InputFile("long.docx", word_bytes(rows))
    begin = time.perf_counter()
    read_document(path)
    assert time.perf_counter() - begin < 20
