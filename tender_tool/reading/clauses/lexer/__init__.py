"""From characters to words by kind, and from words to sentences."""
