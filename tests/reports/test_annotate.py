"""A copy of a Word file with the findings as comments: nothing else in it changes."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.domain.review.finding import Finding
from tender_tool.reading.documents.read import read_document
from tender_tool.reports.annotate import NoWordFileError, annotate
from tender_tool.services.documents.review_document import read_tender_document
from tender_tool.services.review.export_review import annotated_copy
from tender_tool.services.review.review_rules import review_document
from tender_tool.services.rules import new_tender
from tests.reading.documents.made_word import W, paragraph, word_bytes
from tests.reports.made_results import finding

TABLE = [
    ["序号", "评分因素", "分值", "评分标准"],
    ["1", "投标报价", "30", "最低评审价除以评审价，再乘以30"],
    ["2", "技术方案", "50", "按方案的要点计分"],
    ["3", "售后服务", "20", "具有五星级售后服务认证的得20分，四星级得10分。"],
]
CHANGES = {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}


def _read(content: bytes) -> TenderDocument:
    return read_document(InputFile("made.docx", content))


def _texts(content: bytes) -> list[tuple[int, str]]:
    return [(each.anchor, each.text) for each in _read(content).paragraphs()]


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _at(*anchors: int) -> Finding:
    made = finding("C05", "error")
    return type(made)(**{name: getattr(made, name) for name in made.__slots__ if name != "anchors"}, anchors=anchors)


def _saved(document: object) -> bytes:
    held = io.BytesIO()
    document.save(held)  # type: ignore[attr-defined]
    return held.getvalue()


def test_a_finding_is_a_comment_at_its_clause() -> None:
    content = word_bytes("第五章 评标办法", TABLE)
    place = next(anchor for anchor, text in _texts(content) if "五星级" in text)
    made = annotate(content, [_at(place)], "zh")
    (comment,) = _read(made).comments
    assert comment.anchor == place
    assert comment.text.startswith("C05")
    assert "提示性结论" in comment.text
    assert _texts(made) == _texts(content)


def test_findings_of_the_whole_table_stand_at_its_beginning() -> None:
    content = word_bytes("第五章 评标办法", TABLE)
    comments = _read(annotate(content, [_at(), _at()], "en", elsewhere=1)).comments
    assert [comment.anchor for comment in comments] == [1, 1]


def test_comments_that_are_there_stay() -> None:
    document = docx.Document()
    run = document.add_paragraph("具有五星级证书得2分").runs[0]
    document.add_comment(run, text="请核对", author="审核人")
    content = _saved(document)
    made = annotate(content, [_at(0)], "zh")
    assert _read(made).comments[0].text.splitlines()[0] == "请核对"
    assert len(_read(made).comments) == 2
    again = docx.Document(io.BytesIO(made))
    assert len({comment.comment_id for comment in again.comments}) == 2


def test_every_other_part_stays_as_it_is() -> None:
    document = docx.Document()
    document.add_heading("评分标准")
    document.add_table(2, 2).cell(1, 1).text = "五星级得2分"
    content = _saved(document)
    before, after = _parts(content), _parts(annotate(content, [_at(3)], "zh"))
    assert {name for name in after if before.get(name) != after[name]} <= CHANGES
    assert set(before) <= set(after)


def test_a_clause_of_several_paragraphs_is_one_range_and_never_leaves_its_cell() -> None:
    content = word_bytes([["五星级得2分¶四星级得1分", "另一格"]])
    made = annotate(content, [_at(0, 1, 2)], "zh")
    body = _parts(made)["word/document.xml"].decode()
    assert body.count("commentRangeStart") == 1
    assert body.index("commentRangeEnd") < body.index("另一格")


def test_a_clause_in_a_text_box_is_marked_at_the_paragraph_around_it() -> None:
    box = f"<w:p><w:r><w:pict><w:txbxContent>{paragraph('五星级得2分')}</w:txbxContent></w:pict></w:r></w:p>"
    made = annotate(word_bytes("前言", box), [_at(2)], "zh")
    body = _parts(made)["word/document.xml"].decode()
    inside = body[body.index("<w:txbxContent") : body.index("</w:txbxContent")]
    assert "comment" not in inside
    assert len(_read(made).comments) == 1


def test_words_that_xml_forbids_are_left_out() -> None:
    made = finding("C05", "error")
    odd = type(made)(
        **{name: getattr(made, name) for name in made.__slots__ if name != "fix"},
        fix=type(made.fix)("改为\x00达标级\x0b", "x\x01"),
    )
    assert "改为达标级" in _read(annotate(word_bytes("五星级"), [odd], "zh")).comments[0].text


@pytest.mark.parametrize("content", [b"no package", b"PK\x03\x04 cut"])
def test_what_is_no_word_file_is_refused(content: bytes) -> None:
    with pytest.raises(NoWordFileError):
        annotate(content, [], "zh")


def test_the_file_itself_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(word_bytes("第五章 评标办法", TABLE))
    before = path.read_bytes()
    reading = read_tender_document(path)
    review = review_document(new_tender(), reading.document, reading.scoring)
    with pytest.raises(InputError) as refused:
        annotated_copy(path, reading, review, tmp_path / ".." / tmp_path.name / "a.docx", "zh")
    assert refused.value.problems[0].message.code == "call.annotate_itself"
    annotated_copy(path, reading, review, tmp_path / "b.docx", "zh")
    assert path.read_bytes() == before
    assert len(_read((tmp_path / "b.docx").read_bytes()).comments) == len(review.findings) > 0


def test_only_word_files_take_comments(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("评分标准\n| 价格 | 30 |\n", encoding="utf-8")
    reading = read_tender_document(path)
    review = review_document(new_tender(), reading.document, reading.scoring)
    with pytest.raises(InputError) as refused:
        annotated_copy(path, reading, review, tmp_path / "b.docx", "zh")
    assert refused.value.problems[0].message.code == "call.annotate_only_word"
    assert not (tmp_path / "b.docx").exists()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_an_office_program_opens_the_copy(tmp_path: Path) -> None:
    (tmp_path / "b.docx").write_bytes(annotate(word_bytes("评标办法", TABLE), [_at(3), _at()], "zh"))
    call = ["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run([*call, "--outdir", str(tmp_path), str(tmp_path / "b.docx")], check=True, capture_output=True)
    assert (tmp_path / "b.pdf").stat().st_size > 1000


def test_real_documents_keep_their_words_and_comments(shared: Path) -> None:
    paths = sorted((shared / "tenders").glob("*.docx"))
    if not paths:
        pytest.skip("there are no real tender documents")
    for path in paths:
        content = path.read_bytes()
        reading = read_tender_document(path)
        review = review_document(new_tender(), reading.document, reading.scoring)
        made = annotate(content, review.findings, "zh")
        again = _read(made)
        texts = [(each.anchor, each.text) for each in again.paragraphs()]
        assert texts == [(each.anchor, each.text) for each in reading.document.paragraphs()], path.name
        assert len(again.comments) == len(reading.document.comments) + len(review.findings), path.name
        before, after = _parts(content), _parts(made)
        assert {name for name in after if before.get(name) != after[name]} <= CHANGES, path.name
        assert W in after["word/comments.xml"].decode()
