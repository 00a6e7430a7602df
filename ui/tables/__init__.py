"""What every table can do: copy, search, and columns as a person wants them."""
