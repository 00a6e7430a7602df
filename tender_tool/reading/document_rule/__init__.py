"""From a table's rows and clauses to the rule of a document."""
