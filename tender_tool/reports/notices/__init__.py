"""What goes out after the evaluation, as Word documents: own results, the public table, draft answers."""
