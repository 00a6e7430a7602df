"""A person's own forms of the exports: a Word template with names in braces, a letterhead."""
