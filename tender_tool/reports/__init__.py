"""Files out: the scoring sheet, the evaluation report, JSON and data frames."""
