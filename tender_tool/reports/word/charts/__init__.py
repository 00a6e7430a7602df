"""Charts of the report, made of tinted cells: sharp on every paper, the same in every program that shows them."""
