"""Questions without options, answered with as little loaded as the answer needs."""

from __future__ import annotations

import sys

from tender_tool.ruleset.wording import say, say_problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tender_tool.domain.documents.clause import Clause
    from tender_tool.domain.text import Language
    from tender_tool.reading.certificate.levels import LevelReading

# As in ``output``, which loads what these answers do without.
_DONE, _WRONG = 0, 2


def level(text: str) -> int:
    """Print what one certificate cell says, and return the exit status."""
    from tender_tool.reading.certificate.levels import read_level  # noqa: PLC0415  (each question loads its own)

    sys.stdout.write(f"{told_level(read_level(text), 'zh')}\n")
    return _DONE


def told_level(reading: LevelReading, language: Language) -> str:
    """Return a level that was read, and why, for people."""
    return f"{reading.level}\n{say(reading.why, language)}"


def clause() -> int:
    """Print the clause on standard input as a rule, and return the exit status."""
    from tender_tool.domain.problem import InputError  # noqa: PLC0415
    from tender_tool.reports.prose.clause import clause_lines  # noqa: PLC0415

    try:
        lines = clause_lines(clause_of_input(), "zh")
    except InputError as error:
        sys.stderr.write("".join(f"{say_problem(problem, 'zh')}\n" for problem in error.problems))
        return _WRONG
    sys.stdout.write("\n".join((*lines, "")))
    return _DONE


def clause_of_input() -> Clause:
    """Return the clause on standard input; raises InputError where it is none."""
    from tender_tool.domain.problem import InputError, Problem  # noqa: PLC0415
    from tender_tool.domain.text import Message  # noqa: PLC0415
    from tender_tool.services.documents.read_clause import read_clause  # noqa: PLC0415

    try:
        return read_clause(sys.stdin.buffer.read().decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError(Problem(Message.of("clause.not_utf8"))) from None
