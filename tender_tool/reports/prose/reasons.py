"""The chain of reasons behind points, as sentences."""

from __future__ import annotations

from collections.abc import Iterable

from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.text import Language
from tender_tool.ruleset.wording import say_shared, word


def steps(score: FactorScore, language: Language) -> tuple[str, ...]:
    """Return the reasons of one factor as sentences."""
    return tuple(say_shared(reason, language) for reason in score.reasons)


def all_steps(score: BidderScore, language: Language) -> tuple[str, ...]:
    """Return the reasons of all factors as sentences, each once."""
    return tuple(dict.fromkeys(step for factor in score.factors for step in steps(factor, language)))


def numbered(sentences: Iterable[str], language: Language) -> str:
    """Return the sentences one a line, with their numbers."""
    step = word("report.step", language)
    return "\n".join([step.format(number=number, text=text) for number, text in enumerate(sentences, start=1)])


def by_sheet(places: Iterable[str], language: Language) -> list[str]:
    """Return the cells of one sheet in one line: its name stands before the first of them."""
    cells: dict[str, list[str]] = {}
    for place in dict.fromkeys(places):
        sheet, mark, cell = place.partition("!")
        cells.setdefault(f"{sheet}{mark}" if mark else "", []).append(cell if mark else place)
    comma = word("report.list_comma", language)
    return [f"{sheet}{comma.join(found)}" for sheet, found in cells.items()]
