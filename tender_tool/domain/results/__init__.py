"""What scoring comes to, and why one bidder stands above another."""
