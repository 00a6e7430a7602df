"""The commands as one group; without a command the window opens."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import click

from tender_tool import __version__
from tender_tool.commands.output import WRONG, tell_problem
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message

# Each lies in a module of ``commands`` and is loaded when it is called: a level is read in a tenth of a second.
_COMMANDS = {
    "score": ("score", "command"),
    "review": ("review", "command"),
    "overview": ("overview", "command"),
    "survey": ("survey", "command"),
    "clause": ("clause", "command"),
    "level": ("level", "command"),
    "explain": ("lists", "explain_check"),
    "schemes": ("lists", "schemes"),
    "checks": ("lists", "checks"),
    "cases": ("cases", "command"),
    "template": ("template", "command"),
    "calendar": ("calendar", "command"),
    "notices": ("notices", "command"),
    "pdf": ("pdf", "command"),
    "sheets": ("sheets", "command"),
    "new-check": ("new_check", "command"),
    "assess": ("assess", "command"),
    "verify": ("verify", "command"),
    "evidence": ("evidence", "command"),
}


class _Group(click.Group):
    """A group whose first word may be a file: then the window opens on it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *_COMMANDS])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return super().get_command(ctx, cmd_name)
        module, name = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f"tender_tool.commands.{module}"), name)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        words = [word for word in args if not word.startswith("-")]
        asks = "--help" in args or "--version" in args
        known = self.list_commands(ctx)
        if not asks and (not words or words[0] not in known):
            if words and not Path(words[0]).suffix and not Path(words[0]).exists():
                raise InputError(Problem(Message.of("call.unknown", wanted=words[0], known=", ".join(known))))
            args = ["window", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Group)
@click.version_option(__version__, prog_name="tender-tool")
def group() -> None:
    """Score after-sales certificates in tenders and review the fairness of the rule.

    ``tender-tool [FILE]`` opens the window, empty or on that file.
    """


@group.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--sample", is_flag=True, help="Open on the sample.")
def window(file: Path | None, sample: bool) -> None:
    """Open the window, on FILE or on the sample."""
    # A start lets go of nothing that it makes, and to look for such takes a tenth of it. ``run`` turns it on again.
    gc.disable()
    # Qt is slow to load and not needed by the other commands.
    from ui.start import run  # noqa: PLC0415

    if file is not None and not file.exists():
        raise InputError(Problem(Message.of("file.missing", file=str(file))))
    sys.exit(run(file, sample=sample))


def run(words: list[str]) -> int:
    """Run a call and return its exit status: 0 done, 1 done with findings, 2 the input is wrong."""
    language: Language = "en" if "--lang=en" in words or _follows(words, "--lang", "en") else "zh"
    try:
        status = group.main(words, prog_name="tender-tool", standalone_mode=False)
    except InputError as error:
        for problem in error.problems:
            tell_problem(problem, language)
        return WRONG
    except click.ClickException as error:
        tell_problem(Problem(_usage(error)), language)
        return WRONG
    except click.Abort:
        return WRONG
    return status if isinstance(status, int) else 0


def _usage(error: click.ClickException) -> Message:
    """Return a wrong call as a message; what has no words of its own keeps those of the library."""
    if isinstance(error, click.MissingParameter) and error.param:
        return Message.of("call.missing", name=error.param.human_readable_name)
    if isinstance(error, click.NoSuchOption):
        return Message.of("call.no_such_option", name=error.option_name)
    if isinstance(error, click.BadOptionUsage):
        return Message.of("call.option_without_value", name=error.option_name)
    return Message.of("call.usage", detail=error.format_message())


def _follows(words: list[str], option: str, value: str) -> bool:
    return (option, value) in pairwise(words)
