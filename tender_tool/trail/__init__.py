"""The trail from a person's hand to the record: what acts changed, and taking them back."""
