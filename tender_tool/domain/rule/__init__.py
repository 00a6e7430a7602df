"""A scoring rule: its procedure, its table and the factors in it."""
