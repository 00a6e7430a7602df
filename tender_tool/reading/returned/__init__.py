"""Files that people fill in and give back."""
