"""What stands outside of a single table: headings and sentences with points, and several tables as one."""
