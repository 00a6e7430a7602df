"""Which of all readings is the scoring table: what witnesses elsewhere in the document say of it."""
