"""How files that the program writes are known again: by a mark inside, whatever they are called."""

from __future__ import annotations

from typing import Final, Literal, get_args

OwnKind = Literal["scoring_sheet", "report", "findings", "overview", "score_sheet", "assessment"]
KINDS: Final[tuple[OwnKind, ...]] = get_args(OwnKind)
_PROGRAM: Final = "tender-tool:"


def mark_of(kind: OwnKind) -> str:
    """Return the text that a file of a kind has as its category."""
    return _PROGRAM + kind


def kind_of(mark: str) -> OwnKind | None:
    """Return the kind of a file with a category, None if it is none of ours."""
    return next((kind for kind in KINDS if mark == mark_of(kind)), None)
