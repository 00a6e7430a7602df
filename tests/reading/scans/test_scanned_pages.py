"""Scanned lists and documents: read off their pictures, and nothing of them counts before a person looked."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.certification.certificate import UNCLEAR
from tender_tool.domain.documents.held import ChosenReading
from tender_tool.domain.documents.proof import ReadByOcr
from tender_tool.domain.edits.tender import DecideLevel, ImportBidders
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import Cancelled, InputError
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.reasons.levels import ReadOffPicture
from tender_tool.reading.evidence import engine as engines
from tender_tool.reading.scans import files as scan
from tender_tool.ruleset.wording import say_problem
from tender_tool.services.documents.held_reading import held_reading
from tender_tool.services.documents.open_document import OpenedDocument, open_any, use_document
from tender_tool.services.rules import new_tender
from tests.reading.documents.made_pages import HEIGHT, WIDTH, Page, pages_bytes
from tests.reading.evidence.damages import as_png
from tests.reading.evidence.made_certificates import fonts
from tests.reading.scans.made_scans import LIST, SCORING, page

PICTURES = pytest.mark.skipif(
    not engines.is_installed() or not fonts(), reason="needs the reader of pictures and a Chinese font"
)
LIST_WIDTHS, SCORING_WIDTHS = (340, 200, 220), (180, 560, 90)


@PICTURES
def test_a_scanned_list_counts_nothing_before_a_person_decides(tmp_path: Path) -> None:
    picture = page("开标一览表", LIST_WIDTHS, LIST, ruled=True)
    turned = picture.rotate(-1.5, expand=True, fillcolor="white", resample=3)
    (tmp_path / "名单.png").write_bytes(as_png(turned))
    held = open_any(tmp_path / "名单.png")
    assert isinstance(held, BidderList)
    assert [each.name for each in held.bidders] == [row[0] for row in LIST[1:]]
    assert all(each.certificate.level == UNCLEAR and each.price is None for each in held.bidders)
    assert [each.settled_by_decision for each in held.problems if each.bidder] == [True] * 2
    assert held.notes[0].code == "list.scanned"
    tender = ImportBidders(held).apply(new_tender())
    first, seen = held.bidders[0], held.bidders[0].certificate.why
    assert isinstance(seen, ReadOffPicture)
    assert (seen.level, seen.price) == ("five_star", LIST[1][1])
    decided = DecideLevel(first.key, seen.level, seen.scheme, "五星级").apply(tender).bidders
    assert [(each.price, each.certificate.level) for each in decided] == [
        (Decimal(1286000), "five_star"),
        (None, UNCLEAR),
    ]
    again = open_any(tmp_path / "名单.png")
    assert again == held


@PICTURES
def test_a_scanned_document_is_proven_only_by_a_person(tmp_path: Path) -> None:
    picture = page("评分标准", SCORING_WIDTHS, SCORING)
    held = io.BytesIO()
    picture.save(held, "PDF")
    (tmp_path / "文件.pdf").write_bytes(held.getvalue())
    opened = open_any(tmp_path / "文件.pdf")
    assert isinstance(opened, OpenedDocument)
    assert opened.reading.document.scanned_pages == (1,)
    tender = use_document(opened).apply(new_tender())
    assert tender.document is not None
    shown = held_reading(opened, tender.document).readings.shown
    assert shown is not None
    assert [(group.name, group.weight) for group in shown.groups] == [
        (name, Decimal(points)) for name, _, points in SCORING[1:4]
    ]
    assert not shown.adds_up
    assert shown.differs == (ReadByOcr(),)
    looked = tender.document.with_reading(ChosenReading(shown.key, shown.key))
    settled = held_reading(opened, looked).readings.shown
    assert settled is not None
    assert settled.adds_up


@pytest.mark.parametrize("name", ["文件.png", "文件.pdf"])
def test_without_the_reader_one_sentence_says_what_is_missing(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "is_installed", lambda: False)
    blank = Page()
    blank.picture(0, 0, WIDTH, HEIGHT)
    (tmp_path / name).write_bytes(pages_bytes([blank]) if name.endswith("pdf") else b"\x89PNG\r\n\x1a\n" + bytes(64))
    with pytest.raises(InputError) as refused:
        open_any(tmp_path / name)
    (problem,) = refused.value.problems
    assert problem.message.code == "document.needs_ocr"
    assert "pip install rapidocr" in say_problem(problem)
    assert "pip install rapidocr" in say_problem(problem, "en")


@PICTURES
def test_reading_pages_can_be_stopped() -> None:
    class Stopped(NoProgress):
        def step(self, done: int, of: int) -> None:  # noqa: ARG002
            raise Cancelled

    with pytest.raises(Cancelled):
        scan.read_picture_file(InputFile("文件.png", as_png(page("表", (200,), (("甲",),)))), Stopped())
