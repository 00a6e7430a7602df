"""Help inside the program: the manual, the keys, the tour."""
