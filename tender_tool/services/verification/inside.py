"""Whether an exported file holds its tender, told without loading what checks such files."""

from __future__ import annotations

import re
from pathlib import Path

from tender_tool.domain.problem import InputError
from tender_tool.domain.tender import Tender
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.files.own_files import own_kind

SUFFIXES = (".xlsx", ".docx", ".pdf", ".json", ".sarif", ".ics")
_WITHOUT_MARK = (".pdf", ".json", ".sarif", ".ics")
_HELD = re.compile(r'"tender":\s*"[^"]')


def holds_tender(path: Path) -> bool:
    """Tell whether a file is an export that holds its tender; a file that cannot be read holds none."""
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return False
    try:
        file = read_file(path)
        if own_kind(file) is None and path.suffix.lower() not in _WITHOUT_MARK:
            return False
        from tender_tool.reading.exported.contents import proof_of  # noqa: PLC0415  (it loads a reader of workbooks)

        return _HELD.search(proof_of(file) or "") is not None
    except InputError:
        return False


def tender_of(path: Path) -> Tender | None:
    """Return the tender that an exported file holds; None if it is no such file or holds none.

    Raises InputError if the file cannot be read.
    """
    from tender_tool.reading.exported.contents import proof_of  # noqa: PLC0415
    from tender_tool.services.verification import proofs  # noqa: PLC0415

    proof = proof_of(read_file(path))
    if proof is None:
        return None
    try:
        return proofs.tender_in(proofs.read(proof))
    except ValueError:
        return None
