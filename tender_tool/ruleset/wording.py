"""Words for messages in either language, from ``rules/words/*.toml``."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from pydantic import RootModel

from tender_tool.domain.problem import Problem
from tender_tool.domain.text import Language, Message, Text, Value
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.toml_file import Words, read_model


class _WordFile(RootModel[dict[str, dict[str, Words]]]):
    pass


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Text]:
    """Return every sentence by its code."""
    texts = {}
    for path in sorted((rules_folder() / "words").glob("*.toml")):
        for area, entries in read_model(_WordFile, path).root.items():
            texts.update({f"{area}.{name}": words.text() for name, words in entries.items()})
    return texts


@lru_cache(maxsize=4096)
def plain(number: Decimal) -> str:
    """Return the number without exponent and without zeros behind its last digit."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown(value: Value | Text, language: Language) -> str:
    """Return a value as it stands in a sentence."""
    if isinstance(value, Text):
        return value.in_language(language)
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def say(message: Message, language: Language = "zh") -> str:
    """Return the message as a sentence."""
    template = catalogue()[message.code].in_language(language)
    return template.format(**{name: shown(value, language) for name, value in message.args})


def words(code: str) -> Text:
    """Return a text that has no arguments, in both languages."""
    return catalogue()[code]


def word(code: str, language: Language = "zh") -> str:
    """Return a text that has no arguments."""
    return catalogue()[code].in_language(language)


def say_problem(problem: Problem, language: Language = "zh") -> str:
    """Return the problem as one line: where, what, what to do."""
    source = problem.source
    where = "" if source is None or (source.cell is None and source.row is None) else f"{source.where()}: "
    return where + say(problem.message, language)
