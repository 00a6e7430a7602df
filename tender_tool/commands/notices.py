"""``tender-tool notices``: each bidder's own result, the public table, and the draft answer to a challenge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from tender_tool.commands.output import force_option, language_option, tell
from tender_tool.commands.rule_options import object_option, regime_option, tender_with_rule, with_procedure
from tender_tool.commands.score import Day
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.services.outgoing.notices import Challenge, write_answer, write_notices
from tender_tool.services.projects import SUFFIX, open_project
from tender_tool.services.tender_folder import open_bidders

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_PATH)
@click.option("--out", type=_PATH, required=True, help="Folder for the documents.")
@click.option("--rules", "rule_file", type=_PATH, help="Rule file (.toml).")
@regime_option
@object_option
@click.option("--opened-on", type=Day(), help="Day of bid opening, as 2026-03-01.")
@click.option("--bidder", "bidders", multiple=True, metavar="NAME", help="Only this bidder's letter; repeatable.")
@click.option("--answer", metavar="NAME", help="Draft the answer to a challenge about this bidder's points instead.")
@click.option("--factor", default="", metavar="NAME", help="The factor that is challenged; without it all of them.")
@click.option("--question", default="", metavar="TEXT", help="What is asked, in the challenge's own words.")
@click.option("--asked-by", default="", metavar="NAME", help="Who challenges.")
@force_option
@language_option
def command(  # noqa: PLR0913  (one argument an option)
    file: Path,
    out: Path,
    rule_file: Path | None,
    regime: str | None,
    bought: str | None,
    opened_on: date | None,
    bidders: tuple[str, ...],
    answer: str | None,
    factor: str,
    question: str,
    asked_by: str,
    force: bool,
    language: Language,
) -> None:
    """Write Word documents on the result of FILE (a bidder list, a folder or a project) for those who are told of it.

    Each bidder's letter holds its own points and rank and nothing of the others; the public notice and the answer to
    a challenge are drafts with fields to fill in.
    """
    tender = with_procedure(tender_of(file, rule_file), regime, bought)
    if opened_on is not None:
        tender = replace(tender, opened_on=opened_on)
    if answer is not None:
        challenge = Challenge(answer, factor, question, asked_by)
        tell(str(write_answer(tender, challenge, out, language=language, replace=force)))
        return
    found = write_notices(tender, out, language=language, bidders=bidders, public=not bidders, replace=force)
    for path in found:
        tell(str(path))


def tender_of(file: Path, rule_file: Path | None) -> Tender:
    """Return the tender of a project, or of a bidder list or folder with the rule of the call."""
    if file.suffix.lower() == SUFFIX:
        return open_project(file).tender
    return open_bidders(tender_with_rule(rule_file, None, None), file, keep_rule=rule_file is not None)
