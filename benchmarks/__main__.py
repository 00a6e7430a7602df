"""Run every benchmark: ``python -m benchmarks``."""

from benchmarks.read import main

main()
