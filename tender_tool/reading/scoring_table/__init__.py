"""The scoring table of a tender document: found, read, and proved by its sums."""
