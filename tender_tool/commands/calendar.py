"""``tender-tool calendar``: the reminders of a tender's certificates for a calendar program."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from tender_tool.commands.output import force_option, language_option, refuse_existing, tell
from tender_tool.commands.rule_options import tender_with_rule
from tender_tool.commands.score import Day
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.services.certification.certificate_life import save_calendar
from tender_tool.services.projects import SUFFIX, open_project
from tender_tool.services.tender_folder import open_bidders


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--opened-on", type=Day(), help="Day of bid opening, as 2026-03-01.")
@click.option("--contract-until", type=Day(), help="Day on which the contract ends.")
@force_option
@language_option
def command(  # noqa: PLR0913  (one argument an option)
    file: Path, out: Path, opened_on: date | None, contract_until: date | None, force: bool, language: Language
) -> None:
    """Write the reminders of the certificates in FILE (a bidder list, a folder or a project) to OUT (.ics).

    There are none for days that are past.
    """
    refuse_existing(force, out)
    tender = _tender(file)
    if opened_on is not None:
        tender = replace(tender, opened_on=opened_on)
    if contract_until is not None:
        tender = replace(tender, records=replace(tender.records, contract_until=contract_until))
    save_calendar(tender, out, language)
    tell(str(out))


def _tender(file: Path) -> Tender:
    if file.suffix.lower() == SUFFIX:
        return open_project(file).tender
    return open_bidders(tender_with_rule(None, None, None), file, keep_rule=False)
