"""What a review of the rule found, and what of it was accepted."""
