"""The bidders' page: the list as it was read and what its columns mean."""
