"""Clauses in the words of tender documents, written from rules."""
