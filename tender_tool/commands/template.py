"""``tender-tool template``: an empty bidder list to hand out."""

from __future__ import annotations

from pathlib import Path

import click

from tender_tool.commands.output import force_option, language_option, refuse_existing, tell
from tender_tool.domain.text import Language
from tender_tool.services.list_template import save_list_template


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@force_option
@language_option
def command(file: Path, force: bool, language: Language) -> None:
    """Write an empty bidder list (.xlsx) to FILE, to be handed out and filled in."""
    refuse_existing(force, file)
    save_list_template(file, language)
    tell(str(file))
