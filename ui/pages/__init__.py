"""The steps of the path, one page class each."""
