"""The table of contents of a report: a field that Word can make anew, filled in with links to the headings."""

from __future__ import annotations

from tender_tool.reports.exporters import Results
from tender_tool.reports.values.regime_words import report_word
from tender_tool.reports.word.xml import paragraph

_HEADING = '<w:pStyle w:val="Heading1"/>'
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
        mark, line = _marked(inner.removesuffix("</w:p>"), len(lines))
        marked.append(f"{begin}</w:pPr>{mark}</w:p>")
        lines.append(line)
    if not lines:
        return parts
    return (*marked[:first], *contents(lines, results, "toc1"), *marked[first:])


def _marked(body: str, number: int) -> tuple[str, str]:
    """Return what a heading holds with its bookmark, and the line that leads there."""
    name = f"_Toc{number + 1}"
    begin = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
    return f'{begin}{body}<w:bookmarkEnd w:id="{number}"/>', link(body, name)


def link(body: str, name: str) -> str:
    """Return runs that lead to a bookmark."""
    return f'<w:hyperlink w:anchor="{name}">{body}</w:hyperlink>'


def contents(lines: list[str], results: Results, style: str) -> tuple[str, ...]:
    """Return the contents: a head, and a paragraph of a style for each line; raises IndexError without lines."""
    lines[0], lines[-1] = _FIELD + lines[0], lines[-1] + _END
    head = paragraph(report_word("contents", results), "TableHead", keep=True)
    return (head, *(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{line}</w:p>' for line in lines))
