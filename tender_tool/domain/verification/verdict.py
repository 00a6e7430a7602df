"""What checking an exported file came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tender_tool.domain.text import Reason
from tender_tool.domain.verification.contents import FileDifference
from tender_tool.domain.verification.proof import Proof

# From the best to the worst. resaved: another program wrote it anew, and it says the same; filled: its cells to fill
# were filled in, and the rest says the same.
Verdict = Literal["untouched", "resaved", "filled", "unlike_project", "unproven", "no_proof", "not_ours", "changed"]


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """One file with what was found; ``said`` tells what the verdict rests on, and what is wrong with the proof.

    unlike_project: the file is as it was exported, but the project it was compared with says something else.
    unproven: its bytes are others than those written, and what it should say cannot be worked out.
    """

    file: str
    verdict: Verdict
    said: tuple[Reason, ...] = ()
    differences: tuple[FileDifference, ...] = ()
    proof: Proof | None = None
    has_tender: bool = False

    @property
    def holds(self) -> bool:
        """Tell whether the file says what was exported."""
        return self.verdict in ("untouched", "resaved", "filled")
