"""Rules, schemes, law and words as data: read, checked with every problem found at once, and written."""
