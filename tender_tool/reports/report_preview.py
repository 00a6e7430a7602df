"""The report as it will be written, as simple HTML to look at before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import Any, Final

from lxml import etree

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reports.evaluation_report import report_parts
from tender_tool.reports.exporters import Results
from tender_tool.reports.report_sections import report_title, running_head
from tender_tool.ruleset.wording import say

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWN: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_EMU_A_PIXEL: Final = 9525
_GAP: Final = "<p style='font-size: 5pt'>&nbsp;</p>"
_TAGS: Final = {"Title": "h2", "Heading1": "h3", "Heading2": "h4"}
# Whoever looks at a preview does not read the chain of place 300.
_MOST: Final = 60


@dataclass(frozen=True, slots=True)
class Block:
    """What is never split over pages: a paragraph, or a row of a table with the ``head`` that pages repeat above it.

    ``keep`` holds it on the page of the next one.
    """

    html: str
    keep: bool = False
    head: str = ""


@dataclass(frozen=True, slots=True)
class PrintedPages:
    """A report for whoever lays it out: its blocks, title, what stands on each page, and its pictures by name."""

    blocks: tuple[Block, ...]
    title: str
    running_head: str
    pictures: Mapping[str, bytes]


def whole_report(results: Results) -> PrintedPages:
    """Return the whole report, as it is printed: the same words and tables as the Word report."""
    pictures: dict[str, bytes] = {}

    def placed(png: bytes) -> str:
        name = f"picture-{len(pictures) + 1}"
        pictures[name] = png
        return name

    blocks = tuple(block for each in _body(report_parts(results, placed)) for block in _blocks(each))
    return PrintedPages(blocks, report_title(results), running_head(results), pictures)


def report_preview(results: Results) -> str:
    """Return the body of the report in HTML, in its language and for its kind of table.

    Of many bidders the first by rank are shown, and how many more the files hold.
    """
    more = len(results.sheet.scores) - _MOST
    shown = results
    if more > 0:
        first = results.sheet.ranked[:_MOST]
        shown = replace(
            results,
            tender=_with_problems_of(results.tender, first),
            sheet=replace(results.sheet, scores=first),
            most=_MOST,
            whole=results.sheet,
        )
    html = _html(report_parts(shown))
    if more <= 0:
        return html
    told = say(Message.of("report.preview_cut", shown=_MOST, more=more), results.language)
    return f"<p><b>{escape(told)}</b></p>{html}"


def _html(parts: tuple[str, ...]) -> str:
    return "".join(_block(each) for each in _body(parts))


def _body(parts: tuple[str, ...]) -> Any:  # noqa: ANN401  (lxml has no types)
    text = f'<w:body xmlns:w="{_W}">{"".join(parts)}</w:body>'
    return etree.fromstring(text, etree.XMLParser(huge_tree=True))


def _blocks(node: Any) -> Iterator[Block]:  # noqa: ANN401  (lxml has no types)
    """Yield a paragraph, or the rows of a table that are no head, each with the head above it."""
    if node.tag == f"{{{_W}}}p":
        above = _GAP if _style(node) in ("Heading1", "Heading2") else ""
        yield Block(above + _paragraph(node) or _GAP, _keeps(node))
    elif node.tag == f"{{{_W}}}tbl":
        opening, heads, rows = _rows(node)
        made = [f"{opening}{html}</table>" for html in rows]
        head = f"{opening}{''.join(heads)}</table>" if heads else ""
        kept = [_keeps(row) for row in node.findall(f"{{{_W}}}tr")][len(heads) :]
        if not made:
            yield Block(head)
        yield from (Block(html, keep, head) for html, keep in zip(made, kept, strict=True))


def _keeps(node: Any) -> bool:  # noqa: ANN401  (lxml has no types)
    return node.find(f".//{{{_W}}}keepNext") is not None


def _with_problems_of(tender: Tender, scores: tuple[BidderScore, ...]) -> Tender:
    """Return the tender with the problems of its list that are about the bidders shown."""
    held = tender.bidder_list
    if held is None:
        return tender
    problems = tuple(held.problems_of({None, *(score.bidder.key for score in scores)}))
    return replace(tender, bidder_list=replace(held, problems=problems))


def _block(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    if node.tag == f"{{{_W}}}tbl":
        return _table(node)
    return _paragraph(node) if node.tag == f"{{{_W}}}p" else ""


def _table(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    opening, heads, rows = _rows(node)
    head = f"<thead>{''.join(heads)}</thead>" if heads else ""
    return f"{opening}{head}{''.join(rows)}</table>"


def _rows(node: Any) -> tuple[str, list[str], list[str]]:  # noqa: ANN401  (lxml has no types)
    """Return how a table opens, its head and its other rows; one without lines is (part of) a chart."""
    kind = "" if node.find(f"{{{_W}}}tblPr/{{{_W}}}tblBorders/*") is not None else " class='plain'"
    wide = sum(int(each.get(f"{{{_W}}}w")) for each in node.iterfind(f"{{{_W}}}tblGrid/{{{_W}}}gridCol"))
    rows = node.findall(f"{{{_W}}}tr")
    heads = [row for row in rows if row.find(f"{{{_W}}}trPr/{{{_W}}}tblHeader") is not None]
    parts = [f"<tr>{''.join(_cells(row, wide, kind))}</tr>" for row in rows]
    return f"<table width='100%' cellspacing='0'{kind}>", parts[: len(heads)], parts[len(heads) :]


def _cells(row: Any, wide: int, kind: str) -> Iterator[str]:  # noqa: ANN401  (lxml has no types)
    for cell in row.findall(f"{{{_W}}}tc"):
        about, paragraph = cell.find(f"{{{_W}}}tcPr"), cell.find(f"{{{_W}}}p")
        tint, span = about.find(f"{{{_W}}}shd"), about.find(f"{{{_W}}}gridSpan")
        width = int(about.find(f"{{{_W}}}tcW").get(f"{{{_W}}}w")) * 1000 // wide
        marks = f"{kind} align='{_align(paragraph)}'"
        marks += f" width='{width / 10}%'" if span is None else ""
        marks += f" bgcolor='#{tint.get(f'{{{_W}}}fill')}'" if tint is not None else ""
        marks += f" colspan='{span.get(f'{{{_W}}}val')}'" if span is not None else ""
        strong = _style(paragraph) in ("TableHead", "TableSmallHead")
        held = [each for each in cell if each.tag in (f"{{{_W}}}tbl", f"{{{_W}}}p")]
        text = "".join(_block(each) for each in held) if len(held) > 1 else _text(paragraph)
        yield f"<td{marks}>{f'<b>{text}</b>' if strong else text}</td>"


def _paragraph(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    tag = _TAGS.get(_style(node), "p")
    text = _text(node) + "".join(_picture(each) for each in node.iter(f"{{{_DRAWN}}}inline"))
    return f"<{tag} align='{_align(node)}'>{text}</{tag}>" if text else ""


def _picture(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    size, name = node.find(f"{{{_DRAWN}}}extent"), node.find(f"{{{_DRAWN}}}docPr").get("name")
    across, down = (int(size.get(key)) // _EMU_A_PIXEL for key in ("cx", "cy"))
    return f"<img src='{name}' width='{across}' height='{down}'>"


def _style(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    found = node.find(f".//{{{_W}}}pStyle")
    return str(found.get(f"{{{_W}}}val")) if found is not None else ""


def _align(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    found = node.find(f".//{{{_W}}}jc")
    return str(found.get(f"{{{_W}}}val")) if found is not None else "left"


def _text(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    parts = (each.text or "" if each.tag == f"{{{_W}}}t" else "\n" for each in node.iter(f"{{{_W}}}t", f"{{{_W}}}br"))
    return escape("".join(parts)).replace("\n", "<br/>")
