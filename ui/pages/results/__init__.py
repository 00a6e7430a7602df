"""The results' page: ranks, and beside them how they came about."""
