"""Words for messages in either language, from ``rules/words/*.toml``."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache, partial
from typing import TYPE_CHECKING, cast

from tender_tool.domain.text import Language, Message, Reason, Text, Value
from tender_tool.ruleset.data import code_places, rules_places
from tender_tool.ruleset.kept.store import kept

if TYPE_CHECKING:
    from tender_tool.domain.problem import Problem
    from tender_tool.domain.reasons.notes import Note
    from tender_tool.domain.rule.factors import Band
    from tender_tool.domain.source import Source


# So many sentences are kept at most.
_SHARED = 8192


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Text]:
    """Return every sentence by its code."""
    files = rules_places("words")
    code = code_places("wording.py", "files/toml_file.py")
    pairs = cast("dict[str, tuple[str, str]]", kept("words", (*files, *code), partial(_pairs, files)))
    return {name: Text(zh, en) for name, (zh, en) in pairs.items()}


def _pairs(files: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    from pathlib import Path  # noqa: PLC0415  (only where the files are checked)

    from tender_tool.ruleset.files.toml_file import WordFile, read_model  # noqa: PLC0415

    found = {}
    for file in files:
        for area, entries in read_model(WordFile, Path(file)).root.items():
            found.update({f"{area}.{name}": (words.zh, words.en) for name, words in entries.items()})
    return found


@lru_cache(maxsize=4096)
def plain(number: Decimal, separator: str = "") -> str:
    """Return the number without exponent and without zeros behind its last digit."""
    text = format(number, f"{separator}f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown(value: Value | Text, language: Language) -> str:
    """Return a value as it stands in a sentence."""
    if isinstance(value, Text):
        return value.in_language(language)
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _in_place(value: Value | Text, asked: str, language: Language) -> str:
    """Return a value in a sentence; a place may ask for commas, ``{price:yuan}``, or all digits, ``{points:all}``."""
    if asked and isinstance(value, Decimal):
        return plain(value, ",") if asked == "yuan" else format(value, "f")
    return shown(value, language)


@lru_cache(maxsize=4096)
def _asking(template: str) -> tuple[tuple[str, str | None, str], ...]:
    """Return the parts of a sentence, words with the place behind them and what it asks for; none if none asks."""
    if ":" not in template:
        return ()
    from string import Formatter  # noqa: PLC0415  (half a millisecond)

    parts = tuple((literal, name, asked or "") for literal, name, asked, _ in Formatter().parse(template))
    return parts if any(asked for _, _, asked in parts) else ()


def say(reason: Reason, language: Language = "zh") -> str:
    """Return a message, or what is said of a reason, as a sentence."""
    message = reason.message
    template = catalogue()[message.code].in_language(language)
    parts = _asking(template) if ":" in template else ()
    if not parts:
        given = {}
        for name, value in message.args:
            given[name] = value if type(value) is str else shown(value, language)
        return template.format_map(given)
    args = dict(message.args)
    said = [literal + (_in_place(args[name], asked, language) if name else "") for literal, name, asked in parts]
    return "".join(said)


class _Shared:
    """Sentences that many bidders share, of one catalogue."""

    def __init__(self) -> None:
        self._of: object = None
        self._said: dict[tuple[object, Language], str] = {}

    def say(self, reason: Reason, language: Language) -> str:
        """Return what ``say`` does; for what is said of many bidders alike."""
        key = (reason, language)
        return self._known(key) or self._kept(key, (reason,), say(reason, language))

    def steps(self, reasons: tuple[Reason, ...], language: Language) -> str:
        """Return what is said of reasons, a numbered line each."""
        key = (reasons, language)
        return self._known(key) or self._kept(key, reasons, self._steps(reasons, language))

    def _steps(self, reasons: tuple[Reason, ...], language: Language) -> str:
        step = word("report.step", language)
        said = enumerate((self.say(each, language) for each in reasons), start=1)
        return "\n".join([step.format(number=number, text=text) for number, text in said])

    def _known(self, key: tuple[object, Language]) -> str | None:
        if catalogue() is not self._of or len(self._said) > _SHARED:
            self._of, self._said = catalogue(), {}
        return self._said.get(key)

    def _kept(self, key: tuple[object, Language], reasons: tuple[Reason, ...], said: str) -> str:
        # 2.5 and 2.50 are equal; where every digit is shown they are not said alike.
        templates = (catalogue()[each.message.code].in_language(key[1]) for each in reasons)
        if not any(asked == "all" for each in templates for _, _, asked in _asking(each)):
            self._said[key] = said
        return said


_shared = _Shared()
say_shared, numbered_steps = _shared.say, _shared.steps


def words(code: str) -> Text:
    """Return a text that has no arguments, in both languages."""
    return catalogue()[code]


def word(code: str, language: Language = "zh") -> str:
    """Return a text that has no arguments."""
    return catalogue()[code].in_language(language)


def band_words(band: Band, unit: str) -> Text:
    """Return a band of numbers as people say it: 5 and more, under 3, 3 to 5."""
    return Text(_band(band, unit, "zh"), _band(band, unit, "en"))


def _band(band: Band, unit: str, language: Language) -> str:
    if band.low is not None and band.low == band.high:
        return say(Message.of("report.band_exactly", number=band.low, unit=unit), language)
    ends = []
    if band.low is not None:
        code = "report.band_from" if band.low_counts else "report.band_over"
        ends.append(say(Message.of(code, number=band.low, unit=unit), language))
    if band.high is not None:
        code = "report.band_up_to" if band.high_counts else "report.band_under"
        ends.append(say(Message.of(code, number=band.high, unit=unit), language))
    return word("report.band_and", language).join(ends)


def place_words(source: Source, language: Language = "zh") -> str:
    """Return a place inside a file in the language of whoever reads it; cells are written alike in all of them."""
    places = (("page", source.page), ("table", source.table), ("row", source.row), ("paragraph", source.paragraph))
    if not (source.page or source.table or source.paragraph):
        return source.where()
    said = [say(Message.of(f"place.{name}", number=number), language) for name, number in places if number]
    return word("place.comma", language).join(said)


def say_problem(problem: Problem | Note, language: Language = "zh") -> str:
    """Return the problem as one line: where, what, what to do."""
    source = problem.source
    if source is None or (source.cell is None and source.row is None):
        return say(problem.message, language)
    return f"{place_words(source, language)}: {say(problem.message, language)}"
