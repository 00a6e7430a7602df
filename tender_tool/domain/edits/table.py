"""The edits of a scoring table's lines, as data; see ``domain/edits``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.rule.table import Group
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
        """Return the tender with the factor; unchanged if the table has one of that name."""
        if any(each.name == self.factor.name for each in tender.table.factors):
            return tender
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
        """Return the tender with the factor; unchanged if it has none of that name.

        Under another name the factor keeps what was recorded for it.
        """
        old = next((each for each in tender.table.factors if each.name == self.name), None)
        if old is None:
            return tender
        made = replace(tender, table=tender.table.with_factor(old, self.factor))
        return made if self.factor.name == self.name else _renamed(made, self.name, self.factor.name)


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


@dataclass(frozen=True, slots=True)
class MoveFactor:
    """Put a factor at a place (from 0) of a group; a group that is not there yet is made, one left empty goes."""

    name: str
    group: str
    place: int

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.move_factor", factor=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the factor at its new place; unchanged if it has none of that name."""
        moved = next((each for each in tender.table.factors if each.name == self.name), None)
        if moved is None:
            return tender
        groups = tender.table.groups
        if all(group.name != self.group for group in groups):
            groups = (*groups, Group(self.group, Decimal(0), ()))
        made = []
        for group in groups:
            factors = [each for each in group.factors if each is not moved]
            if group.name == self.group:
                factors.insert(self.place, moved)
            if tuple(factors) != group.factors:
                group = _summed(replace(group, factors=tuple(factors)))  # noqa: PLW2901  (the group as it is now)
            if group.factors:
                made.append(group)
        return replace(tender, table=replace(tender.table, groups=tuple(made)))


def _renamed(tender: Tender, old: str, new: str) -> Tender:
    held, procedure = tender.evaluation, tender.table.procedure
    members = tuple(
        replace(member, scores=tuple(replace(x, factor=new) if x.factor == old else x for x in member.scores))
        for member in held.members
    )
    recorded = tuple(replace(fact, factor=new) if fact.factor == old else fact for fact in held.recorded)
    ties = tuple(new if tie == old else tie for tie in procedure.ties)
    return replace(
        tender,
        table=replace(tender.table, procedure=replace(procedure, ties=ties)),
        evaluation=replace(held, members=members, recorded=recorded),
    )


def _summed(group: Group) -> Group:
    return replace(group, points=sum((factor.points for factor in group.factors), Decimal(0)))
