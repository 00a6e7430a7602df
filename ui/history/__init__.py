"""The trail in the window: the panel of all acts, taking one back, and asking why."""
