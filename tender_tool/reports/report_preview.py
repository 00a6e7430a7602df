"""The report as it will be written, as simple HTML to look at before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from typing import Any, Final

from lxml import etree

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reports.evaluation_report import report_parts
from tender_tool.reports.exporters import Results
from tender_tool.ruleset.wording import say

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TAGS: Final = {"Title": "h2", "Heading1": "h3", "Heading2": "h4"}
# Whoever looks at a preview does not read the chain of place 300.
_MOST: Final = 60


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
        )
    parts = "".join(report_parts(shown))
    body = etree.fromstring(f'<w:body xmlns:w="{_W}">{parts}</w:body>', etree.XMLParser(huge_tree=True))
    html = "".join(_block(each) for each in body)
    if more <= 0:
        return html
    told = say(Message.of("report.preview_cut", shown=_MOST, more=more), results.language)
    return f"<p><b>{escape(told)}</b></p>{html}"


def _with_problems_of(tender: Tender, scores: tuple[BidderScore, ...]) -> Tender:
    """Return the tender with the problems of its list that are about the bidders shown."""
    held = tender.bidder_list
    if held is None:
        return tender
    keys = {score.bidder.key for score in scores}
    problems = tuple(each for each in held.problems if each.bidder is None or each.bidder in keys)
    return replace(tender, bidder_list=replace(held, problems=problems))


def _block(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    if node.tag == f"{{{_W}}}tbl":
        return _table(node)
    return _paragraph(node) if node.tag == f"{{{_W}}}p" else ""


def _table(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    """Return a table with its widths; one without lines is (part of) a chart and keeps its own looks."""
    kind = "" if node.find(f"{{{_W}}}tblPr/{{{_W}}}tblBorders/*") is not None else " class='plain'"
    wide = sum(int(each.get(f"{{{_W}}}w")) for each in node.iterfind(f"{{{_W}}}tblGrid/{{{_W}}}gridCol"))
    rows = node.findall(f"{{{_W}}}tr")
    heads = [row for row in rows if row.find(f"{{{_W}}}trPr/{{{_W}}}tblHeader") is not None]
    parts = [f"<tr>{''.join(_cells(row, wide, kind))}</tr>" for row in rows]
    head = "".join(parts[: len(heads)])
    body = "".join(parts[len(heads) :])
    return f"<table width='100%' cellspacing='0'{kind}>{f'<thead>{head}</thead>' if head else ''}{body}</table>"


def _cells(row: Any, wide: int, kind: str) -> Iterator[str]:  # noqa: ANN401  (lxml has no types)
    for cell in row.findall(f"{{{_W}}}tc"):
        about, paragraph = cell.find(f"{{{_W}}}tcPr"), cell.find(f"{{{_W}}}p")
        tint, span = about.find(f"{{{_W}}}shd"), about.find(f"{{{_W}}}gridSpan")
        width = int(about.find(f"{{{_W}}}tcW").get(f"{{{_W}}}w")) * 1000 // wide
        marks = f"{kind} width='{width / 10}%' align='{_align(paragraph)}'"
        marks += f" bgcolor='#{tint.get(f'{{{_W}}}fill')}'" if tint is not None else ""
        marks += f" colspan='{span.get(f'{{{_W}}}val')}'" if span is not None else ""
        strong = _style(paragraph) in ("TableHead", "TableSmallHead")
        inner = [_block(each) for each in cell] if cell.find(f"{{{_W}}}tbl") is not None else []
        text = "".join(inner) or _text(paragraph)
        yield f"<td{marks}>{f'<b>{text}</b>' if strong else text}</td>"


def _paragraph(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    tag = _TAGS.get(_style(node), "p")
    text = _text(node)
    return f"<{tag} align='{_align(node)}'>{text}</{tag}>" if text else ""


def _style(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    found = node.find(f".//{{{_W}}}pStyle")
    return str(found.get(f"{{{_W}}}val")) if found is not None else ""


def _align(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    found = node.find(f".//{{{_W}}}jc")
    return str(found.get(f"{{{_W}}}val")) if found is not None else "left"


def _text(node: Any) -> str:  # noqa: ANN401  (lxml has no types)
    parts = (each.text or "" if each.tag == f"{{{_W}}}t" else "\n" for each in node.iter(f"{{{_W}}}t", f"{{{_W}}}br"))
    return escape("".join(parts)).replace("\n", "<br/>")
