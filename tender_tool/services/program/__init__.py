"""The program itself: what it is, and what went wrong in it."""
