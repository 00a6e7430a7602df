"""``tender-tool pdf``: the evaluation report as a PDF, without an office program."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from tender_tool.commands.notices import tender_of
from tender_tool.commands.output import force_option, language_option, refuse_existing, tell
from tender_tool.commands.rule_options import object_option, regime_option, with_procedure
from tender_tool.commands.score import Day
from tender_tool.domain.text import Language
from tender_tool.services.outgoing.printed import keep_pdf, printed

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_PATH)
@click.argument("out", type=_PATH)
@click.option("--rules", "rule_file", type=_PATH, help="Rule file (.toml).")
@regime_option
@object_option
@click.option("--opened-on", type=Day(), help="Day of bid opening, as 2026-03-01.")
@click.option("--without-annex", is_flag=True, help="Leave out how each bidder's points came about.")
@force_option
@language_option
def command(  # noqa: PLR0913  (one argument an option)
    file: Path,
    out: Path,
    rule_file: Path | None,
    regime: str | None,
    bought: str | None,
    opened_on: date | None,
    without_annex: bool,
    force: bool,
    language: Language,
) -> None:
    """Write the evaluation report of FILE (a bidder list, a folder or a project) to OUT (.pdf), fonts inside."""
    # Only this command, of those without a window, lays pages out.
    from ui.printing.alone import pdf_without_window  # noqa: PLC0415

    refuse_existing(force, out)
    tender = with_procedure(tender_of(file, rule_file), regime, bought)
    if opened_on is not None:
        tender = replace(tender, opened_on=opened_on)
    content = pdf_without_window(printed(tender, language, annex=not without_annex), language)
    keep_pdf(content, out, tender, language)
    tell(str(out))
