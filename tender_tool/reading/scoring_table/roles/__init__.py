"""What the columns of a scoring table hold, by their headers and by what stands below them."""
