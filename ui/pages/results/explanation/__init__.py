"""How one bidder's points came about and what would change them."""
