"""How clauses measure: from where to where a step over a number reaches."""
