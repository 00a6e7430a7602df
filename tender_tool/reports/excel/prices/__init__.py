"""The prices of a workbook: where they stand, their formulas, and what these come to."""
