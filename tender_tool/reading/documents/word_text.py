"""A Word document without changes or text boxes as one text with marks, made of its XML in one pass of libxslt."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from tender_tool.domain.documents.document import Block, Paragraph
from tender_tool.reading.documents.word_tables import Tables, W

# No character of any text: Unicode keeps it for use inside of programs. A letter behind it says what begins.
_MARK = "\ufdd0"
# Changes, and paragraphs inside of paragraphs, are not told by marks.
_BEYOND = (
    "w:del|w:moveFrom|w:cellDel|w:cellMerge|w:trPrChange|w:tcPrChange|w:tblPrExChange"
    "|w:txbxContent|mc:AlternateContent"
)
_STYLE = f"""
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:w="{W[1:-1]}"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<xsl:output method="text" encoding="UTF-8"/>
<xsl:template match="text()"/>
<xsl:template match="w:rPr"/>
<xsl:template match="w:tblGrid"/>
<xsl:template match="w:sectPr"/>
<xsl:template match="w:pPr"><xsl:apply-templates select="w:rPr/w:del"/></xsl:template>
<xsl:template match="w:p">{_MARK}p<xsl:apply-templates select="*"/></xsl:template>
<xsl:template match="w:t|m:t"><xsl:value-of select="."/></xsl:template>
<xsl:template match="w:tab"><xsl:text>&#9;</xsl:text></xsl:template>
<xsl:template match="w:br|w:cr"><xsl:text>&#10;</xsl:text></xsl:template>
<xsl:template match="w:noBreakHyphen">-</xsl:template>
<xsl:template match="w:tbl">{_MARK}t<xsl:apply-templates select="*"/>{_MARK}T</xsl:template>
<xsl:template match="w:tr">{_MARK}r<xsl:apply-templates select="*"/>{_MARK}R</xsl:template>
<xsl:template match="w:tc">{_MARK}c<xsl:apply-templates select="*"/>{_MARK}C</xsl:template>
<xsl:template match="w:tcPr|w:trPr"><xsl:apply-templates select="*"/></xsl:template>
<xsl:template match="w:gridSpan">{_MARK}s<xsl:value-of select="@w:val"/></xsl:template>
<xsl:template match="w:vMerge">{_MARK}v<xsl:value-of select="@w:val"/></xsl:template>
<xsl:template match="w:hMerge">{_MARK}h<xsl:value-of select="@w:val"/></xsl:template>
<xsl:template match="w:gridBefore">{_MARK}g<xsl:value-of select="@w:val"/></xsl:template>
<xsl:template match="{_BEYOND}">{_MARK}!</xsl:template>
</xsl:stylesheet>"""
_NUMBERED = re.compile(rb"&#(?:[xX]0*[fF][dD]{2}0|0*64976);")
_marked = etree.XSLT(etree.XML(_STYLE))


def may_be_marked(content: bytes, encoding: str | None) -> bool:
    """Tell whether the mark cannot stand in the text of an XML file, neither as it is nor as a number."""
    return (encoding or "").upper() == "UTF-8" and _MARK.encode() not in content and not _NUMBERED.search(content)


def marked_text(body: etree._Element) -> str | None:
    """Return a body's text with its marks; None if it holds tracked changes or text boxes."""
    text = bytes(_marked(body)).decode()
    return None if f"{_MARK}!" in text else text


def marked_blocks(text: str, most_cells: int) -> tuple[Block, ...]:
    """Return the paragraphs and tables of a text with marks.

    Raises TooManyCells if the tables have more than ``most_cells``, IndexError where a row stands outside a table.
    """
    blocks: list[Block] = []
    homes = [blocks]
    tables = Tables(homes, most_cells)
    does: dict[str, Callable[[str], None]] = {
        "t": tables.begin_table,
        "T": tables.end_table,
        "r": tables.begin_row,
        "R": tables.end_row,
        "c": tables.begin_cell,
        "C": tables.end_cell,
        "s": tables.span,
        "v": tables.merge,
        "h": tables.merge_beside,
        "g": tables.indent,
    }
    paragraphs = 0
    for piece in text.split(_MARK)[1:]:
        kind = piece[0]
        if kind == "p":
            homes[-1].append(Paragraph(piece[1:], paragraphs))
            paragraphs += 1
        else:
            does[kind](piece[1:])
    return tuple(blocks)
