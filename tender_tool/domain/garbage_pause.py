"""The cycle collector, out of the way while many values are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_collection_paused() -> Iterator[None]:
    """Pause the cycle collector: it would walk a million new objects again and again, and none is in a cycle."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            # What was made is taken for old at once: else all of it would be walked now.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
