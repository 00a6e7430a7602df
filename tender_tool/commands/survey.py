"""``tender-tool survey``: the documents of whole folders, on all cores, to be stopped and gone on with."""

from __future__ import annotations

import os
import time
from datetime import date
from pathlib import Path

import click

from tender_tool.commands.output import language_option, tell
from tender_tool.commands.rule_options import object_option, regime_option, with_procedure
from tender_tool.commands.score import Day
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import say
from tender_tool.services import rules
from tender_tool.services.survey.record import SurveyWork
from tender_tool.services.survey.run import Survey, run_survey


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@regime_option
@object_option
@click.option("--on", "day", type=Day(), help="Day that chooses dated law, as 2026-03-01.")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Folder of the results.")
@click.option("--workers", type=click.IntRange(1, 256), default=os.cpu_count() or 1, help="Processes; all cores.")
@click.option("--limit", type=click.FloatRange(1), default=120.0, help="Seconds that a document may take.")
@language_option
def command(  # noqa: PLR0913  (one argument an option)
    folders: tuple[Path, ...],
    regime: str | None,
    bought: str | None,
    day: date | None,
    out: Path,
    workers: int,
    limit: float,
    language: Language,
) -> None:
    """Review every tender document in FOLDERS; a second call goes on where the first was stopped."""
    work = SurveyWork(with_procedure(rules.new_tender(), regime, bought), day)
    run_survey(Survey(out, workers, limit), folders, work, _Telling(language))
    tell(say(Message.of("survey.written", folder=str(out)), language))


class _Telling:
    """Tells how far a survey is, at what rate, and how long it still takes."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._began: tuple[float, int] | None = None

    def __call__(self, done: int, everything: int) -> None:
        now = time.monotonic()
        began, before = self._began = self._began or (now, done)
        rate = (done - before) / (now - began) if now > began else 0
        left = f"{(everything - done) / rate:.0f}" if rate else "—"
        message = Message.of("survey.progress", done=done, all=everything, rate=f"{rate:.1f}", left=left)
        click.echo(say(message, self._language), err=True)
