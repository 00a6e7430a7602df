"""A person's own report template: a Word file with names in braces."""
