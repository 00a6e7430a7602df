"""The fairness review of a scoring rule: one module a check, discovered, with its data in ``rules/checks``."""
