"""What a call of the command line leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any


@dataclass(frozen=True)
class Called:
    """What a call left: its exit status and what it printed."""

    status: object
    out: str
    err: str

    @property
    def content(self) -> Any:  # noqa: ANN401  (JSON may be anything)
        """Return standard output as JSON, numbers exactly as printed."""
        return json.loads(self.out, parse_float=Decimal)

    @property
    def lines(self) -> list[str]:
        """Return the lines of standard error."""
        return self.err.splitlines()


Call = Callable[..., Called]
