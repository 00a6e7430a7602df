"""What a person can change, as values that make a new tender."""
