"""What is done with the review of a rule: run, accept, explain, try, keep."""
