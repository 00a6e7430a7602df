"""``tender-tool template``: an empty bidder list to hand out; a report template to begin with, and to check."""

from __future__ import annotations

from pathlib import Path

import click

from tender_tool.commands.output import DONE, FOUND, force_option, language_option, refuse_existing, tell
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import say, say_problem, word
from tender_tool.services.list_template import save_list_template
from tender_tool.services.outgoing.own_forms import check_report_template, save_default_template

_DOCUMENTS = (".docx", ".dotx")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Write the default report template to FILE.")
@force_option
@language_option
@click.pass_context
def command(context: click.Context, file: Path, write: bool, force: bool, language: Language) -> None:
    """Check the report template FILE.docx, or write one with --write; of FILE.xlsx an empty bidder list is written.

    A check tells what the template uses and what it does not state, and exits with 1 if something is wrong in it.
    """
    if file.suffix.lower() in _DOCUMENTS and not write:
        context.exit(_check(file, language))
    if write and file.suffix.lower() not in _DOCUMENTS:
        raise InputError(Problem(Message.of("call.only_word_template", file=file.name)))
    refuse_existing(force, file)
    if write:
        save_default_template(file, language)
        tell(say(Message.of("own_template.written", file=str(file)), language))
    else:
        save_list_template(file, language)
        tell(str(file))


def _check(file: Path, language: Language) -> int:
    found = check_report_template(file, language)
    for each in found.problems:
        tell(f"! {say_problem(each, language)}")
    for each in found.missing:
        tell(f"- {say_problem(each, language)}")
    names = word("report.list_comma", language).join(found.used)
    tell(
        say(Message.of("own_template.uses", names=names), language)
        if names
        else word("own_template.uses_none", language)
    )
    if not found.problems:
        tell(say(Message.of("own_template.good", file=file.name), language))
    return FOUND if found.problems else DONE
