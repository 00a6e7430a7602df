"""What the reports say: lines and cells in words."""
