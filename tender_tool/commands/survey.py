"""``tender-tool survey``: the documents and lists of whole folders, on all cores or on a cluster."""

from __future__ import annotations

import os
import sys
import time
from datetime import date
from pathlib import Path

import click

from tender_tool.commands.output import language_option, tell
from tender_tool.commands.rule_options import object_option, regime_option, with_procedure
from tender_tool.commands.score import Day
from tender_tool.domain.text import Language, Message, Value
from tender_tool.ruleset.wording import say
from tender_tool.services import rules
from tender_tool.services.survey.pace import Pace
from tender_tool.services.survey.record import SurveyWork
from tender_tool.services.survey.run import Send, Survey, Watcher, has_parquet, run_survey

_STOPPED = 130
_SECONDS_BETWEEN_LINES = {True: 0.2, False: 5.0}


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@regime_option
@object_option
@click.option("--on", "day", type=Day(), help="Day that chooses dated law, as 2026-03-01.")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Folder of the results.")
@click.option("--workers", type=click.IntRange(1, 256), default=os.cpu_count() or 1, help="Processes; all cores.")
@click.option("--limit", type=click.FloatRange(1), default=120.0, help="Seconds that a file may take.")
@click.option("--scheduler", metavar="ADDRESS", help="Dask scheduler whose workers do it, as tcp://host:8786.")
@click.option(
    "--send",
    type=click.Choice(["bytes", "paths"]),
    default="bytes",
    help="What a cluster's workers get: the files, or paths on storage that they share.",
)
@click.option("--retry", is_flag=True, help="Try again what hung, died or failed before.")
@language_option
def command(  # noqa: PLR0913  (one argument an option)
    folders: tuple[Path, ...],
    regime: str | None,
    bought: str | None,
    day: date | None,
    out: Path,
    workers: int,
    limit: float,
    scheduler: str | None,
    send: Send,
    retry: bool,
    language: Language,
) -> int | None:
    """Review every tender document and bidder list in FOLDERS; a second call goes on where the first was stopped."""
    work = SurveyWork(with_procedure(rules.new_tender(), regime, bought), day)
    survey = Survey(folders, out, workers, limit, scheduler, send, retry)
    telling = _Telling(language)
    try:
        run_survey(survey, work, telling, language)
    except KeyboardInterrupt:
        telling.end()
        tell(_said("stopped", language))
        return _STOPPED
    telling.end()
    tell(_said("written", language, folder=str(out)))
    if not has_parquet():
        tell(_said("no_parquet", language))
    return None


def _said(name: str, language: Language, **args: Value) -> str:
    return say(Message.of(f"survey.{name}", **args), language)


class _Telling(Watcher):
    """Tells how far a survey is, at what rate, and how long it still takes: on a terminal in one line."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._pace = Pace()
        self._on_terminal = sys.stderr.isatty()
        self._told_at = float("-inf")
        self._told = -1

    def step(self, done: int, everything: int) -> None:
        """Tell it, not too often."""
        first = self._told < 0
        self._pace.step(done, everything)
        now = time.monotonic()
        last = done == everything and done != self._told
        if first:
            click.echo(_said("begun", self._language, all=everything, done=done), err=True)
        elif not last and (done == self._told or now - self._told_at < _SECONDS_BETWEEN_LINES[self._on_terminal]):
            return
        self._told, self._told_at = done, now
        if not first:
            text = say(self._pace.message, self._language)
            click.echo(f"\r{text}\x1b[K" if self._on_terminal else text, err=True, nl=not self._on_terminal)

    def end(self) -> None:
        """End the line."""
        if self._on_terminal:
            click.echo(err=True)
