"""What a cell may say of a level beside the level itself, and of a certificate's standing."""

from __future__ import annotations

from typing import Final, Literal

NONE: Final = "none"
UNCLEAR: Final = "unclear"
Status = Literal["valid", "suspended", "revoked", "cancelled", "expired"]
