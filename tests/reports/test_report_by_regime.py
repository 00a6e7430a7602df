"""The evaluation report: words of its regime, lines to sign, fields to fill in, contents, findings by cause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from tender_tool.domain.edits.report import RecordOpenings, SetCommittee, StateFact
from tender_tool.domain.report_facts import BidOpening, CommitteeMember
from tender_tool.domain.rule.factors import Band, NumberFactor
from tender_tool.domain.text import Language
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.exporters import Results, discovered
from tender_tool.reports.prose.table import how_words
from tender_tool.ruleset import wording
from tests.reports import made_corrections, made_results, made_tender


def _under(regime: str, results: Results) -> Results:
    table = results.tender.table
    procedure = replace(table.procedure, regime=regime)
    return replace(results, tender=replace(results.tender, table=replace(table, procedure=procedure)))


def _said(element: object) -> str:
    return "".join(each.text or "" for each in element.iter(qn("w:t")))  # type: ignore[attr-defined]


def _lines(results: Results, folder: Path) -> list[str]:
    write_evaluation_report(results, folder / "report.docx")
    body = docx.Document(str(folder / "report.docx")).element.body
    return [_said(each) for each in body.iter(qn("w:p"))]


@pytest.mark.parametrize(
    ("regime", "title", "committee", "bidder", "opening"),
    [
        ("87", "评标报告", "评标委员会", "投标人", "开标时间和地点"),
        ("214", "竞争性磋商评审报告", "磋商小组", "供应商", "响应文件开启时间和地点"),
        ("74", "采购评审报告", "评审小组", "供应商", "响应文件开启时间和地点"),
        ("", "评审报告", "评标委员会", "投标人", "开标时间和地点"),
    ],
)
def test_the_report_speaks_the_words_of_its_regime(
    tmp_path: Path, regime: str, title: str, committee: str, bidder: str, opening: str
) -> None:
    lines = _lines(_under(regime, made_tender.results(complete=True)), tmp_path)
    assert lines[0] == title
    assert f"二、{committee}" in lines
    assert bidder in lines
    assert opening in lines
    assert any(line.startswith(f"{committee}全体成员确认") for line in lines)


def test_each_word_of_a_regime_stands_for_a_word_of_the_report() -> None:
    words = wording.catalogue()
    own = {code: text for code, text in words.items() if code.startswith("report-")}
    assert own
    for code, text in own.items():
        general = words[f"report.{code.partition('.')[2]}"]
        places = {frozenset(re.findall(r"{(\w+)}", each)) for each in (text.zh, text.en, general.zh)}
        assert len(places) == 1, code


def test_every_member_has_a_line_to_sign_that_stays_with_what_is_signed(tmp_path: Path) -> None:
    results = made_tender.results(complete=True)
    write_evaluation_report(results, tmp_path / "report.docx")
    table = docx.Document(str(tmp_path / "report.docx")).tables
    signed = next(each for each in table if "签字" in [cell.text for cell in each.rows[0].cells])
    assert [row.cells[0].text for row in signed.rows[1:]] == [each.name for each in results.tender.evaluation.members]
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in signed.rows]
    assert kept == [True] * (len(kept) - 1) + [None]
    before = signed._tbl.getprevious()
    assert next(before.iter(qn("w:keepNext")), None) is not None


def test_a_report_that_waits_for_a_person_is_a_draft(tmp_path: Path) -> None:
    waiting, ready = made_results.results(), made_tender.results(complete=True)
    assert _lines(waiting, tmp_path)[0].endswith("（草稿）")
    assert "草稿：有 2 家投标人待确认，确认之前不能签字。" in _lines(waiting, tmp_path)
    assert not any("草稿" in line for line in _lines(ready, tmp_path))


def test_a_report_on_certificates_says_so_and_has_no_total(tmp_path: Path) -> None:
    lines = _lines(made_results.results(), tmp_path)
    assert "（仅证书得分）" in lines[0]
    assert not any("总分" in line for line in lines)


def test_no_invalid_bid_is_said_to_be_none(tmp_path: Path) -> None:
    lines = _lines(made_results.results(), tmp_path)
    headings = [number for number, line in enumerate(lines) if line.endswith("、无效投标")]
    assert lines[headings[-1] + 1] == "无。"


def test_the_opening_record_keeps_the_order_of_the_list(tmp_path: Path) -> None:
    results = made_tender.results(complete=True)
    write_evaluation_report(results, tmp_path / "report.docx")
    tables = docx.Document(str(tmp_path / "report.docx")).tables
    record = next(each for each in tables if each.cell(0, 2).text == "递交时间")
    assert [row.cells[1].text for row in record.rows[1:]] == [each.name for each in results.tender.bidders]


def test_candidates_stand_with_the_price_of_their_bid(tmp_path: Path) -> None:
    write_evaluation_report(made_tender.results(complete=True), tmp_path / "report.docx")
    tables = docx.Document(str(tmp_path / "report.docx")).tables
    found = next(each for each in tables if each.cell(0, 0).text == "候选人")
    assert [cell.text for cell in found.rows[1].cells[2:4]] == ["801,000.00", "640,800.00"]


def test_the_contents_lead_to_every_heading(tmp_path: Path) -> None:
    write_evaluation_report(made_tender.results(complete=True), tmp_path / "report.docx")
    report = docx.Document(str(tmp_path / "report.docx"))
    links = {each.get(qn("w:anchor")): _said(each) for each in report.element.body.iter(qn("w:hyperlink"))}
    headings = [each for each in report.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    marks = {each._p.find(qn("w:bookmarkStart")).get(qn("w:name")): each.text for each in headings}
    assert links == marks
    assert all(each.style is not None for each in report.paragraphs)


def test_findings_of_one_cause_are_one_block(tmp_path: Path) -> None:
    results = made_results.results()
    first = results.review.findings[0]
    twice = replace(first, where="另一处", source=None)
    made = replace(results, review=replace(results.review, findings=(first, twice)))
    heading = f"{first.code} · {first.title.zh}"
    lines = _lines(made, tmp_path)
    assert lines.count(heading) == 1
    assert any("另一处" in line for line in lines)


def test_bands_are_said_as_people_say_them() -> None:
    table = made_tender.results().tender.table
    bands = (
        Band(points=Decimal(6), low=Decimal(5), low_counts=True),
        Band(points=Decimal(3), low=Decimal(3), low_counts=True, high=Decimal(5), high_counts=False),
    )
    factor = NumberFactor("业绩", Decimal(6), bands=bands, unit="项")
    assert how_words(factor, table, "zh").startswith("5 项及以上 6 分、3 项及以上且不足 5 项 3 分")


def _texts(path: Path) -> Iterator[str]:
    with ZipFile(path) as package:
        for name in package.namelist():
            if re.fullmatch(r"(word/document|xl/sharedStrings|xl/worksheets/sheet\d+)\.xml", name):
                for node in etree.fromstring(package.read(name)).iter("{*}t"):
                    yield node.text or ""


def test_no_export_holds_a_key_in_place_of_words(language: Language, tmp_path: Path) -> None:
    made = (
        made_results.results(language),
        made_tender.results(language, complete=True),
        made_tender.before_the_committee(language),
        made_corrections.results(language),
    )
    for number, results in enumerate(made):
        for exporter in discovered():
            path = tmp_path / f"{number}-{exporter.id}"
            exporter.write(results, path)
            if exporter.id in ("docx", "xlsx"):
                found = [text for text in _texts(path) if re.search(r"\b[a-z]+_[a-z_]+\b|\breport\.|[{}]", text)]
                assert not found


def test_what_people_recorded_is_filled_in_and_kept(tmp_path: Path) -> None:
    results = made_tender.results(complete=True)
    keys = [bidder.key for bidder in results.tender.bidders]
    members = (CommitteeMember("陈静", "chair", "省城建院", "认为样品分偏高"), CommitteeMember("周代表", "buyer"))
    openings = tuple(BidOpening(key, 7 - place, f"09:0{place}") for place, key in enumerate(keys))
    tender = results.tender
    for edit in (
        StateFact("media", "中国政府采购网"),
        StateFact("changes", "无"),
        SetCommittee(members),
        RecordOpenings(openings),
    ):
        tender = edit.apply(tender)
    write_evaluation_report(replace(results, tender=tender), tmp_path / "report.docx")
    document = docx.Document(str(tmp_path / "report.docx"))
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    facts, committee = tables[1], tables[2]
    assert ["采购公告刊登媒体", "中国政府采购网"] in facts
    assert ["采购公告发布日期", "【待填写】"] in facts
    assert committee[1:3] == [["1", "陈静", "组长", "省城建院"], ["2", "周代表", "采购人代表", "【待填写】"]]
    assert [row[1] for row in committee[3:]] == ["张明", "李华", "王芳", "赵强"]
    (opened,) = (table for table in tables if "递交时间" in table[0])
    assert [row[2] for row in opened[1:]] == [f"09:0{place}" for place in range(6, -1, -1)]
    assert ["陈静", "\n", "", "认为样品分偏高"] in [row for table in tables for row in table]
