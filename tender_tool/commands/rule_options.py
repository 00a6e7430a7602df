"""The options that say which rule counts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from tender_tool.domain.edits.tender import SetPriceWeight, UseTable
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.services import rules
from tender_tool.services.review.local_packs import local_packs


class Points(click.ParamType[Decimal]):
    """An exact number on the command line."""

    name = "number"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:  # noqa: ARG002
        """Return the number; raises InputError if it is none or not above zero."""
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            number = Decimal(0)
        if not number.is_finite() or not 0 < number <= 100:
            raise InputError(Problem(Message.of("call.not_points", value=str(value))))
        return number


tiers_option = click.option("--tiers", metavar="TEXT", help="Tiers typed in, such as 五星级=5,四星级=4,无=0.")
price_weight_option = click.option("--price-weight", type=Points(), help="Points of the price in the tender.")


regime_option = click.option(
    "--regime",
    type=click.Choice(rules.regime_ids()),
    help="Legal regime: order 87 or 214, order 74, the Tendering Law, or none.",
)
object_option = click.option("--object", "bought", type=click.Choice(rules.object_ids()), help="What is bought.")


place_option = click.option(
    "--place",
    type=click.Choice([pack.id for pack in local_packs()]),
    help="The place whose local practice counts; a document that names it needs no option.",
)


def packs_of_place(place: str | None) -> frozenset[str]:
    """Return the checks of local practice that the call asks for."""
    return frozenset(filter(None, (place,)))


def with_procedure(tender: Tender, regime: str | None, bought: str | None) -> Tender:
    """Return the tender with the regime and the object of the call in place of its rule's."""
    procedure = tender.table.procedure
    procedure = replace(procedure, regime=regime or procedure.regime, object=bought or procedure.object)
    return replace(tender, table=replace(tender.table, procedure=procedure))


def tender_with_rule(rule_file: Path | None, tiers: str | None, price_weight: Decimal | None) -> Tender:
    """Return a tender with the rule of the call; without one, the fair default.

    Raises InputError if the rule is wrong or both a file and tiers are given.
    """
    if rule_file and tiers:
        raise InputError(Problem(Message.of("call.two_rules")))
    tender = rules.new_tender()
    if rule_file:
        tender = UseTable(rules.open_rule_file(rule_file)).apply(tender)
    elif tiers is not None:
        tender = UseTable(rules.typed_tiers(tiers, price_weight)).apply(tender)
    if price_weight is not None:
        tender = SetPriceWeight(price_weight).apply(tender)
    return tender
