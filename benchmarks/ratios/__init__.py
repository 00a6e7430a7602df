"""What ``./dev bench`` measures: each a module with ``measure``, against a peer in the same run."""
