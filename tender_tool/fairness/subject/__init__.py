"""What a check looks at: the rows under review with their words, certificates and points, and the document around."""
