"""What single cells of a scoring table say: their place in the grid, points, kinds of rows."""
