"""The words by which the formula of a price is read, from ``rules/price_formula.toml``."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from tender_tool.ruleset.files.toml_file import Entry

WordsOf = Annotated[tuple[str, ...], Field(min_length=1)]


class PriceFormulaWords(Entry):
    """``rules/price_formula.toml``; every word in half width and capitals."""

    format: Literal[1]
    as_of: date
    source: Annotated[str, Field(min_length=1)]
    denied: Annotated[WordsOf, Field(description="behind them stands what must not be done")]
    price: Annotated[WordsOf, Field(description="what is offered")]
    benchmark: WordsOf
    least: WordsOf
    most: WordsOf
    lowest_first: Annotated[WordsOf, Field(description="name the formula of the lowest price")]
    wins: Annotated[WordsOf, Field(description="what the best gets")]
    highest_rates: Annotated[WordsOf, Field(description="of a rate off the price the highest is the best")]
    rates: Annotated[WordsOf, Field(description="what is offered is a rate")]
    applied: Annotated[WordsOf, Field(description="before a rate: it only makes the price")]
    mean: WordsOf
    median: WordsOf
    drop: Annotated[WordsOf, Field(description="leave prices out")]
    drawn: Annotated[WordsOf, Field(description="a factor drawn or set at the opening")]
    second: WordsOf
    limit: Annotated[WordsOf, Field(description="prices that the buyer sets")]
    adjusted: Annotated[WordsOf, Field(description="the benchmark is made in more than one step")]
    remainder: Annotated[WordsOf, Field(description="begin what is said of less than a percent")]
    when: Annotated[WordsOf, Field(description="so many bidders: the formula depends on them")]
    either_side: WordsOf
    above: WordsOf
    below: WordsOf
    lost: Annotated[WordsOf, Field(description="points fall away")]
