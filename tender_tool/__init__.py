"""Scoring of after-sales service certificates in tenders, and the fairness of the rules that do it."""

__version__ = "0.1.0"
