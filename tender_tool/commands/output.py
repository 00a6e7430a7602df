"""What every command shares: the language, JSON out, and errors in one line each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.reports.json_text import dumps
from tender_tool.ruleset.files.whole_file import refuse_existing as refuse
from tender_tool.ruleset.wording import say_problem

DONE, FOUND, WRONG = 0, 1, 2

json_option = click.option(
    "--json", "json_file", metavar="FILE", help="Write the result as JSON to FILE; - is standard output."
)
language_option = click.option(
    "--lang", "language", type=click.Choice(["zh", "en"]), default="zh", help="Language of words and reports."
)


force_option = click.option("--force", is_flag=True, help="Replace files that are there.")


@contextmanager
def json_written(content: object, file: str | None) -> Iterator[None]:
    """Write JSON, if asked for, together with the files of a call: neither without the other.

    Whether ``file`` can be written is found out before, and it is replaced after the files are there.
    """
    if file is None or file == "-":
        yield
        if file:
            write_json(content, file)
        return
    path = Path(file)
    aside = path.with_name(f".{path.name}.writing")
    refused = InputError(Problem(Message.of("file.cannot_write", file=file)))
    try:
        aside.write_text(dumps(content), encoding="utf-8")
    except OSError:
        raise refused from None
    try:
        if path.is_dir():
            raise refused
        yield
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def write_json(content: object, file: str) -> None:
    """Write ``content`` as JSON, UTF-8, to a file or (``-``) to standard output."""
    write_text(dumps(content), file)


def write_text(text: str, file: str) -> None:
    """Write a text in UTF-8 to a file or (``-``) to standard output."""
    if file == "-":
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    else:
        try:
            Path(file).write_text(text, encoding="utf-8")
        except OSError:
            raise InputError(Problem(Message.of("file.cannot_write", file=file))) from None


def refuse_existing(force: bool, *files: Path | str | None) -> None:
    """Raise InputError where one of the files that a call would write is there, unless it may be replaced."""
    refuse([Path(each) for each in files if each not in (None, "-")], replace=force)


def named(file: Path) -> str:
    """Return how a file is called in what goes on to others: from the folder one works in, where it lies below."""
    try:
        return file.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return file.as_posix()


def tell(text: str, *, json_file: str | None = None) -> None:
    """Print a line for people: to standard error where standard output belongs to JSON."""
    click.echo(text, err=json_file == "-")


def tell_problem(problem: Problem, language: Language) -> None:
    """Print one problem of the input as one line on standard error."""
    click.echo(say_problem(problem, language), err=True)
