"""A folder with all that belongs to one tender: the rule, the bidder list, and the members' score sheets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.edits.tender import Edit, ImportBidders, UseTable
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.later import later
from tender_tool.services.file_kinds import LISTS_OF_A_FOLDER, RULES, files_below, is_of
from tender_tool.services.import_bidders import import_bidders

if TYPE_CHECKING:
    from tender_tool.reading.files.input_file import read_file
    from tender_tool.reading.files.own_files import own_kind
    from tender_tool.reading.returned.score_sheets import is_score_sheet
    from tender_tool.ruleset.files.ruleset_file import read_ruleset
    from tender_tool.services.committee import read_members
else:
    (read_file,) = later("tender_tool.reading.files.input_file", "read_file")
    (own_kind,) = later("tender_tool.reading.files.own_files", "own_kind")
    (is_score_sheet,) = later("tender_tool.reading.returned.score_sheets", "is_score_sheet")
    (read_members,) = later("tender_tool.services.committee", "read_members")
    (read_ruleset,) = later("tender_tool.ruleset.files.ruleset_file", "read_ruleset")


@dataclass(frozen=True, slots=True)
class TenderFolder:
    """What a folder holds: at most one rule, one bidder list, and any number of score sheets."""

    rule: Path | None
    bidders: Path
    score_sheets: tuple[Path, ...]


def look_into(folder: Path) -> TenderFolder:
    """Return what a folder (and the folders in it) holds.

    Raises InputError if it holds no bidder list, or more rules or lists than one.
    """
    files = sorted(files_below(folder))
    rules = [path for path in files if is_of(path, RULES)]
    books = [path for path in files if is_of(path, LISTS_OF_A_FOLDER)]
    # What was exported into the folder before is neither a list nor a score sheet.
    books = [path for path in books if own_kind(read_file(path)) in (None, "score_sheet")]
    sheets = [path for path in books if is_score_sheet(read_file(path))]
    lists = [path for path in books if path not in sheets]
    if len(rules) > 1:
        raise _refused("folder.two_rules", folder, rules)
    if not lists:
        raise _refused("folder.no_list", folder, [])
    if len(lists) > 1:
        raise _refused("folder.two_lists", folder, lists)
    return TenderFolder(rules[0] if rules else None, lists[0], tuple(sheets))


def open_tender_folder(
    tender: Tender, folder: Path, progress: Progress | None = None, recipes: Path | None = None
) -> tuple[Edit, ...]:
    """Return the edits that take a folder's rule, list and score sheets, in this order.

    ``recipes`` is as for ``import_bidders``.

    Raises InputError as ``look_into`` does, and where one of the files cannot be read.
    """
    progress = progress or NoProgress()
    held = look_into(folder)
    edits: list[Edit] = [UseTable(read_ruleset(held.rule))] if held.rule else []
    edits.append(ImportBidders(import_bidders(held.bidders, progress=progress, recipes=recipes)))
    if held.score_sheets:
        for edit in edits:
            tender = edit.apply(tender)
        edits.append(read_members(tender, held.score_sheets))
    return tuple(edits)


def open_bidders(
    tender: Tender, path: Path, *, keep_rule: bool, sheet: str | None = None, header_row: int | None = None
) -> Tender:
    """Return the tender with the bidders of a list, or with all that a folder holds (but for its rule, if so asked).

    Raises InputError where that cannot be read.
    """
    if not path.is_dir():
        return ImportBidders(import_bidders(path, sheet, header_row=header_row)).apply(tender)
    table = tender.table
    for edit in open_tender_folder(tender, path):
        tender = edit.apply(tender)
    return UseTable(table).apply(tender) if keep_rule else tender


def _refused(code: str, folder: Path, found: list[Path]) -> InputError:
    names = "、".join(path.name for path in found)
    return InputError(Problem(Message.of(code, folder=folder.name, files=names), Source(folder.name)))
