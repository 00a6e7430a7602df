"""The window: Qt only shows the domain and calls the services."""
