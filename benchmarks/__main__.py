"""Run what measures speed: ``python -m benchmarks`` (the fuzz run is ``python -m benchmarks.fuzz``)."""

from benchmarks.read import main

main()
