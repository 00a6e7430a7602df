"""``tender-tool clause``: a scoring clause from standard input as a rule, or a rule as clauses."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tender_tool.commands.output import (
    DONE,
    FOUND,
    force_option,
    json_option,
    language_option,
    refuse_existing,
    tell,
    write_json,
)
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.reports.as_json.clause_json import clause_json, written_json
from tender_tool.reports.prose.clause import clause_lines
from tender_tool.ruleset.wording import say
from tender_tool.services.documents.read_clause import read_clause
from tender_tool.services.rules import open_rule_file
from tender_tool.services.write_clauses import clauses_of, clauses_text, save_clauses, styles


@click.command()
@click.argument("source", metavar="[-]", default="-")
@click.option(
    "--write",
    "rule_file",
    type=click.Path(path_type=Path),
    metavar="RULE.toml",
    help="Write the clauses of a rule instead of reading one.",
)
@click.option("--style", type=click.Choice(tuple(styles())), help="With --write: how the clauses are put.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE.docx", help="With --write: the table for Word.")
@force_option
@json_option
@language_option
def command(
    source: str,
    rule_file: Path | None,
    style: str | None,
    out: Path | None,
    force: bool,
    json_file: str | None,
    language: Language,
) -> int:
    """Read one scoring clause from standard input and print it as a rule, or write the clauses of a rule."""
    if rule_file is not None:
        return _write(rule_file, style or "", out, force=force, json_file=json_file, language=language)
    if style or out:
        raise InputError(Problem(Message.of("clause.only_with_write")))
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
    return DONE


def _write(
    rule_file: Path, style: str, out: Path | None, *, force: bool, json_file: str | None, language: Language
) -> int:
    """Print the clauses of a rule and save them; leave with 1 where one of them is not read back as the rule."""
    if out is not None:
        if out.suffix.lower() != ".docx":
            raise InputError(Problem(Message.of("clause.only_word", file=str(out))))
        refuse_existing(force, out)
    table = open_rule_file(rule_file)
    groups = clauses_of(table, style)
    if out is not None:
        save_clauses(table, out, style)
    if json_file:
        write_json(written_json(groups), json_file)
    if json_file != "-":
        click.echo(clauses_text(groups))
    doubtful = [each.factor.name for group in groups for each in group.clauses if not each.again]
    if doubtful:
        click.echo(say(Message.of("clause.not_read_back", rows="、".join(doubtful)), language), err=True)
    if out is not None:
        tell(str(out), json_file=json_file)
    return FOUND if doubtful else DONE
