"""What a report must state and the program cannot know: announcement, opening, committee, clarifications, changes."""

from __future__ import annotations

from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.regime_words import report_heads, report_word
from tender_tool.reports.word.xml import HEAD_TINT, Cell, head_row, row, table
from tender_tool.ruleset.procurement import procurement

FIELD_TINT = "FFF9DB"
_FACTS = (3200, 6210)
_MEMBERS = (800, 2400, 3400, 2810)
_MEMBER_HEADS = ("order_number", "member_name", "member_role", "member_from")


def facts_section(results: Results) -> tuple[str, ...]:
    """Return where and when the purchase was announced and the bids were opened, to be filled in."""
    return _fields(("announced", "media", "opening"), results)


def other_section(results: Results) -> tuple[str, ...]:
    """Return clarifications, corrections and changes of members, to be filled in."""
    return _fields(("clarified", "corrected", "changes"), results)


def committee_section(results: Results) -> tuple[str, ...]:
    """Return the members in their own order; what is not known of them is to be filled in."""
    field = Cell(report_word("to_fill_in", results), align="center", tint=FIELD_TINT)
    rows = [head_row(report_heads(_MEMBER_HEADS, results), _MEMBERS)]
    for number, name in enumerate(members(results), start=1):
        rows.append(row([Cell(str(number), align="center"), Cell(name) if name else field, field, field], _MEMBERS))
    return (table(rows, _MEMBERS),)


def members(results: Results) -> tuple[str, ...]:
    """Return the names of the members; blank ones, as many as the least committee has, where nobody is known."""
    known = tuple(member.name for member in results.tender.evaluation.members)
    return known or ("",) * procurement().committee.least


def _fields(names: tuple[str, ...], results: Results) -> tuple[str, ...]:
    field = Cell(report_word("to_fill_in", results), tint=FIELD_TINT)
    rows = [
        row([Cell(report_word(f"fact_{name}", results), "TableHead", tint=HEAD_TINT), field], _FACTS)
        for name in names
    ]
    return (table(rows, _FACTS),)
