"""A Word document as one text with marks, made of its XML in one pass of libxslt; and the blocks of such a text."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from tender_tool.domain.documents.document import Block, Paragraph
from tender_tool.domain.made_quickly import quickly
from tender_tool.reading.documents.word_tables import M, Tables, W

# No characters of any text: Unicode keeps them for use inside programs. A letter behind the first says what begins;
# the second ends a paragraph.
_MARK, _END = "\ufdd0", "\ufdd1"
# Where a line's tabs are set is not read, nor what changes took away or stands there once more for old programs.
_GONE = "w:del|w:moveFrom|w:tabs|mc:Fallback"


def _value(name: str) -> str:
    return f"""<xsl:value-of select="translate({name}, '{_MARK}{_END}', '')"/>"""


_STYLE = f"""
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:w="{W[1:-1]}"
  xmlns:m="{M[1:-1]}"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<xsl:output method="text" encoding="UTF-8"/>
<xsl:template match="text()"/>
<xsl:template match="w:rPr|w:tblGrid|w:sectPr|w:trPrChange|w:tcPrChange|w:tblPrExChange"/>
<xsl:template match="w:pPr"><xsl:apply-templates select="w:rPr/w:del"/></xsl:template>
<xsl:template match="w:p">{_MARK}p<xsl:apply-templates select="*"/>{_END}</xsl:template>
<xsl:template match="w:t|m:t">{_value(".")}</xsl:template>
<xsl:template match="w:tab"><xsl:text>&#9;</xsl:text></xsl:template>
<xsl:template match="w:br|w:cr"><xsl:text>&#10;</xsl:text></xsl:template>
<xsl:template match="w:noBreakHyphen">-</xsl:template>
<xsl:template match="w:txbxContent">{_MARK}b<xsl:apply-templates select="*"/>{_MARK}B</xsl:template>
<xsl:template match="w:tbl">{_MARK}t<xsl:apply-templates select="*"/>{_MARK}T</xsl:template>
<xsl:template match="w:tr">{_MARK}r<xsl:apply-templates select="*"/>{_MARK}R</xsl:template>
<xsl:template match="w:tc">{_MARK}c<xsl:apply-templates select="*"/>{_MARK}C</xsl:template>
<xsl:template match="w:tcPr|w:trPr"><xsl:apply-templates select="*"/></xsl:template>
<xsl:template match="w:gridSpan">{_MARK}s{_value("@w:val")}</xsl:template>
<xsl:template match="w:vMerge">{_MARK}v{_value("@w:val")}</xsl:template>
<xsl:template match="w:hMerge">{_MARK}h{_value("@w:val")}</xsl:template>
<xsl:template match="w:gridBefore">{_MARK}g{_value("@w:val")}</xsl:template>
<xsl:template match="w:cellMerge">{_MARK}m{_value("@w:vMerge")}</xsl:template>
<xsl:template match="w:cellDel">{_MARK}d</xsl:template>
<xsl:template match="w:trPr/w:del" priority="1">{_MARK}D</xsl:template>
<xsl:template match="w:rPr/w:del" priority="1">{_MARK}j</xsl:template>
<xsl:template match="{_GONE}">
<xsl:apply-templates select=".//w:p|.//w:commentRangeStart|.//w:commentReference" mode="gone"/>
</xsl:template>
<xsl:template match="w:p" mode="gone">{_MARK}x</xsl:template>
<xsl:template match="*" mode="gone"><xsl:apply-templates select="."/></xsl:template>
<xsl:template match="w:commentRangeStart|w:commentReference">{_MARK}n{_value("@w:id")}{_MARK}-</xsl:template>
<xsl:template match="w:p//w:commentRangeStart|w:p//w:commentReference" priority="1">
<xsl:value-of select="'{_MARK}k'"/>{_value("@w:id")}{_MARK}-</xsl:template>
</xsl:stylesheet>"""
# A stylesheet keeps its names where the thread that made it keeps them: no other may use it.
_of_this_thread = threading.local()
_paragraph = quickly(Paragraph)


def marked_text(body: etree._Element) -> str:
    """Return a body's text with its marks."""
    marked = getattr(_of_this_thread, "marked", None)
    if marked is None:
        marked = _of_this_thread.marked = etree.XSLT(etree.XML(_STYLE))
    return bytes(marked(body)).decode()


@dataclass(eq=False, slots=True)
class _Open:
    """A paragraph while it is read; ``boxed`` is what stands in its text boxes."""

    anchor: int
    parts: list[str]
    goes_on: bool = False
    boxed: list[Block] = field(default_factory=list)


class MarkedText:
    """The ``blocks`` of a text with marks, and the ``anchors`` of its comments by their ids.

    Raises TooManyCells if the tables have more than ``most_cells``, IndexError where a row stands outside a table.
    """

    def __init__(self, text: str, most_cells: int) -> None:
        self.blocks: list[Block] = []
        self.anchors: dict[str, int] = {}
        self._homes = [self.blocks]
        self._open: list[_Open] = []
        self._paragraphs = 0
        self._carried: list[str] = []
        does = self._what_marks_do(Tables(self._homes, most_cells))
        for piece in text.split(_MARK)[1:]:
            said, ends, _ = piece.partition(_END)
            if ends and said[0] == "p" and not self._carried:
                self._homes[-1].append(_paragraph(said[1:], self._paragraphs))
                self._paragraphs += 1
                continue
            does[said[0]](said[1:])
            if ends:
                self._end_paragraph()

    def _what_marks_do(self, tables: Tables) -> dict[str, Callable[[str], None]]:
        return {
            "p": self._begin_paragraph,
            "-": self._go_on,
            "x": self._leave_out,
            "j": self._join,
            "b": self._begin_box,
            "B": self._end_box,
            "k": lambda comment: self._mark(comment, self._paragraphs - 1),
            # A mark between two paragraphs belongs to the one behind it.
            "n": lambda comment: self._mark(comment, self._paragraphs),
            "t": tables.begin_table,
            "T": tables.end_table,
            "r": tables.begin_row,
            "R": tables.end_row,
            "D": tables.delete_row,
            "c": tables.begin_cell,
            "C": tables.end_cell,
            "d": tables.delete_cell,
            "s": tables.span,
            "v": tables.merge,
            "m": tables.merge_tracked,
            "h": tables.merge_beside,
            "g": tables.indent,
        }

    def _begin_paragraph(self, text: str) -> None:
        parts, self._carried = self._carried, []
        parts.append(text)
        self._open.append(_Open(self._paragraphs, parts))
        self._paragraphs += 1

    def _go_on(self, text: str) -> None:
        if self._open:
            self._open[-1].parts.append(text)

    def _end_paragraph(self) -> None:
        read = self._open.pop()
        home = self._homes[-1]
        if read.goes_on:
            self._carried = read.parts
        else:
            home.append(_paragraph("".join(read.parts), read.anchor))
        home.extend(read.boxed)

    def _leave_out(self, text: str) -> None:
        self._paragraphs += 1
        self._go_on(text)

    def _join(self, text: str) -> None:
        if self._open:
            self._open[-1].goes_on = True
        self._go_on(text)

    def _begin_box(self, _: str) -> None:
        self._homes.append(self._open[-1].boxed if self._open else self._homes[-1])

    def _end_box(self, text: str) -> None:
        self._homes.pop()
        self._go_on(text)

    def _mark(self, comment: str, anchor: int) -> None:
        self.anchors.setdefault(comment, anchor)
