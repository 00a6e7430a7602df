"""The law that findings rest on, from ``rules/law.toml``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal

from tender_tool.domain.review.finding import Basis
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Words, read_model


class ArticleFile(Entry):
    """One article: its gist and how surely it was read."""

    id: str
    article: str
    confidence: Literal["V1", "V2", "V3"]
    gist: Words


class InstrumentFile(Entry):
    """One instrument with its articles."""

    id: str
    title: Words
    effective_from: date
    effective_until: date | None = None
    articles: tuple[ArticleFile, ...]


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
    instrument_id, _, article_id = reference.partition("/")
    for instrument in _law().instruments:
        for article in instrument.articles:
            if (instrument.id, article.id) == (instrument_id, article_id):
                return Basis(instrument.title.text(), article.article, article.confidence, article.gist.text())
    raise KeyError(reference)
