"""Rows to names with points, one below the other, in every way that the sums may prove."""
