"""The tender document is kept: in the project file, over a crash, and old projects still open."""

from __future__ import annotations

import json
import os
import sqlite3
import time
import zlib
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from tender_tool.domain.documents.held import ChosenReading, PlacedRow, RowPoints
from tender_tool.domain.edits.document import (
    ChooseReading,
    CorrectRow,
    RegroupRow,
    SetReadingAside,
    SetRowPoints,
    UseDocument,
)
from tender_tool.domain.edits.tender import Edit, ImportBidders
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import PassFailFactor
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.services import projects, rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_file

DOCUMENT = InputFile("招标.docx", b"PK\x03\x04 made")
FACTOR = PassFailFactor("增值服务", Decimal("4.50"))
ROW = "table 1, row 2"
PUT_RIGHT: tuple[Edit, ...] = (
    ChooseReading(ChosenReading("table 3, row 2: 技术 60", "table 1, row 2: 价格 30"), "技术 60"),
    SetReadingAside("table 1, row 2: 价格 30", "价格 30"),
    RegroupRow(ROW, "增值服务", PlacedRow(ROW, "part", "服务", Source("招标.docx", table=1, row=2))),
    SetRowPoints(ROW, "增值服务", RowPoints(ROW, Decimal("4.50"), "5")),
)


def _tender() -> Tender:
    tender = UseDocument(DOCUMENT).apply(rules.new_tender())
    return CorrectRow("table 1, row 2", "增值服务", FACTOR).apply(tender)


def _put_right() -> Tender:
    """Return a tender whose document a person chose a reading of, and put rows right in."""
    tender = _tender()
    for edit in PUT_RIGHT:
        tender = edit.apply(tender)
    return tender


def test_a_project_gives_the_document_back(tmp_path: Path) -> None:
    for tender in (_tender(), _put_right(), ImportBidders(import_bidders(sample_file())).apply(_tender())):
        projects.save(tender, (), tmp_path / "a.tender")
        assert projects.open_project(tmp_path / "a.tender").tender == tender


def test_a_project_of_the_first_days_still_opens(tmp_path: Path) -> None:
    path = tmp_path / "a.tender"
    tender = ImportBidders(import_bidders(sample_file())).apply(rules.new_tender())
    projects.save(tender, (), path)
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("DROP TABLE documents")
    assert projects.open_project(path).tender == tender


def test_a_large_document_is_saved_at_once(tmp_path: Path) -> None:
    tender = UseDocument(InputFile("大.docx", os.urandom(3_500_000))).apply(rules.new_tender())
    started = time.perf_counter()
    projects.save(tender, (), tmp_path / "a.tender")
    assert time.perf_counter() - started < 1
    assert (tmp_path / "a.tender").stat().st_size < 3_700_000


def test_a_crash_loses_neither_document_nor_corrections(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    journal = projects.RecoveryJournal(path)
    journal.begin(rules.new_tender(), None)
    journal.did(UseDocument(DOCUMENT))
    journal.did(CorrectRow("table 1, row 2", "增值服务", FACTOR))
    for edit in PUT_RIGHT:
        journal.did(edit)
    journal.close()
    found = projects.left_over(tmp_path)
    assert [replace(recovered.tender, acts=()) for _, recovered in found] == [_put_right()]


def test_a_project_of_before_anything_could_be_put_right_still_opens(tmp_path: Path) -> None:
    path = tmp_path / "a.tender"
    projects.save(_tender(), (), path)
    with closing(sqlite3.connect(path)) as base, base:
        ((packed,),) = base.execute("SELECT json FROM tender").fetchall()
        kept = json.loads(zlib.decompress(packed))
        for name in ("chosen", "set_aside", "placed", "points"):
            del kept["document"][name]
        base.execute("UPDATE tender SET json = ?", (zlib.compress(json.dumps(kept).encode()),))
    assert projects.open_project(path).tender == _tender()


def test_a_correction_can_be_taken_back() -> None:
    tender = CorrectRow("table 1, row 2", "增值服务", None).apply(_tender())
    assert tender == UseDocument(DOCUMENT).apply(rules.new_tender())
    assert UseDocument(DOCUMENT).apply(_tender()) == _tender()
    assert CorrectRow("x", "x", FACTOR).apply(rules.new_tender()) == rules.new_tender()
