"""From groups to the parts of the rule, each with its span."""
