"""From a file to sheets of texts with their cells, within bounds."""
