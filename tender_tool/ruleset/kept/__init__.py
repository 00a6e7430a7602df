"""What was worked out from data files once and is kept for the next start."""
