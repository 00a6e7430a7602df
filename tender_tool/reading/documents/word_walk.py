"""One walk through the XML of a Word document, in its order: paragraphs, tables, merged cells, accepted changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from tender_tool.domain.documents.document import Block, Paragraph
from tender_tool.reading.documents.word_tables import Tables, W

P = f"{W}p"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = f"{W}txbxContent"
_VAL = f"{W}val"
TEXT = frozenset({f"{W}t", f"{_M}t"})
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


@dataclass(eq=False)
class _Text:
    """A paragraph while it is read; ``boxed`` is what stands in its text boxes."""

    anchor: int
    parts: list[str]
    goes_on: bool = False
    boxed: list[Block] = field(default_factory=list)


class Walk:
    """Walks once. Raises TooManyCells if the tables have more than ``most_cells``."""

    def __init__(self, most_cells: int) -> None:
        self._blocks: list[Block] = []
        self._homes: list[list[Block]] = [self._blocks]
        self._texts: list[_Text] = []
        self._tables = Tables(self._homes, most_cells)
        self._paragraphs = 0
        self._carried = ""
        tables = self._tables
        self._begins: dict[str, Callable[[etree._Element], bool | None]] = {
            P: self._begin_paragraph,
            # Where a line's tabs are set, not a tab.
            f"{W}tabs": self._skip,
            f"{W}tbl": lambda _: tables.begin_table(),
            f"{W}tr": lambda _: tables.begin_row(),
            f"{W}tc": lambda _: tables.begin_cell(),
            f"{W}gridSpan": lambda element: tables.span(element.get(_VAL) or ""),
            f"{W}vMerge": lambda element: tables.merge(element.get(_VAL) or ""),
            f"{W}hMerge": lambda element: tables.merge_beside(element.get(_VAL) or ""),
            f"{W}gridBefore": lambda element: tables.indent(element.get(_VAL) or ""),
        }
        self._ends: dict[str, Callable[[], None]] = {
            P: self._end_paragraph,
            f"{W}tbl": tables.end_table,
            f"{W}tr": tables.end_row,
            f"{W}tc": tables.end_cell,
        }
        self._begins |= {
            f"{W}del": self._deleted,
            f"{W}moveFrom": self._skip,
            f"{W}cellDel": lambda _: tables.delete_cell(),
            f"{W}cellMerge": lambda element: tables.merge_tracked(element.get(f"{W}vMerge") or ""),
            # What a row or a cell was like before.
            f"{W}trPrChange": self._skip,
            f"{W}tcPrChange": self._skip,
            f"{W}tblPrExChange": self._skip,
            _BOX: self._begin_box,
            _FALLBACK: self._skip,
        }
        self._ends[_BOX] = self._end_box

    def blocks(self, body: etree._Element) -> tuple[Block, ...]:
        """Return the paragraphs and tables of a document's body."""
        begins, ends, texts = self._begins, self._ends, self._texts
        tags = [*begins, *TEXT, *SIGNS]
        steps = etree.iterwalk(body, events=("start", "end"), tag=tags)
        for event, element in steps:
            tag = element.tag
            if event == "end":
                if tag in ends:
                    ends[tag]()
            elif tag in begins:
                if begins[tag](element):
                    steps.skip_subtree()
            elif texts:
                texts[-1].parts.append((element.text or "") if tag in TEXT else SIGNS[tag])
        return tuple(self._blocks)

    def _begin_paragraph(self, _: etree._Element) -> None:
        self._texts.append(_Text(self._paragraphs, [self._carried] if self._carried else []))
        self._carried = ""
        self._paragraphs += 1

    def _end_paragraph(self) -> None:
        read = self._texts.pop()
        text = "".join(read.parts)
        home = self._homes[-1]
        if read.goes_on:
            self._carried = text
        else:
            home.append(Paragraph(text, read.anchor))
        home.extend(read.boxed)

    def _begin_box(self, _: etree._Element) -> None:
        self._homes.append(self._texts[-1].boxed if self._texts else self._homes[-1])

    def _end_box(self) -> None:
        self._homes.pop()

    def _skip(self, element: etree._Element) -> bool:
        for _ in element.iter(P):
            self._paragraphs += 1
        return True

    def _deleted(self, element: etree._Element) -> bool:
        """Take a deletion in: of a row, of a paragraph's end, or of what stands inside."""
        above = element.getparent()
        if above is not None and above.tag == f"{W}trPr":
            self._tables.delete_row()
        elif above is not None and above.tag == f"{W}rPr":
            outer = above.getparent()
            if outer is not None and outer.tag == f"{W}pPr" and self._texts:
                self._texts[-1].goes_on = True
        else:
            return self._skip(element)
        return False
