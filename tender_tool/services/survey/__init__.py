"""The review of thousands of tender documents, resumable, on all cores."""
