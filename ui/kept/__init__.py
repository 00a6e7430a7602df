"""What outlives a step or a session: projects, recovery, recipes, readings."""
