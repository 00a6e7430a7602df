"""From sheets to bidders, and why other rows are none."""
