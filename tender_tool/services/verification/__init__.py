"""The proof in exported files: put in when they are written, checked when somebody asks."""
