"""Evidence in the report and the JSON, and the worksheet of the official query."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx

from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.report_preview import report_preview
from tender_tool.reports.result_json import result_json
from tender_tool.services.certification.evidence import read_files, save_query_sheet, taken
from tests.reading.evidence.made_texts import PLAIN, certificate_pdf
from tests.reports import made_tender


def _texts(path: Path) -> str:
    document = docx.Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(each.text for each in document.paragraphs), *cells))


def test_the_annex_tells_each_field_with_its_cut_out_and_the_points_point_at_it(tmp_path: Path) -> None:
    (tmp_path / "证书.pdf").write_bytes(certificate_pdf(PLAIN))
    results = made_tender.results("zh")
    who = results.tender.bidders[1].name
    tender = taken(read_files([tmp_path / "证书.pdf"]), [who]).apply(results.tender)
    results = replace(results, tender=tender)
    write_evaluation_report(results, tmp_path / "a.docx")
    told = _texts(tmp_path / "a.docx")
    assert "附：证书核对" in told
    assert f"{who} · 证书.pdf" in told
    assert "名单写四星级，证书上是五星级" in told
    assert "证书：证书.pdf 第 1 页（" in told
    pictures = docx.Document(str(tmp_path / "a.docx")).inline_shapes
    assert len(pictures) == len(tender.records.evidence[0].reading.certificates[0].fields)
    assert "附：证书核对" in report_preview(results)
    assert "level" in [each["code"] for each in result_json(results)["evidence"]["findings"]]  # type: ignore[index]


def test_without_evidence_nothing_is_said_of_it(tmp_path: Path) -> None:
    results = made_tender.results("zh")
    write_evaluation_report(results, tmp_path / "a.docx")
    assert "证书核对" not in _texts(tmp_path / "a.docx")
    assert "evidence" not in result_json(results)


def test_the_worksheet_of_the_query_lists_each_claim_with_the_address(tmp_path: Path) -> None:
    tender = made_tender.tender()
    save_query_sheet(tender, tmp_path / "q.docx")
    told = _texts(tmp_path / "q.docx")
    assert "https://cx.cnca.cn" in told
    assert all(each.name in told for each in tender.bidders if each.certificate.claims_level)
    assert len(docx.Document(str(tmp_path / "q.docx")).element.body.findall(".//{*}drawing")) == 1
