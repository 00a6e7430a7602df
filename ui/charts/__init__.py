"""Pictures that are painted from figures, and saved as they are seen."""
