"""The committee and its members' scores."""
