"""Empty workbooks that people fill in and give back."""
