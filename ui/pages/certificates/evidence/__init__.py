"""Certificates as files: the picture, what was read on it, and whose it is."""
