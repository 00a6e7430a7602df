"""Other points tried out before a rule is changed."""
