"""``tender-tool clause``: a scoring clause from standard input as a rule, or a rule as clauses."""

from __future__ import annotations

from dataclasses import dataclass
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
from tender_tool.commands.plainly import clause_of_input
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Language, Message
from tender_tool.reports.as_json.clause_json import clause_json, written_json
from tender_tool.reports.prose.clause import clause_lines
from tender_tool.ruleset.wording import say
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
def command(  # noqa: PLR0913  (one argument an option)
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
        if out is not None:
            _refuse_wrong(out, force=force)
        return _write(open_rule_file(rule_file), _Wanted(style or "", out, json_file, language))
    if style or out:
        raise InputError(Problem(Message.of("clause.only_with_write")))
    if source != "-":
        raise InputError(Problem(Message.of("clause.no_file", value=source)))
    clause = clause_of_input()
    if json_file:
        write_json(clause_json(clause), json_file)
    if json_file != "-":
        tell("\n".join(clause_lines(clause, language)))
    return DONE


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be made of a rule: in which style, and where it goes."""

    style: str
    out: Path | None
    json_file: str | None
    language: Language


def _write(table: ScoringTable, wanted: _Wanted) -> int:
    """Print the clauses of a rule and save them; leave with 1 where one of them is not read back as the rule."""
    groups = clauses_of(table, wanted.style)
    if wanted.out is not None:
        save_clauses(table, wanted.out, wanted.style)
    if wanted.json_file:
        write_json(written_json(groups), wanted.json_file)
    if wanted.json_file != "-":
        click.echo(clauses_text(groups))
    doubtful = [each.factor.name for group in groups for each in group.clauses if not each.again]
    if doubtful:
        click.echo(say(Message.of("clause.not_read_back", rows="、".join(doubtful)), wanted.language), err=True)
    if wanted.out is not None:
        tell(str(wanted.out), json_file=wanted.json_file)
    return FOUND if doubtful else DONE


def _refuse_wrong(out: Path, *, force: bool) -> None:
    if out.suffix.lower() != ".docx":
        raise InputError(Problem(Message.of("clause.only_word", file=str(out))))
    refuse_existing(force, out)
