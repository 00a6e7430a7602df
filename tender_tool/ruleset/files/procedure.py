"""The ``procedure`` table of a rule file: regime, preferences, committee, ties."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from tender_tool.domain.rule.procedure import LowPriceRates, MeanRule, Preferences, Procedure
from tender_tool.ruleset.files.toml_file import Entry, Exact
from tender_tool.ruleset.procurement import procurement

_HUNDRED = 100
_Percent = Annotated[Exact | None, Field(gt=0, lt=100, description="percent of the original price")]
_Yuan = Annotated[Exact | None, Field(gt=0, description="yuan")]


def _one_of(known: tuple[str, ...], value: str) -> str:
    if value and value not in known:
        raise PydanticCustomError("literal_error", "unknown", {"expected": ", ".join(known)})
    return value


def _regime(value: str) -> str:
    return _one_of(tuple(each.id for each in procurement().regimes), value)


def _object(value: str) -> str:
    return _one_of(tuple(each.id for each in procurement().objects), value)


class PreferencesFile(Entry):
    """The price deductions that the document states."""

    small: _Percent = None
    partner: _Percent = None
    domestic: _Percent = None

    @model_validator(mode="after")
    def _below_hundred(self) -> PreferencesFile:
        most = max(self.small or 0, self.partner or 0) + (self.domestic or 0)
        if most >= _HUNDRED:
            raise PydanticCustomError(
                "less_than", "deductions reach the whole price", {"lt": "100", "name": str(most)}
            )
        return self


class LowPriceRatesFile(Entry):
    """The document's own shares below which a review of a price starts; left out: those of the law data."""

    mean: _Percent = None
    second: _Percent = None
    ceiling: _Percent = None


class ProcedureFile(Entry):
    """The ``procedure`` table."""

    regime: Annotated[str, AfterValidator(_regime), Field(description="id of a regime in rules/procurement.toml")] = (
        ""
    )
    object: Annotated[str, AfterValidator(_object), Field(description="id of an object there")] = ""
    reserved: Annotated[bool, Field(description="reserved for small and medium-sized firms: no deduction")] = False
    ceiling: _Yuan = None
    budget: _Yuan = None
    preferences: PreferencesFile = PreferencesFile()
    low_price: LowPriceRatesFile = LowPriceRatesFile()
    mean: Annotated[MeanRule, Field(description="all members' scores, or without one highest and one lowest")] = "all"
    ties: Annotated[
        tuple[str, ...], Field(description="after the regime's own: price, technical, or a factor's name")
    ] = ()
    candidates: Annotated[int, Field(ge=1, le=10)] = 3
    same_brand: Annotated[bool, Field(description="bidders with one brand count as one")] = True

    def procedure(self) -> Procedure:
        """Return the procedure."""
        preferences, low = self.preferences, self.low_price
        return Procedure(
            regime=self.regime,
            object=self.object,
            reserved=self.reserved,
            ceiling=self.ceiling,
            budget=self.budget,
            preferences=Preferences(preferences.small, preferences.partner, preferences.domestic),
            low_price=LowPriceRates(low.mean, low.second, low.ceiling),
            mean=self.mean,
            ties=self.ties,
            candidates=self.candidates,
            same_brand=self.same_brand,
        )
