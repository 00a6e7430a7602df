"""What the program remembers of a person's choices."""
