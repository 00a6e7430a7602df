"""Qt models over the domain's values."""
