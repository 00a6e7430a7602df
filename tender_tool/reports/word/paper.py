"""The empty report: A4 paper, fonts for Chinese and Latin text, header and page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Report
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle

from tender_tool.domain.text import Language
from tender_tool.reports.values.printable import printable
from tender_tool.reports.word.xml import runs
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.wording import word

# Any fixed day: the same results must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_DOCUMENT, _PAGE = "word/document.xml", b"<w:sectPr"
# Relations to parts of the template, by the ends of their names.
_UNUSED = ("/stylesWithEffects", "/customXml", "/thumbnail")
_SERIF, _SANS = ("Times New Roman", "SimSun"), ("Arial", "SimHei")


def blank_report(title: str, running_head: str, language: Language, *, own: bool = True) -> Report:
    """Return an empty report with its styles, page header and page numbers; ``own``: marked as a file of ours."""
    report = Document()
    _drop_unused(report)
    section = report.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.2)
    _make_styles(report)
    _fill(section.header.paragraphs[0]._p, runs(running_head))  # noqa: SLF001  (python-docx gives no other way in)
    _fill(section.footer.paragraphs[0]._p, _page_numbers(language))  # noqa: SLF001
    section.footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    set_properties(report, title, running_head, mark_of("report") if own else "")
    return report


def _drop_unused(report: Report) -> None:
    """Take out what most of the template is: a hundred looks of tables, for two versions of Word, and a thumbnail."""
    for held in (report.part.rels, report.part.package.rels):
        for number in [number for number, each in held.items() if each.reltype.endswith(_UNUSED)]:
            held.pop(number)
    styles = report.styles.element
    for style in styles.findall(f"{qn('w:style')}[@{qn('w:type')}='table']"):
        if style.get(qn("w:default")) is None:
            styles.remove(style)


def _fill(paragraph: object, inner: str) -> None:
    for run in parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>"):
        paragraph.append(run)  # type: ignore[attr-defined]


def _page_numbers(language: Language) -> str:
    """Return the words around the fields PAGE and NUMPAGES."""
    parts = re.split(r"(\{pages?\})", word("report.page_of", language))
    fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    return "".join(_field(fields[part]) if part in fields else runs(part) for part in parts if part)


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'


_STYLES: dict[str, tuple[tuple[str, str], float, float, float, float]] = {
    "Normal": (_SERIF, 10.5, 0, 4, 1.25),
    "Title": (_SANS, 20, 0, 4, 1.2),
    "Heading 1": (_SANS, 14, 14, 6, 1.2),
    "Heading 2": (_SANS, 11.5, 8, 4, 1.2),
    "toc 1": (_SERIF, 10.5, 0, 0, 1.1),
    "Header": (_SERIF, 9, 0, 0, 1.0),
    "Footer": (_SERIF, 9, 0, 0, 1.0),
    "TableText": (_SERIF, 10.5, 2, 2, 1.1),
    "TableSmall": (_SERIF, 9, 2, 2, 1.1),
    "TableSmallHead": (_SANS, 9, 2, 2, 1.1),
    "TableHead": (_SANS, 10.5, 2, 2, 1.1),
    "ChartText": (_SERIF, 8, 1, 1, 1.0),
    "ChartHead": (_SANS, 8, 1, 1, 1.0),
    "ChartGap": (_SERIF, 2, 0, 0, 1.0),
    "Note": (_SERIF, 10.5, 5, 0, 1.1),
    "Advice": (_SANS, 10.5, 4, 4, 1.2),
}
_OUTLINE = {"Heading 1": 0, "Heading 2": 1}


def _make_styles(report: Report) -> None:
    styles = report.styles
    known = {style.name: style for style in styles}
    for name in _STYLES:
        style = known.get(name) or styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if name not in known:
            style.base_style = known["Normal"]
        _set_look(style, name)
    _clear_title_line(known["Title"].element)


def own_styles(report: Report) -> dict[str, str]:
    """Add to a person's own document the styles of a report that it has not, and return what each is called there.

    They rest on none of its own: what indents its paragraphs must not indent the cells of tables.
    """
    known = {style.name: style for style in report.styles if style.type == WD_STYLE_TYPE.PARAGRAPH}
    called = {}
    for name in _STYLES:
        style = known.get(name)
        if style is None:
            style = report.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name in _OUTLINE)
            style.base_style = None
            _set_look(style, name)
            if name in _OUTLINE:
                level = f'<w:outlineLvl {nsdecls("w")} w:val="{_OUTLINE[name]}"/>'
                style.element.get_or_add_pPr().append(parse_xml(level))
        called[name.replace(" ", "")] = style.style_id
    return called


def _set_look(style: BaseStyle, name: str) -> None:
    fonts, size, before, after, spacing = _STYLES[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101  (all of them are)
    _set_font(style, fonts, size)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = spacing


def _set_font(style: ParagraphStyle, fonts: tuple[str, str], size: float) -> None:
    latin, chinese = fonts
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), False, RGBColor(0, 0, 0)
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)
    names = f'w:ascii="{latin}" w:hAnsi="{latin}" w:cs="{latin}" w:eastAsia="{chinese}"'
    properties.insert(0, parse_xml(f"<w:rFonts {nsdecls('w')} {names}/>"))
    if style.name == "Normal":
        properties.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-US" w:eastAsia="zh-CN"/>'))


def _clear_title_line(style: object) -> None:
    """Take away the coloured line that the template draws below a title."""
    for border in list(style.iter(qn("w:pBdr"))):  # type: ignore[attr-defined]
        border.getparent().remove(border)


def set_properties(report: Report, title: str, subject: str, mark: str) -> None:
    """Set what the properties say: nothing of a person or a clock."""
    properties = report.core_properties
    properties.title, properties.subject = title, printable(subject)[:255]
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.created = properties.modified = _MADE
    properties.revision = 1
    properties.category = mark


def place_picture(report: Report, png: bytes) -> str:
    """Put a picture into the document's package; return the name by which it is drawn."""
    name, _ = report.part.get_or_add_image(BytesIO(png))
    return str(name)


def save_report(report: Report, body: Iterable[str], path: Path) -> None:
    """Write the blank report with ``body`` (pieces of XML text) in it.

    The text goes straight into the file: moving parsed elements into the document takes minutes for thousands of
    rows. The times inside are fixed, so that the same content gives the same bytes.
    """
    made = BytesIO()
    report.save(made)
    with ZipFile(made) as old, ZipFile(path, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = ZipInfo(entry.filename, _ZIP_DAY)
            info.compress_type = ZIP_DEFLATED
            content = old.read(entry.filename)
            if entry.filename != _DOCUMENT:
                new.writestr(info, content)
                continue
            before, page, behind = content.partition(_PAGE)
            with new.open(info, "w") as written:
                written.write(before)
                for piece in body:
                    written.write(piece.encode())
                written.write(page + behind)
