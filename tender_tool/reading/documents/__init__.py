"""Tender documents: one reader a format, all to the same paragraphs and tables."""
