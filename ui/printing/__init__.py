"""Pages on paper: the report, and what a page of the window shows."""
