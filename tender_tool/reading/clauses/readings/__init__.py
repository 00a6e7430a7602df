"""From sentences to amounts, and from amounts to groups."""
