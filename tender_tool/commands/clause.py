"""``tender-tool clause``: one scoring clause from standard input as a rule."""

from __future__ import annotations

import sys

import click

from tender_tool.commands.output import json_option, language_option, tell, write_json
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.reports.as_json.clause_json import clause_json
from tender_tool.reports.prose.clause import clause_lines
from tender_tool.services.documents.read_clause import read_clause


@click.command()
@click.argument("source", metavar="[-]", default="-")
@json_option
@language_option
def command(source: str, json_file: str | None, language: Language) -> None:
    """Read one scoring clause from standard input and print it as a rule."""
    if source != "-":
        raise InputError(Problem(Message.of("clause.no_file", value=source)))
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(Problem(Message.of("clause.not_utf8"))) from None
    clause = read_clause(text)
    if json_file:
        write_json(clause_json(clause), json_file)
    if json_file != "-":
        tell("\n".join(clause_lines(clause, language)))
