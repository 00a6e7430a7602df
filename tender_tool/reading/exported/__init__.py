"""Exported files read back: what they say, place by place, and the proof that they carry."""
