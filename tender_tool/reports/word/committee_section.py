"""What a report must state and the program cannot know: announcement, committee, changes; and where members sign."""

from __future__ import annotations

from tender_tool.domain.report_facts import CommitteeMember, FactName
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.xml import HEAD_TINT, Align, Cell, head_row, paragraph, row, table
from tender_tool.ruleset.procurement import procurement

FIELD_TINT = "FFF9DB"
_FACTS = (3200, 6210)
_MEMBERS = (800, 2400, 3400, 2810)
_MEMBER_HEADS = ("order_number", "member_name", "member_role", "member_from")
_SIGN = (2000, 2300, 1500, 3610)
_SIGN_HEADS = ("member_name", "sign_name", "sign_day", "sign_dissent")


def facts_section(results: Results) -> tuple[str, ...]:
    """Return where and when the purchase was announced and the bids were opened."""
    return _fields(("announced", "media", "opening"), results)


def other_section(results: Results) -> tuple[str, ...]:
    """Return clarifications, corrections and changes of members."""
    return _fields(("clarified", "corrected", "changes"), results)


def committee_section(results: Results) -> tuple[str, ...]:
    """Return the members in their own order; what is not known of them is to be filled in."""
    rows = [head_row(report_heads(_MEMBER_HEADS, results), _MEMBERS)]
    for number, each in enumerate(members(results), start=1):
        role = report_word(f"role_{each.role}", results) if each.role else ""
        told = [field_or(text, results, "center") for text in (role, each.employer)]
        rows.append(row([Cell(str(number), align="center"), field_or(each.name, results), *told], _MEMBERS))
    return (table(rows, _MEMBERS),)


def members(results: Results) -> tuple[CommitteeMember, ...]:
    """Return the members: those recorded, then others who scored; blank ones, the least number, where none is."""
    known = results.tender.report.committee(each.name for each in results.tender.evaluation.members)
    return known or (CommitteeMember(""),) * procurement().committee.least


def _fields(names: tuple[FactName, ...], results: Results) -> tuple[str, ...]:
    rows = []
    for number, name in enumerate(names, start=1):
        head = Cell(report_word(f"fact_{name}", results), "TableHead", tint=HEAD_TINT)
        rows.append(
            row([head, field_or(results.tender.report.value(name), results)], _FACTS, keep=number < len(names))
        )
    return (table(rows, _FACTS),)


def field_or(text: str, results: Results, align: Align = "left", style: str = "TableText") -> Cell:
    """Return a cell with what was recorded, or one that is marked to be filled in."""
    if text:
        return Cell(text, style, align)
    return Cell(report_word("to_fill_in", results), style, align, FIELD_TINT)


def signatures_section(results: Results) -> tuple[str, ...]:
    """Return the result in a sentence, what signing means, and the lines; all of it stays on one page."""
    statement = report_sentence("sign_statement", results, committee=report_word("committee_name", results))
    told = [recommended(results)] if results.sheet.candidates else []
    heads = [Cell(name, "TableHead", "center", HEAD_TINT) for name in report_heads(_SIGN_HEADS, results)]
    rows = [row(heads, _SIGN, head=True, keep=True)]
    signing = members(results)
    for number, each in enumerate(signing, start=1):
        cells = [Cell(each.name), Cell("\n"), Cell(""), Cell(each.dissent)]
        rows.append(row(cells, _SIGN, keep=number < len(signing)))
    return (*(paragraph(line, "Normal", keep=True) for line in (*told, statement)), table(rows, _SIGN))


def recommended(results: Results) -> str:
    """Return the candidates in a sentence."""
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
