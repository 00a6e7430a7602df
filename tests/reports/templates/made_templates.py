"""Word templates made by hand: tags in one run or split over many, in the text, in tables, boxes, heads and feet."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from random import Random

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from tender_tool.domain.input_file import InputFile
from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.exporters import Results

NAME = "模板.docx"
_BOX = (
    f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape style="width:200pt;height:40pt">'
    "<v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def paragraphs(*texts: str) -> InputFile:
    """Return a template with a paragraph for each text."""
    made = docx.Document()
    for each in texts:
        made.add_paragraph(each)
    return template(made)


def table(*rows: Iterable[str]) -> InputFile:
    """Return a template with a table."""
    held = [list(row) for row in rows]
    made = docx.Document()
    cells = made.add_table(rows=len(held), cols=len(held[0]))
    for row, texts in zip(cells.rows, held, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return template(made)


def template(made: Document) -> InputFile:
    """Return a document as a file."""
    held = BytesIO()
    made.save(held)
    return InputFile(NAME, held.getvalue())


def with_parts(file: InputFile, changed: Mapping[str, bytes | None]) -> InputFile:
    """Return a file with parts that are others, new, or (None) left out."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(file.content)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {name: old.read(name) for name in old.namelist()} | dict(changed)
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
    return InputFile(file.name, held.getvalue())


def part(file: InputFile, name: str) -> bytes:
    """Return a part of a file."""
    with zipfile.ZipFile(BytesIO(file.content)) as held:
        return held.read(name)


def boxed(paragraph: Paragraph) -> Paragraph:
    """Return the paragraph in a text box that is put behind a paragraph's text."""
    run = parse_xml(_BOX)
    paragraph._p.append(run)
    return Paragraph(next(run.iter(qn("w:p"))), paragraph._parent)


def split_over_runs(paragraph: Paragraph, text: str, random: Random) -> None:
    """Write a text in pieces, each in a run of its own look, with what Word puts between runs."""
    at = 0
    while at < len(text):
        step = random.choice((1, 2, 3, 5, 8, len(text)))
        run = paragraph.add_run(text[at : at + step])
        run.bold = random.random() < 0.3
        if random.random() < 0.2:
            paragraph._p.append(parse_xml(f'<w:proofErr {nsdecls("w")} w:type="spellStart"/>'))
        at += step


def report(results: Results, tmp_path: object) -> Document:
    """Return the report of results by their template."""
    path = tmp_path / "report.docx"  # type: ignore[operator]
    write_evaluation_report(results, path)
    return docx.Document(str(path))


def texts(document: Document) -> list[str]:
    """Return every text of a document, a paragraph each: of the text itself, boxes, heads and feet."""
    section = document.sections[0]
    held = [document.element.body, section.header._element, section.footer._element]
    return [_text(each) for root in held for each in root.iter(qn("w:p"))]


def _text(paragraph: object) -> str:
    pieces = (
        "\n" if each.tag == qn("w:br") else each.text or ""
        for each in paragraph.iter(qn("w:t"), qn("w:br"))  # type: ignore[attr-defined]
        if next(each.iterancestors(qn("w:p"))) is paragraph
    )
    return "".join(pieces)


def leftovers(found: Iterable[str]) -> list[str]:
    """Return texts in which a tag is left, or one of the signs that stand for tags while they are filled in."""
    return [each for each in found if re.search(r"\{\{|\}\}|\{%|%\}|\{#|[\ufdd0-\ufdd3]", each)]
