"""``tender-tool verify``: whether exported files say what was exported, and where they do not."""

from __future__ import annotations

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
from tender_tool.domain.verification.contents import FileDifference
from tender_tool.domain.verification.verdict import FileVerdict
from tender_tool.ruleset.wording import say, word
from tender_tool.services.projects import open_project, save
from tender_tool.services.verification.inside import tender_of
from tender_tool.services.verification.telling import told
from tender_tool.services.verification.verify import verify_file

_PATH = click.Path(path_type=Path)
_MOST_TOLD = 50
_LONGEST = 80


@click.command()
@click.argument("files", type=_PATH, nargs=-1, required=True)
@click.option(
    "--project", type=_PATH, metavar="FILE.tender", help="Compare with this project instead of the tender inside."
)
@click.option("--take-out", type=_PATH, metavar="OUT.tender", help="Write the tender that lies in FILE as a project.")
@force_option
@json_option
@language_option
@click.pass_context
def command(  # noqa: PLR0913  (one argument an option)
    context: click.Context,
    files: tuple[Path, ...],
    project: Path | None,
    take_out: Path | None,
    force: bool,
    json_file: str | None,
    language: Language,
) -> None:
    """Check whether exported FILES (.xlsx .docx .pdf .json .sarif .ics) say what was exported.

    Names each cell or paragraph that differs, and exits with 1 if one of them does not hold.
    """
    refuse_existing(force, take_out)
    held = open_project(project).tender if project else None
    found = [verify_file(path, held) for path in files]
    if take_out is not None:
        _take_out(files[0], take_out)
    if json_file:
        write_json({"files": [_json(each, language) for each in found]}, json_file)
    for each in found:
        for line in _lines(each, language):
            tell(line, json_file=json_file)
    tell(word("verify.cannot_show", language), json_file=json_file)
    if take_out is not None:
        tell(say(Message.of("verify.taken_out", file=str(take_out)), language), json_file=json_file)
    context.exit(DONE if all(each.holds for each in found) else FOUND)


def _take_out(file: Path, out: Path) -> None:
    tender = tender_of(file)
    if tender is None:
        raise InputError(Problem(Message.of("verify.no_tender_inside", file=file.name)))
    save(tender, (), out)


def _lines(found: FileVerdict, language: Language) -> list[str]:
    lines = [f"{found.file}: {word(f'verify.{found.verdict}', language)}"]
    lines += [f"  {say(each, language)}" for each in found.said]
    lines += [f"  ! {_difference(each, language)}" for each in found.differences[:_MOST_TOLD]]
    more = len(found.differences) - _MOST_TOLD
    return [*lines, f"  {say(Message.of('verify.more', count=more), language)}"] if more > 0 else lines


def _difference(each: FileDifference, language: Language) -> str:
    place, was, now = told(each, language)
    return say(Message.of("verify.differs", place=place, was=_short(was), now=_short(now)), language)


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _json(found: FileVerdict, language: Language) -> dict[str, object]:
    proof = found.proof
    return {
        "file": found.file,
        "verdict": found.verdict,
        "holds": found.holds,
        "said": [say(each, language) for each in found.said],
        "differences": [
            {
                "kind": each.place.kind,
                "place": say(each.place.message, language),
                "was": each.was,
                "is": each.now,
                "follows": each.follows,
            }
            for each in found.differences
        ],
        "program": proof.program if proof else None,
        "law_as_of": proof.law_as_of if proof else None,
        "inputs": [{"name": each.name, "sha256": each.digest} for each in proof.inputs] if proof else [],
        "rule_sha256": proof.rule if proof else None,
        "acts": list(proof.acts) if proof else [],
        "has_tender": found.has_tender,
    }
