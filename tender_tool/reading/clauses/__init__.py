"""Scoring clauses as rules: words with their kinds, sentences, awards, and from them the parts of the rule."""

from tender_tool.reading.clauses.reader import read_clause

__all__ = ["read_clause"]
