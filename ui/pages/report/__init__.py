"""The report's page: preview and export."""
