"""From the texts of a row to certificates: levels, days, status."""
