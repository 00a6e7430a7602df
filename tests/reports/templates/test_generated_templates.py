"""Whatever a template looks like, each name is replaced or told of; TENDER_TOOL_TEMPLATES=2000 for more."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from random import Random

import docx
import pytest
from docx.oxml.ns import qn

from tender_tool.domain.text import Language
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.exporters import Results
from tender_tool.reports.templates.check import check_template
from tender_tool.reports.templates.values import values_of
from tender_tool.ruleset.wording import say_problem
from tests.reports import made_tender
from tests.reports.templates.generated import Made
from tests.reports.templates.made_templates import leftovers, template, texts

_MANY = int(os.environ.get("TENDER_TOOL_TEMPLATES", "60"))
_BATCHES = 4


@pytest.fixture(scope="module", params=["zh", "en"])
def scored(request: pytest.FixtureRequest) -> Results:
    language: Language = request.param
    return made_tender.results(language)


def _said(document: docx.document.Document, *parts: list[str]) -> tuple[list[str], list[str]]:
    told = [text.strip() for part in parts for text in part]
    return [each for each in (text.strip() for text in texts(document)) if each], [each for each in told if each]


@pytest.mark.parametrize("batch", range(_BATCHES))
def test_every_name_is_replaced_by_its_value(scored: Results, tmp_path: Path, batch: int) -> None:
    values = values_of(scored)
    for seed in range(batch, _MANY, _BATCHES):
        made = Made(Random(seed), values, wrong=0)  # noqa: S311
        path = tmp_path / "report.docx"
        write_evaluation_report(replace(scored, template=template(made.document)), path)
        found, expected = _said(docx.Document(str(path)), made.body, made.head, made.foot)
        assert found == expected, f"seed {seed}"
        assert not leftovers(found)


@pytest.mark.parametrize("batch", range(_BATCHES))
def test_every_name_that_nobody_knows_is_told_of(scored: Results, batch: int) -> None:
    values = values_of(scored)
    for seed in range(batch, _MANY, _BATCHES):
        made = Made(Random(seed), values, wrong=0.3)  # noqa: S311
        found = check_template(template(made.document))
        said = "\n".join(say_problem(each, scored.language) for each in found.problems)
        assert [name for name in made.unknown if f"“{name}”" not in said] == [], f"seed {seed}"
        assert len(found.problems) == len(made.unknown), f"seed {seed}: {said}"
        assert (found.template is None) == bool(made.unknown)


def test_a_cell_that_a_loop_leaves_empty_still_holds_a_paragraph(scored: Results, tmp_path: Path) -> None:
    document = docx.Document()
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    cell.text = "{% for x in 审查发现 %}"
    cell.add_paragraph("{{ x.标题 }}")
    cell.add_paragraph("{% endfor %}")
    path = tmp_path / "report.docx"
    write_evaluation_report(replace(scored, template=template(document)), path)
    cells = list(docx.Document(str(path)).element.body.iter(qn("w:tc")))
    assert [len(each.findall(qn("w:p"))) for each in cells] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "{%tr for x in 审查发现 %}{{ x.标题 }}{%tr endfor %}",
        "{%tr if 项目编号 == '无' %}{{ 项目编号 }}{%tr endif %}",
        "{%tc if 项目编号 == '无' %}{{ 项目编号 }}{%tc endif %}",
    ],
)
def test_a_table_that_is_left_without_rows_goes(text: str, scored: Results, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_table(rows=1, cols=1).cell(0, 0).text = text
    document.add_paragraph("后")
    path = tmp_path / "report.docx"
    write_evaluation_report(replace(scored, template=template(document)), path)
    again = docx.Document(str(path))
    assert not again.tables
    assert texts(again)[0] == "后"
