"""What a certificate item does to the result: with the bidders there are, and before there are any."""
