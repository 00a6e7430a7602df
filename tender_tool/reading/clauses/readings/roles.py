"""What an amount of points does: it is given, for each thing or for all; it caps, falls away or heads the rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from tender_tool.domain.record import record
from tender_tool.ruleset.kept.patterns import compiled

_SIGN = compiled("[,.:]")
_PER_THING = compiled("/e?w?m")
_OTHERWISE = compiled("(?:^|[,.:])o[wnmL]*[,:]?$")

Role = Literal[
    "award", "each", "cap", "deduction", "floor", "zero", "full", "all", "weight", "heading", "listed", "rest"
]


@record(frozen=True, slots=True)
class Phrase:
    """An amount with the words around it, as letters of tokens: ``form`` names the pattern that it fits."""

    form: str
    amount: str
    before: str
    behind: str
    value: Decimal | None

    @property
    def near(self) -> str:
        """The words before it back to the last sign."""
        return _SIGN.split(self.before)[-1]

    @property
    def bare(self) -> bool:
        """Whether it stands without a word such as 得, and for no level and no number of things."""
        return self.form == "number" and "g" not in self.amount and not re.search("[LRmBv]", self.before)

    @property
    def ends_its_words(self) -> bool:
        """Whether it stands in brackets behind the words that it is given for, or behind a comma at their end."""
        if self.before.endswith("(") or self.amount.startswith("("):
            return re.match(r"\)(?:[,&]|$)", self.behind) is not None
        marked = self.amount.startswith(":") or self.before.endswith((",", ":"))
        return marked and re.search(r"w[)]?[,:]?$", self.before) is not None and self.behind[:1] in ("", ",", "&")


def role_of(phrase: Phrase) -> Role:
    """Return the first role whose condition holds."""
    return next(role for role, holds in _ROLES if holds(phrase))


def _is_zero(phrase: Phrase) -> bool:
    return phrase.form == "none" or (phrase.value == 0 and "x" not in phrase.near)


def _is_cap(phrase: Phrase) -> bool:
    if phrase.form == "full_cap" or "c" in phrase.near:
        return True
    return "t" in phrase.near and not re.search("[e<]|t.*nm", phrase.near)


def _is_each(phrase: Phrase) -> bool:
    # 每提供一项得2分, 2分/项.
    return "e" in phrase.before or _PER_THING.match(phrase.behind) is not None


def _is_all(phrase: Phrase) -> bool:
    if phrase.form == "full":
        return "a" in phrase.near
    return "a" in phrase.before and not re.search("L|nm", phrase.near)


_ROLES: tuple[tuple[Role, Callable[[Phrase], bool]], ...] = (
    ("zero", _is_zero),
    ("deduction", lambda phrase: "x" in phrase.near),
    ("weight", lambda phrase: "W" in phrase.near),
    ("cap", _is_cap),
    ("rest", lambda phrase: _OTHERWISE.search(phrase.before) is not None),
    ("each", _is_each),
    ("listed", lambda phrase: phrase.bare and phrase.ends_its_words),
    ("heading", lambda phrase: phrase.bare),
    ("all", _is_all),
    ("full", lambda phrase: phrase.form == "full"),
    ("award", lambda _: True),
)
