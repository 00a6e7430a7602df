"""Write a rule as clauses that go into a tender document."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Text
from tender_tool.later import later
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.wording import plain
from tender_tool.ruleset.written_clauses import written_clauses
from tender_tool.writing.clause import Written, written
from tender_tool.writing.table import WrittenGroup, written_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tender_tool.reports.scoring_document import write_scoring_document
else:
    (write_scoring_document,) = later("tender_tool.reports.scoring_document", "write_scoring_document")

__all__ = ["Written", "WrittenGroup", "clause_of", "clauses_of", "clauses_text", "save_clauses", "styles"]


def styles() -> dict[str, Text]:
    """Return the ways of putting clauses, by id; the first is taken where none is named."""
    return {each.id: each.title.text() for each in written_clauses().styles}


def clause_of(factor: Factor, table: ScoringTable, style: str = "") -> Written:
    """Return the clause of one factor of a table."""
    return written(factor, style, table.procedure.regime)


def clauses_of(table: ScoringTable, style: str = "") -> tuple[WrittenGroup, ...]:
    """Return the clauses of a table by group."""
    return written_table(table, style)


def clauses_text(groups: tuple[WrittenGroup, ...]) -> str:
    """Return the clauses of a table as text: each under its name and points, groups under theirs."""
    words = written_clauses().table
    parts = []
    for group in groups:
        parts.append(words.heading.format(name=group.name, points=plain(group.points)))
        for each in group.clauses:
            head = words.item.format(name=each.factor.name, points=plain(each.factor.points))
            parts.append(f"{head}\n{each.text}")
    return "\n\n".join(parts)


def save_clauses(table: ScoringTable, path: Path, style: str = "", project: str = "") -> None:
    """Write a table with its clauses as a Word document; raises InputError if that is not possible."""
    replace_file(path, lambda place: write_scoring_document(table, place, style, project))
