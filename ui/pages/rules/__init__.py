"""The rule's page: factors, procedure and committee in sections."""
