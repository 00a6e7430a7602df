"""The review's page: findings, what is quiet, what is missing, and the effect of an item."""
