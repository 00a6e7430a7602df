"""The days of each certificate and its look-up."""
