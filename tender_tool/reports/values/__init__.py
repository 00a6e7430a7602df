"""What the reports show: figures, orders, rows."""
