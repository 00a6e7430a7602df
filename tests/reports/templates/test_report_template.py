"""The default template gives the report as it is; every name of the data says something; what is wrong is named."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.domain.report_facts import FACT_NAMES, BidOpening, CommitteeMember, ReportFact, ReportFacts
from tender_tool.domain.text import Language
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.exporters import Results
from tender_tool.reports.templates.check import check_template
from tender_tool.reports.templates.default import write_default_template
from tender_tool.reports.templates.records import LISTS, RECORDS
from tender_tool.reports.templates.values import values_of
from tender_tool.ruleset.files.report_template import template_names
from tender_tool.ruleset.wording import say_problem
from tests.reports import made_corrections, made_evidence, made_results, made_tender
from tests.reports.templates.made_templates import NAME, boxed, leftovers, paragraphs, report, table, template, texts

_TRACKED = (
    f'<w:pPrChange {nsdecls("w")} w:id="3" w:author="x" w:date="2026-01-05T00:00:00Z">'
    '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>'
)
_MARK = f'<w:bookmark{{}} {nsdecls("w")} w:id="7"{{}}/>'
SAMPLES: dict[str, Callable[[Language], Results]] = {
    "whole": made_tender.results,
    "certificates": made_results.results,
    "mean": made_tender.by_the_mean,
    "no members": made_tender.before_the_committee,
    "refused": made_tender.refused,
}


def _default(folder: Path, language: Language) -> InputFile:
    path = folder / "default.docx"
    write_default_template(path, language)
    return InputFile(path.name, path.read_bytes())


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("annex", [True, False], ids=["annex", "short"])
def test_the_default_template_gives_the_report_byte_for_byte(
    sample: str, annex: bool, language: Language, tmp_path: Path
) -> None:
    results = replace(SAMPLES[sample](language), annex=annex)
    write_evaluation_report(results, tmp_path / "own.docx")
    write_evaluation_report(replace(results, template=_default(tmp_path, language)), tmp_path / "made.docx")
    with zipfile.ZipFile(tmp_path / "own.docx") as own, zipfile.ZipFile(tmp_path / "made.docx") as made:
        assert own.namelist() == made.namelist()
        assert [name for name in own.namelist() if own.read(name) != made.read(name)] == []


def test_the_default_template_is_complete_and_written_the_same_each_time(tmp_path: Path, language: Language) -> None:
    found = check_template(_default(tmp_path, language))
    assert (found.problems, found.missing) == ((), ())
    assert _default(tmp_path, language).content == (tmp_path / "default.docx").read_bytes()


def test_the_same_results_and_template_give_the_same_bytes(tmp_path: Path) -> None:
    results = replace(made_tender.results(), template=paragraphs("{{ 报告标题 }}", "{{ 报告正文 }}"))
    for name in ("a.docx", "b.docx"):
        write_evaluation_report(results, tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_code_and_data_know_the_same_names() -> None:
    names = template_names()
    assert LISTS.keys() == names.lists.keys()
    assert {kind: {*fields, "order"} for kind, fields in RECORDS.items()} == {
        kind: set(fields) for kind, fields in names.records.items()
    }
    known = {key for key, _, _ in names.top()}
    forms = [form for key, _, each in names.top() for form in (key, each.zh)]
    assert len(forms) == len(set(forms))
    assert all(form.isidentifier() for form in forms)
    assert not {name for each in names.required for name in each.any_of} - known


@pytest.mark.parametrize("code", ["zh", "en"])
def test_the_manual_tells_every_name(project: Path, code: Language) -> None:
    page = (project / "docs" / "manual" / code / "templates.md").read_text(encoding="utf-8")
    names = template_names()
    told = [(key, each) for key, _, each in names.top()]
    told += [(key, each) for fields in names.records.values() for key, each in fields.items()]
    rows = [f"| `{each.zh}` | `{key}` | {each.text.in_language(code)} |" for key, each in told]
    assert [row for row in rows if page.count(row) < rows.count(row)] == []
    assert page.count("\n| `") - page.count("\n| `{%") == len(rows)


@pytest.mark.parametrize("code", ["zh", "en"])
def test_what_the_manual_shows_can_be_written(project: Path, code: Language, tmp_path: Path) -> None:
    page = (project / "docs" / "manual" / code / "templates.md").read_text(encoding="utf-8")
    shown = re.search(r"```\n(.*?)```", page, re.DOTALL)
    assert shown is not None
    cells = re.findall(r"^\| `(\{% for[^`]*)` \| `([^`]*)` \| `([^`]*)` \|$", page, re.MULTILINE)
    one, two = paragraphs(*shown[1].strip().split("\n")), table(cells[0])
    for file in (one, two):
        found = texts(report(replace(made_tender.results(code, complete=True), template=file), tmp_path))
        assert not leftovers(found)
        assert any("河南恒冷机电设备有限公司" in each for each in found)


def _full(language: Language, *, complete: bool) -> Results:
    """Return results in which every fact is stated; complete, or with what waits for a person."""
    made = made_tender.results(language, complete=complete)
    facts = ReportFacts(
        tuple(ReportFact(name, f"所填{name}") for name in FACT_NAMES),
        (CommitteeMember("张明", "chair", "样例大学", "无"),),
        tuple(BidOpening(each.key, None, "09:00") for each in made.tender.bidders),
    )
    tender = replace(made.tender, report=facts, records=made_evidence.results(language).tender.records)
    return replace(made, tender=tender, review=made_results.results(language).review)


def _silent(values: Sequence[dict[str, Any]], key: str, of: str) -> list[str]:
    """Return what never says anything: a name itself, or fields of its records."""
    if not of:
        return [] if any(str(each[key]).strip() for each in values) else [key]
    items = [item for each in values for item in each[key]]
    said = (field for field, held in template_names().records[of].items() if not held.of)
    return [f"{key}.{field}" for field in said if not any(str(item[field]).strip() for item in items)]


def test_every_name_says_something_of_a_full_tender(language: Language, tmp_path: Path) -> None:
    made = [_full(language, complete=complete) for complete in (True, False)]
    values = [values_of(each) for each in (*made, made_corrections.results(language))]
    told = [(key, each.of) for key, kind, each in template_names().top() if kind != "section"]
    assert [silent for key, of in told for silent in _silent(values, key, of)] == []
    lines = [f"{{{{ {each.zh} }}}}" for _, kind, each in template_names().top() if kind != "list"]
    for each in made:
        assert not leftovers(texts(report(replace(each, template=paragraphs(*lines)), tmp_path)))


def test_a_section_stands_where_it_is_put_with_the_next_number(tmp_path: Path) -> None:
    lines = ("{{ 无效投标部分 }}", "自己的标题", "{{ 签字部分.正文 }}", "{{p 因素得分部分 }}")
    document = report(replace(made_tender.results(), template=paragraphs(*lines)), tmp_path)
    headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 1"]
    assert headings == ["一、无效投标", "二、各评审因素得分"]
    assert len(document.tables) == 4


def test_the_contents_lead_to_the_headings_of_a_persons_own(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("{{ 目录 }}")
    made.add_heading("甲 {{ 项目编号 }}", 1)
    made.add_paragraph("{{ 签字部分 }}")
    path = tmp_path / "own.docx"
    made.save(str(path))
    file = InputFile(NAME, path.read_bytes())
    document = report(replace(made_tender.results(), template=file), tmp_path)
    assert [each.text for each in document.paragraphs if each.hyperlinks] == ["甲 HNZC-2026-0117", "一、签字"]


def test_the_contents_stand_with_headings_as_word_leaves_them(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("{{ 目录 }}")
    for text in ("甲", "乙", "丙"):
        made.add_heading(text, 1)
    first, second, third = made.paragraphs[1:]
    boxed(first).text = "框中"
    second._p.get_or_add_pPr().append(parse_xml(_TRACKED))
    third._p.insert(1, parse_xml(_MARK.format("Start", ' w:name="_Toc1"')))
    third._p.append(parse_xml(_MARK.format("End", "")))
    document = report(replace(made_tender.results(), template=template(made)), tmp_path)
    lines = [each for each in document.paragraphs if each.hyperlinks]
    assert [each.text for each in lines] == ["甲", "乙", "丙"]
    starts = list(document.element.body.iter(qn("w:bookmarkStart")))
    names, numbers = ({each.get(qn(name)) for each in starts} for name in ("w:name", "w:id"))
    assert len(names) == len(numbers) == len(starts) == 4
    assert {each.hyperlinks[0]._hyperlink.anchor for each in lines} == names - {"_Toc1"}


def test_a_chinese_document_keeps_its_own_styles(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("{{ 签字部分 }}")
    style = made.styles["Heading 1"].element
    style.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}styleId", "1")
    path = tmp_path / "own.docx"
    made.save(str(path))
    results = replace(made_tender.results(), template=InputFile(NAME, path.read_bytes()))
    found = report(results, tmp_path).paragraphs[0]
    assert (found.text, found.style.style_id if found.style else "") == ("一、签字", "1")


def test_tables_are_as_wide_as_the_page_of_the_template(tmp_path: Path) -> None:
    document = report(replace(made_tender.results(), template=paragraphs("{{ 签字部分 }}")), tmp_path)
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
    widths = [int(each) for each in re.findall(r'<w:tblW [^>]*w:w="(\d+)"', document.element.xml)]
    assert widths
    assert all(each * 635 <= room for each in widths)


WRONG = {
    "unknown": ("{{ 项目名 }}", "没有“项目名”这个占位符，是否指“项目名称”？"),
    "nothing near": ("{{ xyzzy }}", "没有“xyzzy”这个占位符"),
    "unknown field": (
        "{% for b in 投标人 %}{{ b.总分数 }}{% endfor %}",
        "没有“b.总分数”这个占位符，是否指“b.总分”？",
    ),
    "one brace": ("金额 {{ 项目名称 }", "括号不成对"),
    "no begin": ("项目名称 }}", "括号不成对"),
    "full width": ("｛｛ 项目名称 ｝｝", "全角括号"),
    "not closed": ("{% for b in 投标人 %}{{ b.名称 }}", "没有结尾"),
    "not opened": ("{% endif %}", "前面没有对应的开头"),
    "list as text": ("{{ 投标人 }}", "是列表"),
    "field outside": ("{{ 投标人.名称 }}", "要在循环里使用"),
    "record": ("{% for b in 投标人 %}{{ b }}{% endfor %}", "一整条记录"),
    "no list": ("{% for b in 项目名称 %}{% endfor %}", "不是列表"),
    "loop form": ("{% for 投标人 %}{% endfor %}", "不是循环的写法"),
    "number": ("{% if 投标人数 == 3 %}{% endif %}", "要加引号"),
    "section within": ("前 {{ 签字部分 }}", "要单独占一段"),
    "section in loop": ("{% for b in 投标人 %}{{ 签字部分 }}{% endfor %}", "不能放在循环里"),
    "syntax": ("{{ 项目 名称 }}", "看不懂"),
    "nothing": ("{{ }}", "看不懂"),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_named_with_its_place(text: str, said: str, tmp_path: Path) -> None:
    file = paragraphs("第一段", text)
    found = [say_problem(each) for each in check_template(file).problems]
    assert any(said in each and each.startswith("正文第 2 段（") for each in found), found
    with pytest.raises(InputError):
        write_evaluation_report(replace(made_tender.results(), template=file), tmp_path / "report.docx")
    assert not (tmp_path / "report.docx").exists()


def test_a_place_is_told_by_its_heading_table_and_row() -> None:
    made = docx.Document()
    made.add_heading("评审结果", 1)
    cells = made.add_table(rows=2, cols=1)
    cells.cell(1, 0).text = "得分 {{ 得份 }}"
    made.sections[0].header.paragraphs[0].text = "{{ 页媒 }}"
    said = [say_problem(each) for each in check_template(template(made)).problems]
    assert said[0].startswith("正文“评审结果”之下第 1 个表格第 2 行（得分 {{ 得份 }}）：")
    assert said[1].startswith("页眉第 1 段（")


def test_a_block_that_begins_in_a_table_and_ends_outside_is_named() -> None:
    made = docx.Document()
    made.add_paragraph("{% if 推荐结果 %}")
    made.add_table(rows=1, cols=1).cell(0, 0).text = "{% endif %}"
    said = [say_problem(each) for each in check_template(template(made)).problems]
    assert "不在同一层" in said[0]
    crossed = table(("{% if 推荐结果 %}甲", "{% else %}乙"), ("丙{% endif %}", ""))
    assert [say_problem(each) for each in check_template(crossed).problems]


def test_what_a_report_must_state_and_a_template_does_not_is_named() -> None:
    found = check_template(paragraphs("{{ 项目名称 }}", "{{ 签字部分 }}"))
    said = [say_problem(each) for each in found.missing]
    assert found.problems == ()
    assert len(said) == len(template_names().required) - 1
    assert any("投标人名单" in each and "因素得分部分" in each for each in said)
    assert not check_template(paragraphs("{{ 报告正文 }}")).missing


def test_names_are_texts_as_the_report_prints_them(tmp_path: Path) -> None:
    line = "{% for b in bidders %}{{ b.order }}/{{ b.name }}/{{ b.total }}/{{ b.price }};{% endfor %}"
    found = texts(report(replace(made_tender.results(complete=True), template=paragraphs(line)), tmp_path))[0]
    assert found.startswith("1/")
    assert "1,200,000.00" in found
    assert "1199800.5" not in found


def test_conditions_compare_texts(tmp_path: Path) -> None:
    asked = "{% if b.名次 == “1” or b.名次 in '2' %}{{ b.名次 }}{% elif not b.备注 %}-{% endif %}"
    lines = f"{{% for b in 投标人 %}}{asked}{{% endfor %}}"
    found = texts(report(replace(made_tender.results(complete=True), template=paragraphs(lines)), tmp_path))[0]
    assert set(found) == {"1", "2", "-"}


def test_line_ends_and_markup_in_a_value_are_text(tmp_path: Path) -> None:
    results = made_tender.results()
    results = replace(results, tender=replace(results.tender, name="甲<b>&\n{{ 乙 }}"))
    assert texts(report(replace(results, template=paragraphs("{{ 项目名称 }}")), tmp_path))[0] == "甲<b>&\n{{ 乙 }}"
