"""What an exported file says of how it came about, and what checking it found."""
