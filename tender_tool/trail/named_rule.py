"""What a rule is called once somebody has changed it: no longer by the name, nor the source, of the one it was."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.acts.trail import Change
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.wording import say
from tender_tool.trail.places import table_places


def called_by_what_it_is(tender: Tender) -> Tender:
    """Return the tender; its rule has the name and source of the named one only as long as it gives its points."""
    named, table = tender.named, tender.table
    if named is None:
        return tender
    if table_places(table) == table_places(named):
        right = (named.title, named.source, named.as_of)
    else:
        right = (_changed_title(named), None, None)
    if right == (table.title, table.source, table.as_of):
        return tender
    title, source, as_of = right
    return replace(tender, table=replace(table, title=title, source=source, as_of=as_of))


def differences(tender: Tender) -> tuple[Change, ...]:
    """Return where the tender's rule differs from the named one it was taken as; none where it does not."""
    if tender.named is None:
        return ()
    was, now = table_places(tender.named), table_places(tender.table)
    places = dict.fromkeys((*was, *now))
    found = (Change(place, was.get(place), now.get(place)) for place in places if was.get(place) != now.get(place))
    moved = tuple(found)
    # That a factor came or went says where it stands.
    telling = tuple(each for each in moved if each.place.kind != "order")
    return telling or moved


def _changed_title(named: ScoringTable) -> Text:
    zh, en = (named.title.in_language("zh"), named.title.in_language("en"))
    return Text(
        say(Message.of("rule.changed_from", title=zh), "zh"),
        say(Message.of("rule.changed_from", title=en), "en"),
    )
