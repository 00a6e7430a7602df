"""The factors of the scoring table and the points of the levels."""
