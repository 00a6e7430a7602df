"""A firm's evaluation sheet and its score."""
