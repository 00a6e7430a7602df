"""Templates that try to do more than a report: refused in a sentence, at once, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.templates.check import check_template
from tender_tool.ruleset.wording import say_problem
from tests.reports import made_tender
from tests.reports.templates.made_templates import NAME, paragraphs, part, table, with_parts

DOCUMENT, RELATIONS, TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
EXPRESSIONS = (
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ 项目名称.__class__ }}",
    "{{ 项目名称.format }}",
    "{{ 项目名称|upper }}",
    "{{ 项目名称 ~ 'x' }}",
    "{{ 'x' * 100000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ range(10 ** 9) }}",
    "{{ lipsum() }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ self }}",
    "{{ loop.index }}",
    "{{ 签字部分.make }}",
    "{{ 签字部分.told }}",
    "{{ 签字部分.__html__ }}",
    "{{ 投标人[0] }}",
    "{% for x in range(1000000000) %}{% endfor %}",
    "{% for a, b in 投标人 %}{% endfor %}",
    "{% for x in 投标人 recursive %}{% endfor %}",
    "{% for x in 投标人 if x %}{% endfor %}",
    "{% for x in 投标人 %}{% endfor x %}",
    "{% for b in 投标人 %}{{ b._value }}{{ b._results }}{% endfor %}",
    "{% for b in 投标人 %}{{ b.__class__ }}{% endfor %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% extends 'x' %}",
    "{% set x = 1 %}",
    "{% macro x() %}{% endmacro %}",
    "{% raw %}{% endraw %}",
    "{% autoescape false %}{% endautoescape %}",
    "{% block a %}{% endblock %}",
    "{% if 投标人.__len__() %}{% endif %}",
    "{{ " + "(" * 140 + "项目名称" + ")" * 140 + " }}",
    "{{ " + "not " * 70 + "项目名称 }}",
)


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_an_expression_that_is_no_placeholder_is_refused(text: str, tmp_path: Path) -> None:
    file = paragraphs("前", text)
    assert check_template(file).problems
    with pytest.raises(InputError):
        write_evaluation_report(replace(made_tender.results(), template=file), tmp_path / "report.docx")
    assert not list(tmp_path.iterdir())


def _nested(depth: int) -> InputFile:
    begin = "".join(f"{{% for x{n} in 投标人 %}}" for n in range(depth))
    return paragraphs(f"{begin}a{'{% endfor %}' * depth}")


def test_loops_in_loops_are_bounded(tmp_path: Path) -> None:
    assert "第四层循环" in say_problem(check_template(_nested(4)).problems[0])
    results = made_tender.results()
    many = replace(results, sheet=replace(results.sheet, scores=results.sheet.scores * 20))
    with pytest.raises(InputError) as caught:
        write_evaluation_report(replace(many, template=_nested(3)), tmp_path / "report.docx")
    assert "太长" in say_problem(caught.value.problems[0])
    assert not list(tmp_path.iterdir())


def _linked(kind: str) -> InputFile:
    file = paragraphs("{{ 项目名称 }}")
    link = (
        f'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        'Target="http://example.invalid/a.png" TargetMode="External"/></Relationships>'
    )
    return with_parts(file, {RELATIONS: part(file, RELATIONS).replace(b"</Relationships>", link.encode())})


def _replaced(old: str, new: str, name: str = DOCUMENT) -> InputFile:
    file = paragraphs("{{ 项目名称 }}")
    return with_parts(file, {name: part(file, name).replace(old.encode(), new.encode())})


_ENTITY = '<!DOCTYPE a [<!ENTITY b "c">]><w:document '
_FIELD = '<w:r><w:instrText>INCLUDEPICTURE "http://example.invalid/a.png"</w:instrText></w:r></w:p>'
FILES: dict[str, tuple[Callable[[], InputFile], str]] = {
    "no zip": (lambda: InputFile(NAME, b"%PDF-1.7 ..."), "不是 Word 文档"),
    "old Word": (lambda: InputFile(NAME, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), "不是 Word 文档"),
    "cut off": (lambda: InputFile(NAME, paragraphs("{{ 项目名称 }}").content[:3000]), "已损坏"),
    "a workbook": (lambda: with_parts(paragraphs("x"), {DOCUMENT: None}), "不是 Word 文档"),
    "broken XML": (lambda: with_parts(paragraphs("x"), {DOCUMENT: b"<w:document"}), "已损坏"),
    "entities": (lambda: _replaced("<w:document ", _ENTITY), "已损坏"),
    "no types": (lambda: with_parts(paragraphs("x"), {TYPES: b"<Types/>"}), "已损坏"),
    "a linked picture": (lambda: _linked("image"), "链接了外部文件"),
    "a linked object": (lambda: _linked("oleObject"), "链接了外部文件"),
    "a fetching field": (lambda: _replaced("</w:p>", _FIELD), "INCLUDEPICTURE"),
    "macros": (lambda: with_parts(paragraphs("x"), {"word/vbaProject.bin": b"x"}), "宏"),
    "strict": (
        lambda: _replaced("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/w"),
        "严格",
    ),
    "too large": (lambda: InputFile(NAME, b"PK" + bytes(5 * 2**20)), "太大"),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_no_template_is_refused_in_one_sentence(kind: str, tmp_path: Path) -> None:
    make, said = FILES[kind]
    file = make()
    with pytest.raises(InputError) as caught:
        write_evaluation_report(replace(made_tender.results(), template=file), tmp_path / "report.docx")
    told = [say_problem(each) for each in caught.value.problems]
    assert len(told) == 1
    assert said in told[0]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["attachedTemplate", "customXml", "mailMergeSource"])
def test_what_a_template_brings_along_is_left_out(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_evaluation_report(replace(made_tender.results(), template=_linked(kind)), path)
    assert b"example.invalid" not in part(InputFile("", path.read_bytes()), RELATIONS)


def test_a_link_that_a_reader_may_follow_stays(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_evaluation_report(replace(made_tender.results(), template=_linked("hyperlink")), path)
    assert b"example.invalid" in part(InputFile("", path.read_bytes()), RELATIONS)


def test_a_template_of_words_own_kind_becomes_a_document(tmp_path: Path) -> None:
    file = _replaced("wordprocessingml.document.main", "wordprocessingml.template.main", TYPES)
    path = tmp_path / "report.docx"
    write_evaluation_report(replace(made_tender.results(), template=file), path)
    assert b"template.main" not in part(InputFile("", path.read_bytes()), TYPES)


def test_names_where_nothing_is_replaced_are_told_of() -> None:
    marked = _replaced("<w:p>", '<w:p><w:r><w:instrText>HYPERLINK "{{ 项目名称 }}"</w:instrText></w:r>')
    assert "不会被替换" in say_problem(check_template(marked).problems[0])


def test_damaged_bytes_are_read_or_refused() -> None:
    good = table(("{% for b in 投标人 %}{{ b.名称 }}", "{{ b.总分 }}{% endfor %}")).content
    random = Random(7)  # noqa: S311
    for _ in range(150):
        content = bytearray(good)
        for _ in range(random.randint(1, 6)):
            content[random.randrange(len(content))] = random.randrange(256)
        # Anything but a refusal in words would come out here.
        with suppress(InputError):
            check_template(InputFile(NAME, bytes(content)))
