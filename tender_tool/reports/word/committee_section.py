"""What a report must state and the program cannot know: announcement, committee, changes; and where members sign."""

from __future__ import annotations

from tender_tool.reports.exporters import Results
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.xml import HEAD_TINT, Cell, head_row, paragraph, row, table
from tender_tool.ruleset.procurement import procurement

FIELD_TINT = "FFF9DB"
_FACTS = (3200, 6210)
_MEMBERS = (800, 2400, 3400, 2810)
_MEMBER_HEADS = ("order_number", "member_name", "member_role", "member_from")
_SIGN = (2000, 2300, 1500, 3610)
_SIGN_HEADS = ("member_name", "sign_name", "sign_day", "sign_dissent")


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


def signatures_section(results: Results) -> tuple[str, ...]:
    """Return the result in a sentence, what signing means, and the lines; all of it stays on one page."""
    statement = report_sentence("sign_statement", results, committee=report_word("committee_name", results))
    told = [_recommended(results)] if results.sheet.candidates else []
    heads = [Cell(name, "TableHead", "center", HEAD_TINT) for name in report_heads(_SIGN_HEADS, results)]
    rows = [row(heads, _SIGN, head=True, keep=True)]
    names = members(results)
    for number, name in enumerate(names, start=1):
        cells = [Cell(name), Cell("\n"), Cell(""), Cell("")]
        rows.append(row(cells, _SIGN, keep=number < len(names)))
    return (*(paragraph(line, "Normal", keep=True) for line in (*told, statement)), table(rows, _SIGN))


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
