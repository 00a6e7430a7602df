"""Certificates: their schemes, their life, and the sheets and ways by which they are earned."""
