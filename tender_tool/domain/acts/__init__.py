"""What a person did, and how it is put back."""
