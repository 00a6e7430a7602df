"""The whole scoring table with the procedure, as they were read."""

from __future__ import annotations

from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.procedure import procedure_facts
from tender_tool.reports.prose.rule_differences import difference_facts
from tender_tool.reports.prose.table import how_words, kind_words
from tender_tool.reports.word.xml import HEAD_TINT, Cell, fact_table, head_row, paragraph, row, table
from tender_tool.ruleset.wording import plain, word
from tender_tool.scoring.rounding import total_of

_FACTORS = (1100, 1700, 1850, 700, 4060)
_HEADS = ("group", "factor", "kind", "full", "criteria")


def table_section(results: Results) -> tuple[str, ...]:
    """Return one row a factor, then what the procedure states."""
    language, scoring = results.language, results.tender.table
    rows = [head_row([word(f"report.{name}", language) for name in _HEADS], _FACTORS)]
    for group in scoring.groups:
        for number, factor in enumerate(group.factors):
            cells = [
                Cell(group.name if number == 0 else "", "TableSmall", "center"),
                Cell(factor.name, "TableSmall"),
                Cell(kind_words(factor, language), "TableSmall", "center"),
                Cell(plain(factor.points), "TableSmall", "right"),
                Cell(how_words(factor, scoring, language), "TableSmall"),
            ]
            rows.append(row(cells, _FACTORS))
    total = [Cell(word("report.sum", language), "TableHead", "center", HEAD_TINT, 3)]
    total += [Cell(plain(total_of(each.points for each in scoring.factors)), "TableHead", "right"), Cell("")]
    rows.append(row(total, _FACTORS))
    facts = (*procedure_facts(scoring, language), *difference_facts(results.tender, language))
    return (table(rows, _FACTORS), paragraph("", "TableSmall"), fact_table(facts))
