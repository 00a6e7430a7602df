"""The way of a firm to a certificate."""
