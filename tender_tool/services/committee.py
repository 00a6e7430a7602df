"""Hand out score sheets to a committee's members and read them back."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.edits.evaluation import TakeMembers
from tender_tool.domain.evaluation import Member
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.later import later

if TYPE_CHECKING:
    from tender_tool.reading.files.input_file import read_file
    from tender_tool.reading.returned.score_sheets import read_score_sheets
    from tender_tool.reports.forms.score_sheets import score_sheet_names, write_score_sheets
    from tender_tool.ruleset.law import law_as_of
    from tender_tool.services.score_bidders import score_bidders
    from tender_tool.services.verification.proofs import proof_of
    from tender_tool.services.verification.sealing import days_of, seal_form
else:
    (read_file,) = later("tender_tool.reading.files.input_file", "read_file")
    (read_score_sheets,) = later("tender_tool.reading.returned.score_sheets", "read_score_sheets")
    score_sheet_names, write_score_sheets = later(
        "tender_tool.reports.forms.score_sheets", "score_sheet_names", "write_score_sheets"
    )
    (law_as_of,) = later("tender_tool.ruleset.law", "law_as_of")
    (proof_of,) = later("tender_tool.services.verification.proofs", "proof_of")
    days_of, seal_form = later("tender_tool.services.verification.sealing", "days_of", "seal_form")
    (score_bidders,) = later("tender_tool.services.score_bidders", "score_bidders")


def write_members(
    tender: Tender, names: Iterable[str], folder: Path, language: Language, *, replace: bool = False
) -> tuple[Path, ...]:
    """Write an empty score sheet for each member into a folder; return the files. Raises InputError if it cannot.

    Sheets that are there, perhaps filled in, only go where ``replace`` says so. Each has its proof, without the
    tender: a member need not see what was bid.
    """
    proof = proof_of(tender, "score_sheet", language, law_as_of().isoformat(), ())
    seal = partial(seal_form, proof=proof, days=days_of(tender))
    scored = score_bidders(tender)
    return write_score_sheets(tender, scored, tuple(names), folder, language, replace=replace, seal=seal)


def member_files(names: Iterable[str], folder: Path, language: Language) -> tuple[Path, ...]:
    """Return the files that the score sheets of these members would be."""
    return tuple(folder / name for name in score_sheet_names(tuple(names), language))


def read_members(tender: Tender, paths: Iterable[Path]) -> TakeMembers:
    """Return the edit that takes the score sheets of files, or of the workbooks in folders.

    Raises InputError with every cell that holds no number, and where two sheets name one member.
    """
    members: list[Member] = []
    for path in paths:
        for file in sorted(path.glob("*.xls*")) if path.is_dir() else [path]:
            members.extend(read_score_sheets(read_file(file), tender))
    names = [member.name for member in members]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise InputError(Problem(Message.of("score_sheet.member_twice", member=twice)))
    if not members:
        raise InputError(Problem(Message.of("score_sheet.nothing")))
    return TakeMembers(tuple(members))
