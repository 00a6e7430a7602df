"""PDF files: what is written and drawn on a page as paragraphs and tables."""
