"""Parts of the program's results as JSON."""
