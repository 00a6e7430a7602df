"""The sheets of the scoring workbook."""
