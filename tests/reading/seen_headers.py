"""Headers of real lists, each with the field that it means; no rule file holds them."""

from __future__ import annotations

import json
from pathlib import Path

SEEN: dict[str, list[str]] = json.loads((Path(__file__).parent / "headers_seen.json").read_text(encoding="utf-8"))
