"""``tender-tool sheets``: score sheets for the members of a committee."""

from __future__ import annotations

import re
from pathlib import Path

import click

from tender_tool.commands.output import force_option, language_option, tell
from tender_tool.commands.rule_options import tender_with_rule
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.services.committee import write_members
from tender_tool.services.tender_folder import open_bidders

_ENDS = re.compile(r"[,，、;；\n]")


@click.command()
@click.argument("bidders", type=click.Path(path_type=Path))
@click.option("--rules", "rule_file", type=click.Path(path_type=Path), help="Rule file (.toml).")
@click.option("--members", required=True, help="Names of the members, with commas between them.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder for the score sheets.")
@force_option
@language_option
def command(  # noqa: PLR0913  (one argument an option)
    bidders: Path, rule_file: Path | None, members: str, out: Path, force: bool, language: Language
) -> None:
    """Write a score sheet for each member, to hand out and to read back with ``score --committee``."""
    names = tuple(filter(None, (name.strip() for name in _ENDS.split(members))))
    if not names:
        raise InputError(Problem(Message.of("call.members_missing")))
    tender = open_bidders(tender_with_rule(rule_file, None, None), bidders, keep_rule=rule_file is not None)
    for path in write_members(tender, names, out, language, replace=force):
        tell(str(path))
