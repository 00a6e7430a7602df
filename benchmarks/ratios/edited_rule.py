"""The review of one rule after an edit of it, in the process that has the checks loaded."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice
from statistics import median

from benchmarks.ratios.figures import Figure
from benchmarks.review import rules
from tender_tool.services.review.review_rules import review_rules

_EDITS = 200


def measure() -> Iterator[Figure]:
    """Yield the median of many edits, each of them another rule."""
    first, *edited = islice(rules(), _EDITS + 1)
    review_rules(first)
    taken = []
    for each in edited:
        begin = time.perf_counter()
        review_rules(each)
        taken.append(1000 * (time.perf_counter() - begin))
    yield Figure("review of an edited rule", median(taken), 16, "ms", f"longest {max(taken):.1f} ms")
