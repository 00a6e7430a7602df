"""Forms, logs for programs and calendars carry their proof too: what is not to be changed in them is named."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.problem import InputError
from tender_tool.domain.tender import Tender
from tender_tool.domain.verification.contents import FilePlace
from tender_tool.services.certification.assess import save_assessment, sheets
from tender_tool.services.certification.certificate_life import save_calendar
from tender_tool.services.committee import write_members
from tender_tool.services.outgoing.printed import keep_pdf
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.review.save_review import sarif_text
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.verification.inside import tender_of
from tender_tool.services.verification.verify import verify_file
from tests.reports import made_tender


@pytest.fixture(scope="module")
def tender() -> Tender:
    return made_tender.tender(complete=True)


@pytest.fixture
def score_sheet(tender: Tender, tmp_path: Path) -> Path:
    return write_members(tender, ["王一"], tmp_path / "out", "zh")[0]


@pytest.fixture
def evaluation_sheet(tmp_path: Path) -> Path:
    path, of = tmp_path / "sheet.xlsx", sheets()[0]
    save_assessment(of, Assessment(of.id), path)
    return path


def _edited(path: Path, edit: Callable[[str, str], str]) -> Path:
    """Return a copy with some parts changed; a program that keeps all parts leaves such a one."""
    copy = path.with_stem(f"{path.stem}-copy")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            kept = not name.startswith("xl/") or name.endswith(".rels")
            new.writestr(name, content if kept else edit(name, content.decode()).encode())
    return copy


def _to_fill(path: Path) -> str:
    """Return the first cell of a form that takes points or a word."""
    (first, *_) = (
        cell.coordinate
        for row in load_workbook(path).worksheets[0].iter_rows()
        for cell in row
        if not cell.protection.locked and cell.value is None
    )
    return first


def _filled(path: Path) -> Path:
    cell = _to_fill(path)
    empty, typed = rf'<c r="{cell}"( s="\d+")/>', rf'<c r="{cell}"\1><v>3</v></c>'
    return _edited(path, lambda name, text: re.sub(empty, typed, text) if name.endswith("sheet1.xml") else text)


@pytest.mark.parametrize("form", ["score_sheet", "evaluation_sheet"])
def test_a_form_may_be_filled_in(form: str, request: pytest.FixtureRequest) -> None:
    path = request.getfixturevalue(form)
    assert verify_file(path).verdict == "untouched"
    found = verify_file(_filled(path))
    assert (found.verdict, found.differences, found.holds) == ("filled", (), True)


@pytest.mark.parametrize("form", ["score_sheet", "evaluation_sheet"])
def test_all_else_in_a_form_is_named(form: str, request: pytest.FixtureRequest) -> None:
    path = request.getfixturevalue(form)
    cell = next(each for row in load_workbook(path).worksheets[0].iter_rows() for each in row if each.value)
    assert isinstance(cell.value, str)
    old, new = cell.value, f"{cell.value}改"
    changed = _edited(_filled(path), lambda _, text: text.replace(f">{old}<", f">{new}<"))
    found = verify_file(changed)
    assert found.verdict == "changed"
    assert any((each.was, each.now) == (old, new) for each in found.differences)


def test_a_cell_that_was_unlocked_to_be_changed_is_named(score_sheet: Path) -> None:
    full = next(each.coordinate for each in load_workbook(score_sheet).active["D"] if isinstance(each.value, int))

    def unlock(name: str, text: str) -> str:
        pattern = rf'(<c r="{full}" s=")\d+(".*?<v>)[^<]*'
        return re.sub(pattern, rf"\g<1>{style}\g<2>99", text) if name.endswith("sheet1.xml") else text

    style = _open_style(score_sheet)
    found = verify_file(_edited(score_sheet, unlock))
    assert found.verdict == "changed"
    assert FilePlace("cell", ("打分表", full)) in {each.place for each in found.differences}


def _open_style(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        text = package.read("xl/worksheets/sheet1.xml").decode()
    found = re.search(rf'<c r="{_to_fill(path)}" s="(\d+)"', text)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    ("added", "place"),
    [
        ('<row r="60"><c r="A60" s="{style}" t="inlineStr"><is><t>全部同意</t></is></c></row>', "A60"),
        ('<row r="61"><c s="{style}" t="inlineStr"><is><t>全部同意</t></is></c></row>', "A61"),
        ('<row r="6"><c r="D6"><v>99</v></c></row>', "D6#2"),
    ],
)
def test_a_cell_put_in_beside_those_to_fill_is_named(score_sheet: Path, added: str, place: str) -> None:
    more = added.replace("{style}", _open_style(score_sheet)) + "</sheetData>"
    found = verify_file(_edited(score_sheet, lambda _, text: text.replace("</sheetData>", more)))
    assert found.verdict == "changed"
    assert FilePlace("cell", ("打分表", place)) in {each.place for each in found.differences}


@pytest.mark.parametrize(("old", "new"), [('s="1"', 's="x"'), ('<col min="1"', '<col min="a" hidden="1"')])
def test_a_form_that_no_program_writes_so_is_refused(score_sheet: Path, old: str, new: str) -> None:
    copy = _edited(score_sheet, lambda name, text: text.replace(old, new, 1) if name.endswith("sheet1.xml") else text)
    with pytest.raises(InputError) as refused:
        verify_file(copy)
    assert [each.message.code for each in refused.value.problems] == ["file.damaged"]


@pytest.mark.parametrize(
    ("old", "new"),
    [('<col min="1" max="1"', '<col hidden="1" min="0" max="-5"'), ('width="6.7109375"', 'width="0.2"')],
)
def test_columns_that_nobody_sees_are_named(score_sheet: Path, old: str, new: str) -> None:
    found = verify_file(_edited(score_sheet, lambda _, text: text.replace(old, new, 1)))
    assert [each.place.kind for each in found.differences] == ["columns_hidden"]


def test_who_drops_the_proof_leaves_a_mark_that_tells(score_sheet: Path) -> None:
    book = load_workbook(score_sheet)
    book.active[_to_fill(score_sheet)] = 3  # type: ignore[index]
    book.save(score_sheet)
    found = verify_file(score_sheet)
    assert "verify.mark_agrees" in {each.message.code for each in found.said}
    book.active["A1"] = "改"  # type: ignore[index]
    book.save(score_sheet)
    assert verify_file(score_sheet).verdict == "changed"


def test_a_score_sheet_holds_no_tender(score_sheet: Path) -> None:
    found = verify_file(score_sheet)
    assert (tender_of(score_sheet), found.has_tender) == (None, False)
    assert found.proof is not None
    assert found.proof.inputs


def test_a_sarif_log_is_verified(tender: Tender, tmp_path: Path) -> None:
    path, review = tmp_path / "found.sarif", review_rules(tender, score_bidders(tender))
    text = sarif_text(tender, review, "招标文件.docx", b"its bytes", "zh")
    path.write_text(text, "utf-8")
    found = verify_file(path)
    assert found.verdict == "untouched"
    assert found.proof is not None
    assert "招标文件.docx" in {each.name for each in found.proof.inputs}
    path.write_text(json.dumps(json.loads(text)), "utf-8")
    assert verify_file(path).verdict == "resaved"
    path.write_text(text.replace('"level": "error"', '"level": "note"', 1), "utf-8")
    (difference,) = verify_file(path).differences
    assert (difference.was, difference.now) == ('"error"', '"note"')


@pytest.mark.parametrize("more", [',"more": 1}', ',\n"runs2": []\n}'])
def test_what_is_put_behind_the_proof_of_a_log_is_named(tender: Tender, tmp_path: Path, more: str) -> None:
    path = tmp_path / "found.sarif"
    text = sarif_text(tender, review_rules(tender, score_bidders(tender)), None, b"", "zh")
    path.write_text(text.rstrip().removesuffix("}") + more, "utf-8")
    found = verify_file(path)
    assert found.verdict == "changed"
    assert len(found.differences) == 1


def test_a_second_word_in_an_entry_of_a_calendar_is_named(tender: Tender, tmp_path: Path) -> None:
    path = tmp_path / "dates.ics"
    save_calendar(tender, path, "zh", datetime(2025, 1, 1, tzinfo=UTC))
    path.write_bytes(path.read_bytes().replace(b"SUMMARY:", b"SUMMARY:FORGED\r\nSUMMARY:", 1))
    assert "FORGED" in {each.now for each in verify_file(path).differences}


def test_a_calendar_is_verified(tender: Tender, tmp_path: Path) -> None:
    path = tmp_path / "dates.ics"
    save_calendar(tender, path, "zh", datetime(2025, 1, 1, tzinfo=UTC))
    content = path.read_bytes()
    assert verify_file(path).verdict == "untouched"
    path.write_bytes(content.replace(b"\r\n", b"\n"))
    assert verify_file(path).verdict == "resaved"
    first = re.search(rb"DTSTART;VALUE=DATE:(\d{8})", content)
    assert first is not None
    path.write_bytes(content.replace(first[1], b"20990101", 1))
    found = verify_file(path)
    assert found.verdict == "changed"
    assert {each.now for each in found.differences} == {"20990101;VALUE=DATE"}


def _pdf(*lines: str) -> bytes:
    """Return a page with some lines, as any program may write one."""
    from PySide6.QtCore import QBuffer, QByteArray  # noqa: PLC0415
    from PySide6.QtGui import QPainter, QPdfWriter  # noqa: PLC0415

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for number, line in enumerate(lines, start=1):
        painter.drawText(400, 600 * number, line)
    painter.end()
    buffer.close()
    return bytes(held.data())


@pytest.mark.usefixtures("qapp")
def test_a_pdf_is_verified(tender: Tender, tmp_path: Path) -> None:
    path, content = tmp_path / "report.pdf", _pdf("Rank 1", "Points 81.12")
    keep_pdf(content, path, tender, "zh")
    found = verify_file(path)
    assert (found.verdict, found.has_tender, tender_of(path)) == ("untouched", False, None)
    assert path.read_bytes().startswith(content)
    path.write_bytes(re.sub(rb"startxref\n\d+\n%%EOF\n\Z", b"startxref\n7\n%%EOF\n", path.read_bytes()))
    assert verify_file(path).verdict == "unproven"
    keep_pdf(content, path, tender, "zh")
    # Whoever writes it anew may have drawn something over its texts.
    again = path.read_bytes().replace(content, content.replace(b"/Producer", b"/Purveyor"))
    path.write_bytes(again)
    assert verify_file(path).verdict == "unproven"
    path.write_bytes(again.replace(content.replace(b"/Producer", b"/Purveyor"), _pdf("Rank 1", "Points 91.12")))
    found = verify_file(path)
    assert found.verdict == "changed"
    assert [(each.place.keys, each.was, each.now) for each in found.differences] == [
        (("1", "2"), "Points 81.12", "Points 91.12")
    ]


@pytest.mark.parametrize(
    ("name", "content"), [("a.json", b'{"rank": '), ("a.pdf", b"%PDF-1.4\n"), ("a.ics", b"BEGIN:VCALENDAR\nX")]
)
def test_a_file_that_was_cut_off_is_told_as_such(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        verify_file(path)
    assert [each.message.code for each in refused.value.problems] == ["verify.damaged"]


def test_a_proof_whose_contents_were_changed_is_named(tender: Tender, tmp_path: Path) -> None:
    path = tmp_path / "found.sarif"
    text = sarif_text(tender, review_rules(tender, score_bidders(tender)), None, b"", "zh")
    path.write_text(re.sub(r'"said":"[^"]{40}', '"said":"' + "A" * 40, text), "utf-8")
    found = verify_file(path)
    assert found.verdict == "changed"
    assert "verify.seal_broken" in {each.message.code for each in found.said}
