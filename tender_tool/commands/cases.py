"""``tender-tool cases``: run the sentences with expectations that stand beside schemes, rule sets and checks."""

from __future__ import annotations

import click

from tender_tool.commands.output import DONE, FOUND, json_option, language_option, tell, write_json
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import say
from tender_tool.services.review.run_cases import run_cases


@click.command()
@json_option
@language_option
@click.pass_context
def command(context: click.Context, json_file: str | None, language: Language) -> None:
    """Run every case of the schemes, rule sets and checks, and say which do not hold."""
    outcomes = run_cases()
    wrong = [outcome for outcome in outcomes if not outcome.holds]
    if json_file:
        content = [{"of": x.of, "name": x.name, "holds": x.holds, "got": x.got} for x in outcomes]
        write_json(content, json_file)
    for outcome in wrong:
        tell(f"{outcome.of}: {outcome.name}: {outcome.got}", json_file=json_file)
    counted = Message.of("call.cases", right=len(outcomes) - len(wrong), all=len(outcomes))
    tell(say(counted, language), json_file=json_file)
    context.exit(FOUND if wrong else DONE)
