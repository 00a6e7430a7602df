"""Bidder lists in Word documents, in the many ways in which a table can be written: right, or a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import NoProgress
from tender_tool.reading.bidder_list.bidders import read_bidder_list
from tests.reading.documents.made_word import W, packed
from tests.reading.made_lists import with_part

HEADER = ("序号", "投标人名称", "投标报价（元）", "售后服务认证等级", "有效期至")
PINE = ("1", "松涛暖通设备有限公司", "812000", "五星级", "2027-06-30")
BAMBOO = ("2", "竹影电梯维保有限公司", "798500", "三星级", "2027-03-31")
PLUM = ("3", "梅岭净水科技有限公司", "805300", "四星级", "2028-01-15")
LEVELS = {"五星级": "five_star", "四星级": "four_star", "三星级": "three_star"}
ALL = [(name, price, LEVELS[level], until) for _, name, price, level, until in (PINE, BAMBOO, PLUM)]
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
CHANGE = 'w:id="7" w:author="x" w:date="2026-01-01T00:00:00Z"'


def p(text: str) -> str:
    """Return a paragraph."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def c(text: str, properties: str = "") -> str:
    """Return a cell; text that is XML already stays so."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{text if text.startswith('<') else p(text)}</w:tc>"


def span(text: str, across: int) -> str:
    """Return a cell over several grid columns."""
    return c(text, f'<w:gridSpan w:val="{across}"/>')


def r(*cells: str, properties: str = "") -> str:
    """Return a row of cells or of texts."""
    made = "".join(cell if cell.startswith("<w:") else c(cell) for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"


def t(*rows: str, widths: tuple[int, ...] = (1800,) * 5) -> str:
    """Return a table."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def sdt(inside: str) -> str:
    """Return a content control around something."""
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def mark(kind: str, inside: str = "") -> str:
    """Return a tracked change of a kind."""
    return f"<w:{kind} {CHANGE}>{inside}</w:{kind}>"


def run(text: str, tag: str = "t") -> str:
    """Return a run."""
    return f"<w:r><w:{tag}>{text}</w:{tag}></w:r>"


def box(inside: str) -> str:
    """Return a paragraph with a text box, kept a second time for old readers."""
    held = f"<w:txbxContent>{inside}</w:txbxContent>"
    both = f'<mc:Choice Requires="wps">{held}</mc:Choice><mc:Fallback><w:pict>{held}</w:pict></mc:Fallback>'
    return f"<w:p><w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r></w:p>"


def document(*blocks: str) -> str:
    """Return the XML of a main part."""
    return f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>{"".join(blocks)}<w:p/></w:body></w:document>'


def read(xml: str) -> BidderList:
    """Read a list from the XML of its main part."""
    return read_bidder_list(InputFile("list.docx", packed(xml)), Choices(), NoProgress())


def found(listing: BidderList) -> list[tuple[str, str, str, str]]:
    """Return name, price, level and last day of each bidder."""
    return [(b.name, str(b.price), b.certificate.level, str(b.certificate.valid_until)) for b in listing.bidders]


def codes(listing: BidderList) -> set[str]:
    """Return the codes of the problems."""
    return {problem.message.code for problem in listing.problems}


TOP = r(*HEADER)
UP, ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
CONTROLS = {
    "around a row": t(TOP, r(*PINE), sdt(r(*BAMBOO)), r(*PLUM)),
    "around a cell": t(TOP, r(*PINE), r(*BAMBOO[:3], sdt(c("三星级")), BAMBOO[4]), r(*PLUM)),
    "around several cells": t(TOP, r(*PINE), r(BAMBOO[0], sdt("".join(map(c, BAMBOO[1:4]))), BAMBOO[4]), r(*PLUM)),
    "around a row and a cell and a paragraph in it": t(
        TOP, r(*PINE), sdt(sdt(r(*BAMBOO[:3], sdt(sdt(c(sdt(p("三星级"))))), BAMBOO[4]))), r(*PLUM)
    ),
    "around every row": t(TOP, sdt(sdt(r(*PINE)) + sdt(r(*BAMBOO)) + sdt(r(*PLUM)))),
    "around the table": sdt(p("名单") + t(TOP, r(*PINE), r(*BAMBOO), r(*PLUM))),
    "around a few characters": t(
        TOP, r(*PINE), r(*BAMBOO[:3], c(f"<w:p>{sdt(run('三'))}{run('星级')}</w:p>"), BAMBOO[4]), r(*PLUM)
    ),
    "around the first cell of a merged column": t(
        TOP,
        r(sdt(c("1", UP)), *PINE[1:]),
        r(sdt(c("", ON)), *BAMBOO[1:]),
        r(*PLUM),
    ),
    "custom markup around a row and a cell": t(
        TOP,
        r(*PINE),
        f'<w:customXml w:element="x">{r(*BAMBOO)}</w:customXml>',
        r(*PLUM[:3], f'<w:customXml w:element="y">{c(PLUM[3])}</w:customXml>', PLUM[4]),
    ),
}
GRIDS = {
    "rows that begin a column later": t(
        TOP,
        r(*PINE),
        r(*BAMBOO[1:], properties='<w:gridBefore w:val="1"/>'),
        r(*PLUM[1:], properties='<w:gridBefore w:val="1"/><w:wBefore w:w="1800"/>'),
    ),
    "a row that begins later under cells merged over two columns": t(
        r(HEADER[0], span(HEADER[1], 2), *HEADER[2:]),
        r(PINE[0], span(PINE[1], 2), *PINE[2:]),
        r(span(BAMBOO[1], 2), *BAMBOO[2:], properties='<w:gridBefore w:val="1"/>'),
        r(PLUM[0], span(PLUM[1], 2), *PLUM[2:]),
        widths=(900, 900, 900, 1800, 1800, 1800),
    ),
    "rows that end before the remarks": t(
        r(*HEADER, "备注"),
        *(r(*row, properties='<w:gridAfter w:val="1"/>') for row in (PINE, BAMBOO, PLUM)),
    ),
    "a row that begins later beside a merged column": t(
        r("标段", *HEADER[1:]),
        r(c("一", UP), *PINE[1:]),
        r(c("", ON), *BAMBOO[1:]),
        r(*PLUM[1:], properties='<w:gridBefore w:val="1"/>'),
    ),
    "cells merged in the old way": t(
        r(c(HEADER[0]), c(HEADER[1], '<w:hMerge w:val="restart"/>'), c("", "<w:hMerge/>"), *HEADER[2:]),
        *(
            r(c(n), c(name, '<w:hMerge w:val="restart"/>'), c("", "<w:hMerge/>"), *rest)
            for n, name, *rest in (PINE, BAMBOO, PLUM)
        ),
    ),
    "a header of two lines": t(
        r(*(c(text, UP) for text in HEADER[:3]), span("售后服务认证", 2)),
        r(*(c("", ON) for _ in range(3)), "星级", "有效期至"),
        *(r(*row) for row in (PINE, BAMBOO, PLUM)),
    ),
    "borders that were dragged": t(
        r(HEADER[0], HEADER[1], HEADER[2], span(HEADER[3], 2), HEADER[4]),
        r(PINE[0], PINE[1], span(PINE[2], 2), PINE[3], PINE[4]),
        r(BAMBOO[0], BAMBOO[1], BAMBOO[2], span(BAMBOO[3], 2), BAMBOO[4]),
        r(PLUM[0], PLUM[1], span(PLUM[2], 2), PLUM[3], PLUM[4]),
        widths=(1800, 1800, 1800, 40, 1760, 1800),
    ),
}
TABLES = {
    "a second table without a header": t(TOP, r(*PINE)) + "<w:p/>" + t(r(*BAMBOO), r(*PLUM)),
    "three tables of other widths": t(TOP, r(*PINE))
    + "<w:p/>"
    + t(r(*BAMBOO), widths=(700, 3000, 1500, 1500, 1500))
    + p("（续表）")
    + t(r(*PLUM), widths=(900, 2500, 1700, 1700, 1700)),
    "a second table on another grid": t(TOP, r(*PINE))
    + "<w:p/>"
    + t(
        *(r(n, span(name, 3), *rest) for n, name, *rest in (BAMBOO, PLUM)), widths=(1800,) + (600,) * 3 + (1800,) * 3
    ),
    "the header and the title on every page": p("投标人情况一览表")
    + t(TOP, r(*PINE))
    + p("第1页 共3页")
    + p("投标人情况一览表（续）")
    + t(TOP, r(*BAMBOO))
    + p("- 2 -")
    + p("投标人情况一览表")
    + t(TOP, r(*PLUM)),
    "the header in a table of its own": t(TOP) + "<w:p/>" + t(r(*PINE), r(*BAMBOO), r(*PLUM)),
    "a repeated header of two lines": "<w:p/>".join(
        t(
            r(*(c(text, UP) for text in HEADER[:3]), span("售后服务认证", 2)),
            r(*(c("", ON) for _ in range(3)), "星级", "有效期至"),
            *(r(*row) for row in rows),
        )
        for rows in ((PINE,), (BAMBOO, PLUM))
    ),
    "numbers that Word makes": t(r(*HEADER), r("", *PINE[1:])) + "<w:p/>" + t(r("", *BAMBOO[1:]), r("", *PLUM[1:])),
    "controls around two tables": sdt(t(TOP, r(*PINE))) + sdt("<w:p/>" + t(r(*BAMBOO), r(*PLUM))),
    "a list in a cell": t(r(c(p("名单如下") + t(TOP, r(*PINE), r(*BAMBOO), r(*PLUM)) + "<w:p/>")), widths=(9000,)),
    "a list over two cells": t(
        r(c(t(TOP, r(*PINE)) + "<w:p/>")), r(c(t(r(*BAMBOO), r(*PLUM)) + "<w:p/>")), widths=(9000,)
    ),
    "a table inside a bidder's cell": t(
        TOP, r(*PINE[:3], c(t(r("五星级"), widths=(900,)) + "<w:p/>"), PINE[4]), r(*BAMBOO)
    )
    + "<w:p/>"
    + t(r(*PLUM)),
    "a text box": box(p("名单") + t(TOP, r(*PINE), r(*BAMBOO), r(*PLUM))),
    "a text box and the page": box(t(TOP, r(*PINE))) + t(r(*BAMBOO), r(*PLUM)),
}
CHANGES = {
    "a row deleted and one inserted": t(
        TOP,
        r(*PINE),
        r("2", "退出竞争有限公司", "1", "五星级", "2027-01-01", properties=mark("del")),
        r(*BAMBOO, properties=mark("ins")),
        r(*PLUM),
    ),
    "a level corrected": t(
        TOP,
        r(*PINE),
        r(
            *BAMBOO[:3],
            c(f"<w:p>{mark('del', run('五星级', 'delText'))}{mark('ins', run('三星级'))}</w:p>"),
            BAMBOO[4],
        ),
        r(*PLUM),
    ),
    "a level moved away": t(
        TOP,
        r(*PINE),
        r(*BAMBOO[:3], c(f"<w:p>{mark('moveFrom', run('五星级'))}{mark('moveTo', run('三星级'))}</w:p>"), BAMBOO[4]),
        r(*PLUM),
    ),
    "a cell deleted": t(
        TOP, r(*PINE), r(*BAMBOO[:3], c("五星级", mark("cellDel")), c("三星级"), BAMBOO[4]), r(*PLUM)
    ),
    "what cells and rows were like before": t(
        TOP,
        r(*PINE),
        r(
            *BAMBOO[:2],
            c(BAMBOO[2], mark("tcPrChange", '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')),
            *BAMBOO[3:],
            properties=mark("trPrChange", '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'),
        ),
        r(*(c(text, mark("tcPrChange", "<w:tcPr><w:vMerge/></w:tcPr>")) for text in PLUM)),
    ),
    "cells merged with the change tracked": t(
        TOP,
        r(c("1", mark("cellMerge").replace(">", ' w:vMerge="rest">', 1)), *PINE[1:]),
        r(c("", mark("cellMerge").replace(">", ' w:vMerge="cont">', 1)), *BAMBOO[1:]),
        r(*PLUM),
    ),
}


@pytest.mark.parametrize(
    "body",
    [*CONTROLS.values(), *GRIDS.values(), *TABLES.values(), *CHANGES.values()],
    ids=[*CONTROLS, *GRIDS, *TABLES, *CHANGES],
)
def test_every_bidder_is_read_as_it_stands(body: str) -> None:
    listing = read(document(body))
    assert found(listing) == ALL
    assert not codes(listing)


@pytest.mark.parametrize("body", [CONTROLS["around a row"], TABLES["a second table without a header"]])
def test_a_strict_document_is_read(body: str) -> None:
    xml = document(body).replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert found(read(xml)) == ALL


def test_a_main_part_of_another_name_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.docx"
    path.write_bytes(packed(document(t(TOP, r(*PINE), r(*BAMBOO), r(*PLUM)))))
    with_part(path, "_rels/.rels", lambda content: content.replace(b"word/document.xml", b"word/document2.xml"))
    with_part(path, "word/document.xml", lambda content: content, rename="word/document2.xml")
    assert found(read_bidder_list(InputFile(path.name, path.read_bytes()), Choices(), NoProgress())) == ALL


def test_any_prefix_of_the_namespace_will_do() -> None:
    xml = document(CHANGES["a level corrected"]).replace("w:", "q:").replace(":w=", ":q=")
    assert found(read(xml)) == ALL


def test_a_list_over_several_tables_says_where_they_begin() -> None:
    notes = {
        note.code: dict(note.args).get("names")
        for note in read(document(TABLES["three tables of other widths"])).notes
    }
    assert notes == {"list.parts_joined": "3、4"}


SHORT = t(*(r(name, level) for _, name, _, level, _ in (BAMBOO, PLUM)), widths=(4000, 4000))
QUESTIONS = {
    "a table of other columns": (SHORT, "list.headless_left_out"),
    "a heading of its own": (p("未通过资格审查的投标人") + t(r(*BAMBOO), r(*PLUM)), "list.headless_left_out"),
    "another lot with the same header": (p("第二标段") + t(TOP, r(*BAMBOO), r(*PLUM)), "list.table_left_out"),
    "another title above the header": (
        t(r(span("第二标段", 5)), TOP, r(*BAMBOO), r(*PLUM)),
        "list.table_left_out",
    ),
}


@pytest.mark.parametrize(("behind", "code"), QUESTIONS.values(), ids=QUESTIONS)
def test_rows_that_may_belong_to_the_list_are_asked_about(behind: str, code: str) -> None:
    listing = read(document(p("第一标段"), t(TOP, r(*PINE)), "<w:p/>", behind))
    assert found(listing) == ALL[:1]
    assert [(each.message.code, dict(each.message.args)["count"]) for each in listing.problems] == [(code, 2)]


OTHERS = {
    "signatures": t(*(r("评标委员会", name, "", "", "签字") for name in ("甲一", "乙二"))),
    "the same firms with other facts": t(r(*PINE[:2], "张三", "13800000000", "已签到")),
    "sums": t(r("", "合计", "812000", "", "")),
    "who buys": t(r("采购人", "见公告"), widths=(4000, 4000)),
}


@pytest.mark.parametrize("behind", OTHERS.values(), ids=OTHERS)
def test_a_table_behind_the_list_adds_no_bidders(behind: str) -> None:
    listing = read(document(t(TOP, r(*PINE)), "<w:p/>", behind))
    assert found(listing) == ALL[:1]
    assert not codes(listing)


def refused(xml: str) -> tuple[str, object]:
    """Return the code of the refusal and the figure in it."""
    with pytest.raises(InputError) as error:
        read(xml)
    (problem,) = error.value.problems
    return problem.message.code, dict(problem.message.args).get("most")


def test_more_cells_than_are_read_are_refused_with_the_figure() -> None:
    row = f"<w:tr>{'<w:tc/>' * 50}</w:tr>"
    assert refused(document(f"<w:tbl>{row * 4001}</w:tbl>")) == ("document.too_many_cells", 200_000)


def test_few_cells_spread_over_many_places_are_refused_with_the_figure() -> None:
    shifted = "".join(r(span("x", across), "y") for across in range(1, 700))
    assert refused(document(t(shifted))) == ("document.too_many_cells", 200_000)


def test_more_tables_than_are_read_are_refused_with_the_figure() -> None:
    assert refused(document(*[t(r("x"))] * 1001)) == ("document.too_many_tables", 1000)


def test_wide_merges_count_only_where_a_cell_begins() -> None:
    wide = (r(*(span(text, 1000) for text in row)) for row in (HEADER, PINE, BAMBOO, PLUM))
    listing = read(document(t(*wide)))
    assert found(listing) == ALL
    assert len(listing.rows[0]) == len(HEADER)


@pytest.mark.parametrize("stray", [r(*PINE), c("松涛暖通设备有限公司")], ids=["row", "cell"])
def test_rows_and_cells_outside_a_table_are_damage(stray: str) -> None:
    assert refused(document(stray))[0] == "document.damaged"


@pytest.mark.parametrize("name", ["many-cells.docx", "wide-merge.docx"])
def test_a_hostile_document_is_refused_in_a_sentence(shared: Path, name: str) -> None:
    file = InputFile(name, (shared / "hostile" / name).read_bytes())
    with pytest.raises(InputError):
        read_bidder_list(file, Choices(), NoProgress())
