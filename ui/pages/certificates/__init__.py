"""The certificates' page: assessment, life and the way to one."""
