"""Recovery after a crash: a file beside the user's settings that every edit is added to as it is made."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from tender_tool.domain.acts.trail import UNSIGNED, Signature
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.tender import Edit, ImportBidders
from tender_tool.domain.edits.trail import TakeBack
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.tender import Tender
from tender_tool.later import later
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.store.codec import decode, decode_as, encode
from tender_tool.trail.record import done

if TYPE_CHECKING:
    from tender_tool.reading.bidder_list.bidders import read_bidder_list
else:
    (read_bidder_list,) = later("tender_tool.reading.bidder_list.bidders", "read_bidder_list")

# The bytes of a list stand in one line, and a list has an end.
_LONGEST_LINE = 400 * 2**20


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal held: the tender as it last was, how many edits it had seen, and its project file."""

    tender: Tender
    edits: int
    project: Path | None


class RecoveryJournal:
    """One window's journal: a line for where it began, then one an edit, undo or redo, each on disk at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[str] | None = None

    def begin(self, tender: Tender, project: Path | None) -> None:
        """Start anew from a tender that is safe elsewhere: just opened, or just saved."""
        self.close()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        held = _packed(tender.bidder_list) if tender.bidder_list else None
        plain = encode(replace(tender, bidder_list=None))
        first = {"begin": plain, "list": held, "project": str(project) if project else None}
        # The journal that was there goes only when the new one is whole.
        replace_file(self.path, partial(_write, _line(first)))
        # Open for as long as the window lives; close() ends it.
        self._file = self.path.open("a", encoding="utf-8")

    def did(self, edit: Edit, signed: Signature = UNSIGNED, merge: str = "") -> None:
        """Add an edit with who made it and when; those that had been undone are gone.

        Edits with the same ``merge`` key that follow each other are one act.
        """
        self._add({**_written(edit), "by": signed.by, "at": signed.at, "merge": merge})

    def moved(self, count: int) -> None:
        """Add that by undo or redo the first ``count`` edits are now in force."""
        self._add({"count": count})

    def _add(self, line: dict[str, object]) -> None:
        if self._file is None:
            return
        self._file.write(_line(line))
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file and keep it."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def discard(self) -> None:
        """Close and remove the file: everything is safe elsewhere, or a person gave it up."""
        self.close()
        self.path.unlink(missing_ok=True)


def _write(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8")


def _line(content: dict[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False) + "\n"


def recover(path: Path) -> Recovered | None:
    """Return what a journal holds, or None if there is nothing to recover; a half-written last line is left out."""
    lines = _lines(path)
    if not lines or "begin" not in lines[0]:
        return None
    try:
        tender = replace(decode_as(Tender, lines[0]["begin"]), bidder_list=_unpacked(lines[0]["list"]))
        edits = _in_force(lines[1:])
        tender = _replayed(tender, edits)
        project = Path(lines[0]["project"]) if lines[0].get("project") else None
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, InputError):
        return None
    return Recovered(tender, len(edits), project) if len(lines) > 1 else None


def _written(edit: Edit) -> dict[str, object]:
    if isinstance(edit, ImportBidders):
        return {"list": _packed(edit.bidder_list), "reason": encode(edit.reason)}
    if isinstance(edit, TakeBack) and edit.bidder_list is not None:
        return {"list": _packed(edit.bidder_list), "did": encode(replace(edit, bidder_list=None))}
    return {"did": encode(edit)}


def _packed(held: BidderList) -> object:
    """Return what it takes to read a list again; the readings of a long list would take minutes to write."""
    return encode((held.input, held.choices))


def _unpacked(data: Any) -> BidderList | None:  # noqa: ANN401  (JSON)
    if data is None:
        return None
    file, choices = decode(data)
    if not isinstance(file, InputFile) or not isinstance(choices, Choices):
        raise ValueError("no list")
    return read_bidder_list(file, choices, NoProgress())


def _lines(path: Path) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = []
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            # Those before a broken one count.
            while (text := file.readline(_LONGEST_LINE)) and isinstance(line := json.loads(text), dict):
                lines.append(line)
    except (OSError, ValueError, RecursionError):
        return lines
    return lines


def _replayed(tender: Tender, lines: list[dict[str, Any]]) -> Tender:
    """Return the tender after the edits of some lines, each with its act as it was signed."""
    before, merging = tender, ""
    for line in lines:
        edit, merge = _edit(line), line.get("merge", "")
        if not merge or merge != merging:
            before, merging = tender, merge
        signed = Signature(line.get("by", ""), line.get("at", ""))
        tender = done(tender, edit, signed, before)
    return tender


def _in_force(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    count = 0
    for line in lines:
        if "count" in line:
            count = line["count"]
        else:
            made = [*made[:count], line]
            count = len(made)
    return made[:count]


def _edit(line: dict[str, Any]) -> Edit:
    held = _unpacked(line.get("list"))
    if "did" not in line:
        if held is None:
            raise ValueError("a list that is not there")
        return ImportBidders(held, decode(line.get("reason")))
    edit: Edit = decode(line["did"])
    return replace(edit, bidder_list=held) if isinstance(edit, TakeBack) else edit
