"""The evaluation report: its words, and how its tables behave on paper."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import docx
from docx.oxml.ns import qn

from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.text import Language
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.exporters import Results
from tests.reports import made_results
from tests.reports.golden_files import check


def _dump(path: Path) -> str:
    """Return the body as text: paragraphs with their styles, tables row by row, marks of header and whole rows."""
    lines = []
    for element in docx.Document(str(path)).element.body:
        if element.tag == qn("w:p"):
            style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            name = style.get(qn("w:val")) if style is not None else ""
            lines.append(f"[{name}] {_text(element)}")
        elif element.tag == qn("w:tbl"):
            lines += ["<table>", *(_row(row) for row in element.iter(qn("w:tr"))), "</table>"]
    return "\n".join(lines) + "\n"


def _row(row: object) -> str:
    marks = [tag for tag in ("tblHeader", "cantSplit") if next(row.iter(qn(f"w:{tag}")), None) is not None]  # type: ignore[attr-defined]
    cells = [_text(cell) for cell in row.iter(qn("w:tc"))]  # type: ignore[attr-defined]
    return f"  {' '.join(marks)}: {' | '.join(cells)}"


def _text(element: object) -> str:
    parts = [
        "⏎" if piece.tag == qn("w:br") else piece.text or ""
        for piece in element.iter(qn("w:t"), qn("w:br"))  # type: ignore[attr-defined]
    ]
    return "".join(parts)


def test_the_report_is_what_was_looked_at(language: Language, tmp_path: Path) -> None:
    write_evaluation_report(made_results.results(language), tmp_path / "report.docx")
    check(f"evaluation-report-{language}.txt", _dump(tmp_path / "report.docx"))


def test_rows_stay_whole_and_headers_repeat(results: Results, tmp_path: Path) -> None:
    write_evaluation_report(results, tmp_path / "report.docx")
    rows = [line for line in _dump(tmp_path / "report.docx").splitlines() if line.startswith("  ")]
    assert all("cantSplit:" in row for row in rows)
    assert sum("tblHeader" in row for row in rows) == 6


def test_a_report_without_bidders_or_findings_says_so(results: Results, tmp_path: Path) -> None:
    review = replace(results.review, findings=(), cannot_tell=())
    tender = replace(results.tender, bidder_list=None, name="", number="", opened_on=None)
    empty = replace(results, tender=tender, sheet=ScoreSheet(()), review=review)
    write_evaluation_report(empty, tmp_path / "report.docx")
    text = _dump(tmp_path / "report.docx")
    assert "无待确认事项" in text
    assert "未填写" in text


def test_markup_in_a_name_is_text(results: Results, tmp_path: Path) -> None:
    write_evaluation_report(results, tmp_path / "report.docx")
    assert "开封远大空调销售有限公司<分公司>&“甲”" in _dump(tmp_path / "report.docx")


def test_characters_that_xml_forbids_are_left_out(results: Results, tmp_path: Path) -> None:
    odd = replace(results, tender=replace(results.tender, name="甲\x0b\x00乙\ud800\r\n丙"))
    write_evaluation_report(odd, tmp_path / "report.docx")
    assert "甲乙⏎丙" in _dump(tmp_path / "report.docx")


def test_pages_are_a4_and_numbered(results: Results, tmp_path: Path) -> None:
    write_evaluation_report(results, tmp_path / "report.docx")
    section = docx.Document(str(tmp_path / "report.docx")).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    footer = section.footer._element.xml
    assert re.findall(r'w:instr="(\w+)"', footer) == ["PAGE", "NUMPAGES"]
    assert "第 " in footer


def test_every_style_names_a_chinese_font(results: Results, tmp_path: Path) -> None:
    write_evaluation_report(results, tmp_path / "report.docx")
    report = docx.Document(str(tmp_path / "report.docx"))
    for name in ("Normal", "Title", "Heading 1", "TableText", "TableSmall", "TableHead"):
        fonts = report.styles[name].element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        assert fonts.get(qn("w:eastAsia")) in ("SimSun", "SimHei")
        assert fonts.get(qn("w:eastAsiaTheme")) is None


def test_the_same_results_give_the_same_bytes(results: Results, tmp_path: Path) -> None:
    write_evaluation_report(results, tmp_path / "one.docx")
    write_evaluation_report(made_results.results(), tmp_path / "two.docx")
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()
