"""What a tender document states of its own project."""
