"""Why something is as it is, as values that say it."""
