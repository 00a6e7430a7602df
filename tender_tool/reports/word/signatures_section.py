"""Where the members sign: what they sign, and a line for each with room for dissent."""

from __future__ import annotations

from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.committee_section import members
from tender_tool.reports.word.xml import HEAD_TINT, Cell, paragraph, row, table

_WIDTHS = (2000, 2300, 1500, 3610)
_HEADS = ("member_name", "sign_name", "sign_day", "sign_dissent")


def signatures_section(results: Results) -> tuple[str, ...]:
    """Return the result in a sentence, what signing means, and the lines; all of it stays on one page."""
    statement = report_sentence("sign_statement", results, committee=report_word("committee_name", results))
    told = [_recommended(results)] if results.sheet.candidates else []
    heads = [Cell(name, "TableHead", "center", HEAD_TINT) for name in report_heads(_HEADS, results)]
    rows = [row(heads, _WIDTHS, head=True, keep=True)]
    names = members(results)
    for number, name in enumerate(names, start=1):
        cells = [Cell(name), Cell("\n"), Cell(""), Cell("")]
        rows.append(row(cells, _WIDTHS, keep=number < len(names)))
    return (*(paragraph(line, "Normal", keep=True) for line in (*told, statement)), table(rows, _WIDTHS))


def _recommended(results: Results) -> str:
    places = [
        report_sentence(
            "sign_candidate",
            results,
            place=report_sentence("candidate_place", results, place=score.candidate or 0),
            name=score.bidder.name,
        )
        for score in results.sheet.candidates
    ]
    return report_sentence("sign_result", results, listed=report_word("list_comma", results).join(places))
