"""A tender document: its parts, its scoring table, what it says as a rule, and a clause of it."""
