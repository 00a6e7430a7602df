"""The forms of rule files: read into checked models, and written."""
