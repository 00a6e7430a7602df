"""How lists on scanned pages are read: right, refused with a reason, or wrong, by the lines that are drawn.

``python -m benchmarks.scans [COUNT] [SEED]`` tells the reader what a page says and where, a little off; with
``--seen`` the pages are drawn, damaged and read off their pictures, some ten seconds each. It leaves with 1 if text
came into a wrong column or row, or a row was lost.
"""

from __future__ import annotations

import random
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.problem import InputError
from tender_tool.services.documents.open_document import open_any
from tests.reading.scans.made_lists import MadeScan, made_scan, scanned, told

_ALIKE, _HEADS = 0.5, ("right", "misread", "refused", "document", "wrong")


def main() -> int:
    """Read made pages and print what came of them."""
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    count, first = (numbers + [1000, 0][len(numbers) :])[:2]
    counts: Counter[tuple[str, str]] = Counter()
    for seed in range(first, first + count):
        made = made_scan(seed)
        how = _seen(made, seed) if "--seen" in sys.argv else judged(made, told(made, seed))
        counts[made.lines, how] += 1
        if "--show" in sys.argv and how not in ("right", "misread"):
            print(f"  {seed} {made.lines} {len(made.pages)} pages: {how}", flush=True)
    print(f"{'lines':10}" + "".join(f"{head:>10}" for head in _HEADS))
    for lines in sorted({each for each, _ in counts}):
        print(f"{lines:10}" + "".join(f"{counts[lines, head]:10}" for head in _HEADS))
    return 1 if any(how == "wrong" for _, how in counts) else 0


def _seen(made: MadeScan, seed: int) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "名单.pdf"
        path.write_bytes(scanned(made, random.Random(seed)))  # noqa: S311  (made pages are no secrets)
        try:
            held = open_any(path)
        except InputError:
            return "refused"
        return judged(made, held.rows) if isinstance(held, BidderList) else "document"


def judged(made: MadeScan, rows: Sequence[Sequence[str]] | None) -> str:
    """Return what came of a list: ``right``, its header and rows as they are, or signs of them misread."""
    if rows is None:
        return "refused"
    want = [[_plain(text) for text in row] for row in made.grid]
    got = [cells for row in rows if any(cells := [_plain(text) for text in row])]
    start = next((n for n, row in enumerate(got) if _like(want[0], row)), None)
    if start is None:
        return "document" if not rows else "wrong"
    got = got[start : start + len(want)]
    if got == want:
        return "right"
    same = len(got) == len(want) and all(_like(one, other) for one, other in zip(want, got, strict=True))
    return "misread" if same else "wrong"


def _like(want: Sequence[str], got: Sequence[str]) -> bool:
    """Tell whether each text stands in its place; one that was not seen at all is missing, and in no other."""
    if len(want) != len(got):
        return False
    unlike = [
        (one, other)
        for one, other in zip(want, got, strict=True)
        if other and len(one) > 1 and SequenceMatcher(None, one, other).ratio() < _ALIKE
    ]
    missing = sum(bool(one) and not other for one, other in zip(want, got, strict=True))
    return not unlike and missing * 3 <= len(want)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


if __name__ == "__main__":
    sys.exit(main())
