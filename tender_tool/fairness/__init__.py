"""The fairness review of a scoring rule: each check is data in ``rules/checks``, some with a module of logic."""
