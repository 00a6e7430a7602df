"""``tender-tool overview``: every tender document of a folder at a glance."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tender_tool.commands.output import (
    force_option,
    json_option,
    json_written,
    language_option,
    refuse_existing,
    tell,
)
from tender_tool.commands.rule_options import object_option, regime_option, with_procedure
from tender_tool.commands.score import Day
from tender_tool.domain.text import Language
from tender_tool.ruleset.wording import word
from tender_tool.services import rules
from tender_tool.services.documents.review_folder import overview_json, overview_lines, review_folder, save_overview


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@regime_option
@object_option
@click.option("--on", "day", type=Day(), help="Day that chooses dated law, as 2026-03-01.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE.xlsx", help="Write the overview as a workbook.")
@force_option
@json_option
@language_option
def command(  # noqa: PLR0913  (one argument an option)
    folder: Path,
    regime: str | None,
    bought: str | None,
    day: date | None,
    out: Path | None,
    force: bool,
    json_file: str | None,
    language: Language,
) -> None:
    """Review every tender document in FOLDER: price share, certificate points, counts of findings."""
    refuse_existing(force, out)
    tender = with_procedure(rules.new_tender(), regime, bought)
    overview = review_folder(tender, folder, day=day)
    with json_written(overview_json(overview, language), json_file):
        if out is not None:
            save_overview(overview, out, language)
    for line in overview_lines(overview, language):
        tell(line, json_file=json_file)
    tell(word("review.only_a_prompt", language), json_file=json_file)
