"""The law that findings rest on, from ``rules/law.toml``: what holds under a regime on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal

from pydantic import Field

from tender_tool.domain.review.finding import Basis
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Words, read_model

# How surely an article is known on a day before the text that was read: the text of that day was not.
EARLIER = "earlier"


class ArticleFile(Entry):
    """One article: its gist, how surely it was read, and by regime the article that stands in its place there.

    ``conditional`` are the regimes of which it binds only some projects.
    """

    id: str
    article: Words
    confidence: Literal["V1", "V2", "V3", "M"]
    gist: Words
    instead: dict[str, str] = Field(default_factory=dict)
    conditional: tuple[str, ...] = ()


class InstrumentFile(Entry):
    """One instrument with its articles.

    ``regimes`` are those that it holds under, none: any. ``amended`` is the day of the text that was read; before it
    the instrument was called ``earlier``.
    """

    id: str
    title: Words
    effective_from: date
    effective_until: date | None = None
    regimes: tuple[str, ...] = ()
    amended: date | None = None
    earlier: Words | None = None
    articles: tuple[ArticleFile, ...]

    def in_force(self, day: date | None) -> bool:
        """Tell whether it holds on a day; without a day, on that of the data."""
        if day is None:
            return self.effective_until is None
        return self.effective_from <= day and (self.effective_until is None or day <= self.effective_until)

    def basis(self, article: ArticleFile, day: date | None, regime: str = "") -> Basis:
        """Return an article as it is quoted on a day; the text of a day before ``amended`` was not read."""
        title, confidence = self.title, article.confidence if self._was_read(day) else EARLIER
        if self.earlier is not None and confidence == EARLIER:
            title = self.earlier
        where, gist = article.article.text(), article.gist.text()
        return Basis(title.text(), where, confidence, gist, regime in article.conditional)

    def _was_read(self, day: date | None) -> bool:
        return self.amended is None or day is None or day >= self.amended


class LawFile(Entry):
    """``rules/law.toml``."""

    as_of: date
    source: str
    instruments: tuple[InstrumentFile, ...]


@lru_cache(maxsize=1)
def _law() -> LawFile:
    return read_model(LawFile, rules_folder() / "law.toml")


def law_as_of() -> date:
    """Return the day up to which the law data was checked."""
    return _law().as_of


@lru_cache(maxsize=256)
def basis(reference: str) -> Basis:
    """Return the article called ``instrument/article``; raises KeyError if the data has none."""
    instrument, article = _found(reference)
    return instrument.basis(article, None)


@lru_cache(maxsize=1024)
def standing(references: tuple[str, ...], regime: str, day: date | None) -> tuple[Basis, ...]:
    """Return the articles that hold under a regime (empty: not known) on a day, those that may be cited first.

    One of another regime gives way to its counterpart; without one, or not in force on the day, it is left out.
    """
    found = dict.fromkeys(each for reference in references for each in _holding(reference, regime, day))
    return tuple(sorted(found, key=lambda each: not each.citable))


def _holding(reference: str, regime: str, day: date | None) -> Iterator[Basis]:
    instrument, article = _found(reference)
    if regime and instrument.regimes and regime not in instrument.regimes:
        if regime in article.instead:
            yield from _holding(article.instead[regime], regime, day)
    elif instrument.in_force(day):
        yield instrument.basis(article, day, regime)


def _found(reference: str) -> tuple[InstrumentFile, ArticleFile]:
    wanted = tuple(reference.split("/"))
    for instrument in _law().instruments:
        for article in instrument.articles:
            if (instrument.id, article.id) == wanted:
                return instrument, article
    raise KeyError(reference)
