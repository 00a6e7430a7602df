"""The evaluation sheet as a workbook that calculates."""
