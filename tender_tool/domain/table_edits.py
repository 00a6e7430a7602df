"""The edits of a scoring table's lines, as data; see ``domain/edits``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tender_tool.domain.factors import Factor
from tender_tool.domain.table import Group
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class AddFactor:
    """Add a factor to a group, at its end; a group that is not there yet is made."""

    group: str
    factor: Factor

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.add_factor", factor=self.factor.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the factor."""
        groups = list(tender.table.groups)
        if all(group.name != self.group for group in groups):
            groups.append(Group(self.group, Decimal(0), ()))
        made = [
            _summed(replace(group, factors=(*group.factors, self.factor))) if group.name == self.group else group
            for group in groups
        ]
        return replace(tender, table=replace(tender.table, groups=tuple(made)))


@dataclass(frozen=True, slots=True)
class SetFactor:
    """Put a factor in the place of the one called ``name``."""

    name: str
    factor: Factor

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_tiers", factor=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the factor; unchanged if it has none of that name."""
        old = next((each for each in tender.table.factors if each.name == self.name), None)
        return tender if old is None else replace(tender, table=tender.table.with_factor(old, self.factor))


@dataclass(frozen=True, slots=True)
class RemoveFactor:
    """Take a factor out; a group without factors goes too."""

    name: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.remove_factor", factor=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender without the factor."""
        groups = []
        for group in tender.table.groups:
            factors = tuple(each for each in group.factors if each.name != self.name)
            if factors != group.factors:
                group = _summed(replace(group, factors=factors))  # noqa: PLW2901  (the group without it)
            if group.factors:
                groups.append(group)
        return replace(tender, table=replace(tender.table, groups=tuple(groups)))


def _summed(group: Group) -> Group:
    return replace(group, points=sum((factor.points for factor in group.factors), Decimal(0)))
