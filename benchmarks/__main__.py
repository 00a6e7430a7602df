"""Run what measures speed: ``python -m benchmarks``. The fuzz run is one of its own: ``python -m benchmarks.fuzz``."""

from benchmarks.read import main

main()
