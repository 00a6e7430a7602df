"""The tender document's page: its text with the marks of the clauses, its proof and what was read."""
