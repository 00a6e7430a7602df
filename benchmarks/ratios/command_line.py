"""``tender-tool level`` and ``tender-tool clause`` against ``python -c pass``, by processor time."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from benchmarks.ratios.figures import Figure, medians, processor_seconds, ratio

_RUNS = 15
_CLAUSE = "售后服务认证：五星级得5分，四星级得3分，其他不得分。"
_CALL = "import sys; from tender_tool.__main__ import main; main(sys.argv[1:])"


def measure() -> Iterator[Figure]:
    """Yield both ratios."""
    call = (sys.executable, "-c", _CALL)
    taken = medians(
        {
            "pass": lambda: processor_seconds((sys.executable, "-c", "pass")),
            "level": lambda: processor_seconds((*call, "level", "五星级")),
            "clause": lambda: processor_seconds((*call, "clause"), _CLAUSE),
        },
        _RUNS,
    )
    for name in ("level", "clause"):
        yield ratio(f"tender-tool {name}", taken[name], taken["pass"], 5, "python -c pass")
