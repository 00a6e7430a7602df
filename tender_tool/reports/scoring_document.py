"""A scoring table as a Word document whose table goes into a tender document as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tender_tool.domain.rule.table import ScoringTable
from tender_tool.reports.word.paper import blank_report, save_report
from tender_tool.reports.word.xml import HEAD_TINT, Cell, head_row, paragraph, row, table
from tender_tool.ruleset.wording import plain
from tender_tool.ruleset.written_clauses import TableTexts, written_clauses
from tender_tool.writing.table import WrittenGroup, written_table

_WIDTHS = (1250, 1700, 700, 5760)


def write_scoring_document(scoring: ScoringTable, path: Path, style: str = "", project: str = "") -> None:
    """Write the table with a clause for each factor; it reads like any tender document and bears no mark of ours."""
    texts = written_clauses().table
    report = blank_report(texts.title, project or texts.title, "zh", own=False)
    rows = [head_row(texts.columns, _WIDTHS)]
    for group in written_table(scoring, style):
        rows += _rows(group, texts)
    total = plain(scoring.points)
    rows.append(
        row(
            [
                Cell(texts.sum, "TableHead", "center", HEAD_TINT, 2),
                Cell(total, "TableHead", "center", HEAD_TINT),
                Cell("", "TableText", tint=HEAD_TINT),
            ],
            _WIDTHS,
        )
    )
    body = [
        paragraph(texts.title, "Title", "center"),
        paragraph(texts.total.format(points=total), "Normal"),
        table(rows, _WIDTHS),
    ]
    save_report(report, body, path)


def _rows(group: WrittenGroup, texts: TableTexts) -> Iterator[str]:
    several = len(group.clauses) > 1
    for number, clause in enumerate(group.clauses):
        name = texts.group.format(name=group.name, points=plain(group.points))
        cells = [
            Cell(name, "TableText", "center", down="begins" if several else "")
            if number == 0
            else Cell("", "TableText", down="goes_on"),
            Cell(clause.factor.name, "TableText", "center"),
            Cell(plain(clause.factor.points), "TableText", "center"),
            Cell(clause.text, "TableText"),
        ]
        yield row(cells, _WIDTHS)
