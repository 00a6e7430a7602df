"""What is done with tender documents and their clauses."""
