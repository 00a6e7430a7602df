"""Kept work: project files, the journal of edits, recovery after a crash, and recipes for lists of one shape."""
