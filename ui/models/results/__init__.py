"""The results' table: its columns, cells and order."""
