"""What a sheet comes to, and certificates in time."""
