"""Good files of every kind that is opened, made or taken from the samples, each with what opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl

from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.edits.tender import ImportBidders, SetPriceWeight
from tender_tool.domain.tender import Tender
from tender_tool.reading.files.input_file import read_file
from tender_tool.reports.json_text import dumps
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.rulesets import read_ruleset
from tender_tool.services import projects, rules
from tender_tool.services.certification.assess import open_assessment, save_assessment, sheet
from tender_tool.services.committee import read_members
from tender_tool.services.documents.open_document import open_document
from tender_tool.services.export_results import Results, result_json
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.samples import sample_files
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.tender_folder import look_into, open_bidders

_LARGEST = 200_000
_SHEET = "completeness"
_CELLS = (("评分因素", "分值", "评分标准"), ("价格", "40", "最低价得满分"), ("售后服务认证", "60", "五星级得60分"))
_ROWS = (("投标人名称", "投标报价（元）", "售后服务认证等级", "有效期至"), ("甲公司", "98000", "五星级", "2027-1-1"))


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its name, its good files, and what opens one of them."""

    name: str
    originals: tuple[Path, ...]
    opens: Callable[[Path], object]


def _used(tender: Tender) -> None:
    scores = score_bidders(tender)
    dumps(result_json(Results(tender, scores, review_rules(tender, scores), "zh")))


def _list(path: Path) -> None:
    tender = replace(rules.new_tender(), opened_on=date(2026, 3, 1))
    _used(ImportBidders(import_bidders(path)).apply(tender))


def _project(path: Path) -> None:
    before = path.read_bytes()
    try:
        _used(projects.open_project(path).tender)
    finally:
        assert path.read_bytes() == before


def _journal(path: Path) -> None:
    found = projects.left_over(path.parent)
    for _, recovered in found:
        _used(recovered.tender)


def _rule(path: Path) -> None:
    table = read_ruleset(path)
    review_rules(Tender(table))


def _score_sheet(path: Path) -> None:
    read_members(_committee(), [path])


def _committee() -> Tender:
    tender = rules.new_tender()
    return open_bidders(tender, _full(), keep_rule=False)


def _full() -> Path:
    return next(path.parent for path in sample_files()[0].parent.rglob("*") if path.parent.name == "full-example")


def _document(path: Path) -> None:
    open_document(read_file(path))


def _made(folder: Path) -> dict[str, tuple[Path, ...]]:
    tender = SetPriceWeight(Decimal(30)).apply(
        ImportBidders(import_bidders(sample_files()[0])).apply(rules.new_tender())
    )
    full = _committee()
    for name, held in (("short", tender), ("full", full)):
        projects.save(held, (), folder / f"{name}.tender")
    journal = projects.RecoveryJournal(folder / "one.journal")
    journal.begin(full, None)
    journal.did(SetPriceWeight(Decimal(25)))
    journal.close()
    save_assessment(sheet(_SHEET), Assessment(_SHEET), folder / "sheet.xlsx")
    document = docx.Document()
    table = document.add_table(3, 3)
    for row, cells in zip(table.rows, _CELLS, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(str(folder / "tender.docx"))
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in _ROWS)
    (folder / "list.html").write_text(f"<html><table>{rows}</table></html>", encoding="utf-8")
    (folder / "list.csv").write_text("\n".join(map(",".join, _ROWS)), encoding="utf-8")
    (folder / "tender.pdf").write_bytes(_pdf())
    book = openpyxl.Workbook()
    for row in _ROWS:
        book.active.append(row)
    book.save(folder / "list.xlsx")
    return {path.name: (path,) for path in folder.iterdir()}


def _pdf() -> bytes:
    """Return a page with lines of text and a drawn grid."""
    lines = "".join(f"1 0 0 1 72 {700 - 20 * n} Tm (Price {n} points 40 of 100) Tj " for n in range(9))
    grid = "".join(f"72 {400 - 20 * n} 300 20 re S " for n in range(5))
    stream = f"BT /F1 12 Tf {lines}ET {grid}".encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, text) for number, text in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 6>>\n%%EOF"


def kinds(folder: Path) -> tuple[Kind, ...]:
    """Return every kind with its good files; what no sample has is made in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    made = _made(folder)
    lists = [path for path in sample_files() if path.stat().st_size < _LARGEST]
    scores = look_into(_full()).score_sheets
    return (
        Kind("list", (*lists, *made["list.html"], *made["list.csv"], *made["list.xlsx"]), _list),
        Kind("project", (*made["short.tender"], *made["full.tender"]), _project),
        Kind("journal", made["one.journal"], _journal),
        Kind("rule", tuple(sorted((rules_folder() / "rulesets").rglob("ruleset.toml"))), _rule),
        Kind("score sheet", scores, _score_sheet),
        Kind("evaluation sheet", made["sheet.xlsx"], open_assessment),
        Kind("document", (*made["tender.docx"], *made["tender.pdf"]), _document),
    )
