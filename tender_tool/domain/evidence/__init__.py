"""Certificates as files: what was read on them, and what people made of it."""
