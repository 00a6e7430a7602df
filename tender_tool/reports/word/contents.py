"""The table of contents of a report: a field that Word can make anew, filled in with links to the headings."""

from __future__ import annotations

import re

from tender_tool.reports.exporters import Results
from tender_tool.reports.values.regime_words import report_word
from tender_tool.reports.word.xml import paragraph

_HEADING = '<w:pStyle w:val="Heading1"/>'
_BOOKMARK = re.compile(r'<w:bookmarkStart [^>]*?w:id="(\d+)"')
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve">TOC \\o "1-2" \\h \\z \\n</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def with_contents(parts: tuple[str, ...], results: Results) -> tuple[str, ...]:
    """Return the parts with the contents before the first heading, and a bookmark on each heading it leads to."""
    lines: list[str] = []
    marked = []
    first = next((number for number, part in enumerate(parts) if _HEADING in part), len(parts))
    for part in parts:
        if _HEADING not in part:
            marked.append(part)
            continue
        begin, inner = part.split("</w:pPr>", 1)
        mark, line = _marked(inner.removesuffix("</w:p>"), len(lines), len(lines))
        marked.append(f"{begin}</w:pPr>{mark}</w:p>")
        lines.append(line)
    if not lines:
        return parts
    return (*marked[:first], *_contents(lines, results, "toc1"), *marked[first:])


def contents_of(before: str, behind: str, results: Results, heading: str, line: str) -> str:
    """Return a document with the contents between two parts of it, and a bookmark on each heading behind them.

    ``heading`` and ``line`` are the ids of the styles of its headings and of the lines of its contents.
    """
    taken = max((int(each) for each in _BOOKMARK.findall(before + behind)), default=-1)
    lines: list[str] = []

    def mark(found: re.Match[str]) -> str:
        if not re.search(r"<w:t[ >]", found[2]):
            return found[0]
        number = len(lines) + 1
        marked, told = _marked(found[2], len(lines), taken + number)
        lines.append(told)
        return f"{found[1]}{marked}</w:p>"

    style = re.escape(f'<w:pStyle w:val="{heading}"/>')
    behind = re.sub(rf"(<w:p(?: [^>]*)?><w:pPr>{style}.*?</w:pPr>)(.*?)</w:p>", mark, behind, flags=re.DOTALL)
    return f"{before}{''.join(_contents(lines, results, line)) if lines else ''}{behind}"


def _marked(body: str, number: int, bookmark: int) -> tuple[str, str]:
    """Return what a heading holds with its bookmark, and the line that leads there."""
    name = f"_Toc{number + 1}"
    begin = f'<w:bookmarkStart w:id="{bookmark}" w:name="{name}"/>'
    line = f'<w:hyperlink w:anchor="{name}">{body}</w:hyperlink>'
    return f'{begin}{body}<w:bookmarkEnd w:id="{bookmark}"/>', line


def _contents(lines: list[str], results: Results, style: str) -> tuple[str, ...]:
    lines[0], lines[-1] = _FIELD + lines[0], lines[-1] + _END
    head = paragraph(report_word("contents", results), "TableHead", keep=True)
    return (head, *(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{line}</w:p>' for line in lines))
