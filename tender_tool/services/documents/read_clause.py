"""Read one scoring clause as a rule."""

from __future__ import annotations

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Message
from tender_tool.reading.clauses import read_clause as _read


def read_clause(text: str) -> Clause:
    """Return a clause as a rule; raises InputError if there is no text, or more than a clause can be."""
    if not text.strip():
        raise InputError(Problem(Message.of("clause.empty")))
    if len(text) > LONGEST_CLAUSE:
        raise InputError(Problem(Message.of("clause.too_long", count=len(text), most=LONGEST_CLAUSE)))
    return _read(text)
