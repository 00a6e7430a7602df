"""The sheets of the scoring workbook, a module each."""
