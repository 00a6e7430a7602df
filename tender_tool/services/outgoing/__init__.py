"""What goes out besides the exports: notices on the result, and the report on paper."""
