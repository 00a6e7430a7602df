"""R03: what the certificate item does to the ranking of these bidders."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.review.item_effect import ItemEffect
from tender_tool.domain.text import Message, Text
from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.effect.on_bidders import item_effect
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.wording import say

CODE = "R03"
_FEW = 3
# So many names are read one by one; of more the first are named, and all are counted.
_MOST_NAMED = 12


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit where the winner or the order follows from the item, or from one losing bidder's being there."""
    tender, sheet = subject.tender, subject.sheet
    if not tender.table.certificate_factors or not subject.rows:
        return
    if sheet is None or sum(score.total is not None for score in sheet.scores) < data.threshold("fewest"):
        yield Missing("bidders")
        return
    if len(tender.table.certificate_factors) == len(tender.table.factors):
        # Without the rest of the table there is no ranking that the item could change.
        yield Missing("price")
        return
    names = {bidder.key: bidder.name for bidder in tender.bidders}
    for factor in tender.table.certificate_factors:
        effect = item_effect(tender, sheet, factor, nearest=False)
        yield from _hits(effect, names)


def _hits(effect: ItemEffect, names: dict[str, str]) -> Iterator[Hit]:
    def told(keys: tuple[str, ...]) -> Text:
        listed = "、".join(names[key] for key in keys[:_MOST_NAMED]) or "—"
        if len(keys) <= _MOST_NAMED:
            return Text(listed, listed)
        message = Message.of("report.and_others", first=listed, count=len(keys))
        return Text(say(message, "zh"), say(message, "en"))

    def named(keys: tuple[str, ...]) -> str:
        return told(keys).zh

    args: Args = {"item": effect.factor, "first": told(effect.first), "without": told(effect.without)}
    moved = tuple(change.bidder for change in effect.moved if change.before != change.after)
    if effect.without != effect.first:
        premium = effect.leverage[0].percent if effect.leverage else None
        said = {**args, "at_one": told(effect.at_one), "premium": "—" if premium is None else premium}
        yield Hit("winner_changes", effect.factor, named(effect.first), said)
    elif moved:
        yield Hit("order_changes", effect.factor, named(moved), {**args, "moved": told(moved)})
    for left_out in effect.left_out:
        if left_out.first != effect.first:
            said = {**args, "out": names[left_out.bidder], "then": told(left_out.first)}
            yield Hit("loser_decides", effect.factor, names[left_out.bidder], said)
    holders = [each for each in effect.holders if each.bidders]
    if holders and holders[0].bidders == 1 and holders[0].top:
        alone = {**args, "level": holders[0].name, "bidder": told(holders[0].keys)}
        yield Hit("one_top_holder", effect.factor, named(holders[0].keys), alone)
    count = sum(each.bidders for each in holders)
    if 0 < count < _FEW:
        keys = tuple(key for each in holders for key in each.keys)
        yield Hit("few_holders", effect.factor, named(keys), {**args, "count": count})
    if effect.one_issuer:
        yield Hit("one_issuer", effect.factor, effect.one_issuer, {**args, "issuer": effect.one_issuer})
