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
        name = f"_Toc{len(lines) + 1}"
        begin, inner = part.split("</w:pPr>", 1)
        body = inner.removesuffix("</w:p>")
        mark = f'<w:bookmarkStart w:id="{len(lines)}" w:name="{name}"/>'
        marked.append(f'{begin}</w:pPr>{mark}{body}<w:bookmarkEnd w:id="{len(lines)}"/></w:p>')
        lines.append(f'<w:hyperlink w:anchor="{name}">{body}</w:hyperlink>')
    if not lines:
        return parts
    lines[0], lines[-1] = _FIELD + lines[0], lines[-1] + _END
    head = paragraph(report_word("contents", results), "TableHead", keep=True)
    contents = (f'<w:p><w:pPr><w:pStyle w:val="toc1"/></w:pPr>{line}</w:p>' for line in lines)
    return (*marked[:first], head, *contents, *marked[first:])
