"""What is seen, on paper."""
