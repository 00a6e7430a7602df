"""The page of many files: a folder surveyed, its documents and lists at a glance."""
