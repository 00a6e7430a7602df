"""``tender-tool assess``: evaluation sheets, empty to be filled in, or filled and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from tender_tool.commands.output import (
    DONE,
    FOUND,
    force_option,
    json_option,
    json_written,
    language_option,
    refuse_existing,
    tell,
)
from tender_tool.domain.certification.assessment import Assessment, EvaluationSheet
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import say
from tender_tool.services.certification.assess import (
    assess,
    even_split,
    open_assessment,
    save_assessment,
    sheet,
    sheets,
)

_MARKS = {True: "+", False: "!", None: "?"}


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option(
    "--scheme", "sheet_id", metavar="ID", help="Sheet to write with --template; tender-tool assess lists them."
)
@click.option("--template", type=click.Path(path_type=Path), help="Write an empty sheet (.xlsx) to be filled in.")
@click.option("--even", is_flag=True, help="With --template: divide the points that no source states evenly.")
@click.option(
    "--rules", "folder", type=click.Path(path_type=Path), help="Folder with schemes and sheets of your own."
)
@click.option("--out", type=click.Path(path_type=Path), help="Write the sheet with its results (.xlsx).")
@force_option
@json_option
@language_option
@click.pass_context
def command(  # noqa: PLR0913
    context: click.Context,
    file: Path | None,
    sheet_id: str | None,
    template: Path | None,
    even: bool,
    folder: Path | None,
    out: Path | None,
    force: bool,
    json_file: str | None,
    language: Language,
) -> None:
    """Score a filled evaluation sheet FILE: its level, every step, and the fewest things to the next level.

    Without FILE: write an empty sheet (--scheme, --template), or list the sheets that there are. Leaves with 1 if the
    sheet is not complete, contradicts itself, or a requirement beside the points is not met.
    """
    refuse_existing(force, out, template)
    if file is not None:
        context.exit(_score(file, folder, out, json_file, language))
    if template is not None:
        if sheet_id is None:
            raise InputError(Problem(Message.of("call.missing", name="--scheme")))
        of = sheet(sheet_id, folder)
        empty = Assessment(of.id)
        save_assessment(of, even_split(of, empty) if even else empty, template, language)
        tell(str(template), json_file=json_file)
        return
    _list(sheets(folder), json_file, language)


def _score(file: Path, folder: Path | None, out: Path | None, json_file: str | None, language: Language) -> int:
    filled = open_assessment(file, folder)
    of = sheet(filled.sheet, folder)
    result = assess(of, filled)
    with json_written(_json(of, filled, result, language), json_file):
        if out is not None:
            save_assessment(of, filled, out, language)
    for line in _lines(of, result, language):
        tell(line, json_file=json_file)
    unmet = any(check.holds is False for check in result.checks)
    return DONE if result.done and not unmet else FOUND


def _lines(of: EvaluationSheet, result: AssessmentResult, language: Language) -> Iterator[str]:
    yield f"{of.scheme.standard}  {of.title.in_language(language)}"
    for problem in result.problems:
        yield "! " + say(problem, language)
    for wait in result.waiting:
        yield "? " + say(wait, language)
    for step in result.steps:
        yield "  " + say(step, language)
    if result.range is not None and not result.done:
        low, high = result.range
        yield say(Message.of("assess.range", low=low, high=high), language)
    if result.next is not None:
        yield say(Message.of("assess.next", level=result.next.level.name), language)
        way = (Message.of("assess.unreachable"),) if result.next.way is None else result.next.way
        missing = (each for each in result.next.missing if each not in way)
        for message in (*missing, *way):
            yield "  " + say(message, language)
    for check in result.checks:
        yield f"{_MARKS[check.holds]} {say(check.message, language)}"


def _json(of: EvaluationSheet, filled: Assessment, result: AssessmentResult, language: Language) -> dict[str, object]:
    def said(messages: tuple[Message, ...]) -> list[dict[str, str]]:
        return [{"code": each.code.partition(".")[2], "text": say(each, language)} for each in messages]

    higher = result.next
    return {
        "sheet": of.id,
        "scheme": of.scheme.id,
        "who": filled.who,
        "score": result.score,
        "level": result.level.id if result.level else "none" if result.done else None,
        "range": list(result.range) if result.range else None,
        "classes": [
            {
                "id": x.group,
                "name": x.name.in_language(language),
                "points": x.full,
                "applicable": x.applicable,
                "got": x.got,
                "least": x.least,
                "reached": x.reached,
            }
            for x in result.classes
        ],
        "indicators": [
            {"id": x.indicator, "points": x.points, "got": x.got, "deleted": x.deleted} for x in result.indicators
        ],
        "steps": said(result.steps),
        "problems": said(result.problems),
        "waiting": said(result.waiting),
        "next": None
        if higher is None
        else {
            "level": higher.level.id,
            "missing": said(higher.missing),
            "way": None if higher.way is None else said(higher.way),
        },
        "checks": [{"holds": x.holds, **said((x.message,))[0]} for x in result.checks],
    }


def _list(known: tuple[EvaluationSheet, ...], json_file: str | None, language: Language) -> None:
    content = [
        {
            "id": x.id,
            "scheme": x.scheme.id,
            "title": x.title.in_language(language),
            "classes": len(x.classes),
            "indicators": len(x.indicators),
        }
        for x in known
    ]
    with json_written(content, json_file):
        pass
    for x in known if not json_file else ():
        counted = Message.of("assess.counted", classes=len(x.classes), indicators=len(x.indicators))
        tell(f"{x.id}  {x.title.in_language(language)}  {say(counted, language)}")
