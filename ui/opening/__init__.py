"""Files that come in, and files that pages write beside the exports."""
