"""What a clause makes points depend on: where something was done, for whom, for how much."""
