"""The command line: one module a command, each with a ``command`` that the group picks up."""
