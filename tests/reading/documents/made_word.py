"""Word documents made of few words: a text is a paragraph, a list of rows is a table.

In a table ``^`` goes on with the cell above, ``v:text`` begins one that does, ``<3>text`` covers three columns, and a
list inside a cell is a table in it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
Block = str | Sequence[Any]
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def paragraph(text: str) -> str:
    """Return a paragraph's XML; text that is XML already stays so."""
    if text.startswith("<w:"):
        return text
    runs = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:p><w:r>{runs}</w:r></w:p>"


def _cell(cell: Block) -> tuple[str, int]:
    if not isinstance(cell, str):
        return f"<w:tc><w:tcPr/>{table(cell)}<w:p/></w:tc>", 1
    span = re.match(r"<(\d+)>", cell)
    text = cell[span.end() :] if span else cell
    across = int(span[1]) if span else 1
    properties = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    if text.startswith("v:"):
        properties, text = properties + '<w:vMerge w:val="restart"/>', text[2:]
    elif text == "^":
        properties, text = properties + "<w:vMerge/>", ""
    body = "".join(paragraph(line) for line in text.split("¶"))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{body}</w:tc>", across


def table(rows: Sequence[Sequence[Any]]) -> str:
    """Return a table's XML."""
    made = [[_cell(cell) for cell in row] for row in rows]
    width = max(sum(across for _, across in row) for row in made)
    grid = '<w:gridCol w:w="1500"/>' * width
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    lines = "".join(f"<w:tr>{''.join(xml for xml, _ in row)}</w:tr>" for row in made)
    properties = f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>"
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def word_bytes(*blocks: Block, extra: dict[str, str] | None = None) -> bytes:
    """Return a .docx with the blocks; ``extra`` are further parts by name."""
    body = "".join(paragraph(each) if isinstance(each, str) else table(each) for each in blocks)
    return packed(f'<w:document xmlns:w="{W}"><w:body>{body}<w:p/></w:body></w:document>', extra)


def packed(document: str | bytes, extra: dict[str, str] | None = None) -> bytes:
    """Return a .docx around the XML of its main part."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        parts: dict[str, str | bytes] = {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELATIONS,
            "word/document.xml": document,
        }
        for name, text in (parts | (extra or {})).items():
            package.writestr(name, text)
    return held.getvalue()
