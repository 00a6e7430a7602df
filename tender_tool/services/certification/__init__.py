"""What is done with evaluation sheets and the lives of certificates."""
