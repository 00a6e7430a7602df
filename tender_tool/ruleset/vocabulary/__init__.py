"""Words that are looked for when a file is read or a rule reviewed."""
