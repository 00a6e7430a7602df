"""Read one scoring clause as a rule."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.reading.clauses import read_clause as _read
from tender_tool.reports import clause_json as _json
from tender_tool.reports import clause_words as _words

LONGEST_CLAUSE = 20_000


def read_clause(text: str) -> Clause:
    """Return a clause as a rule; raises InputError if there is no text, or more than a clause can be."""
    if not text.strip():
        raise InputError(Problem(Message.of("clause.empty")))
    if len(text) > LONGEST_CLAUSE:
        raise InputError(Problem(Message.of("clause.too_long", count=len(text), most=LONGEST_CLAUSE)))
    return _read(text)


def clause_json(
    clause: Clause, weight: Decimal | None = None, inner_full: Decimal | None = None
) -> dict[str, object]:
    """Return a clause as JSON; with the item's weight and inner full score, points are also told in effect."""
    return _json.clause_json(clause, weight, inner_full)


def clause_lines(clause: Clause, language: Language = "zh") -> tuple[str, ...]:
    """Return a clause as a rule in plain words, a line each."""
    return _words.clause_lines(clause, language)
