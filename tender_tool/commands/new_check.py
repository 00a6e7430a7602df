"""``tender-tool new-check``: the files of a new fairness check."""

from __future__ import annotations

from pathlib import Path

import click

from tender_tool.commands.output import tell
from tender_tool.services.review.new_check import new_check


@click.command()
@click.argument("code")
@click.argument("name")
@click.option("--root", type=click.Path(path_type=Path), default=Path(), help="The checkout; by default this folder.")
@click.option("--logic", is_flag=True, help="Make a module too, for a check that does more than look for words.")
def command(code: str, name: str, root: Path, logic: bool) -> None:
    """Make the data file of a check, such as ``new-check N26 sample-returned``, in a checkout."""
    for path in new_check(code, name, root, logic=logic):
        tell(str(path))
