"""What a document states of its own project, in words for people."""

from __future__ import annotations

from collections.abc import Collection

from tender_tool.domain.documents.stated import StatedFact, StatedFacts
from tender_tool.domain.text import Language, Message, Text
from tender_tool.ruleset.procurement import object_title, regime
from tender_tool.ruleset.wording import say, word, words

# What is asked for at the top of a review, in this order.
ASKED = ("regime", "object", "verification")


def stated_lines(facts: StatedFacts, language: Language) -> tuple[str, ...]:
    """Return a line a fact with the document's words, and one for each that is stated in two ways."""
    lines = [_fact(each) for each in facts.facts]
    for each in facts.contradicted:
        quoted = " / ".join(f"“{text}”" for text in each.words)
        lines.append(Message.of("stated.contradicted", kind=words(f"stated.{each.kind}"), words=quoted))
    return tuple(say(each, language) for each in lines)


def _fact(fact: StatedFact) -> Message:
    return Message.of("stated.line", kind=words(f"stated.{fact.kind}"), value=_value(fact), words=fact.words)


def _value(fact: StatedFact) -> Text | str:
    known = regime(fact.value) if fact.kind == "regime" else None
    if known is not None:
        return known.title.text()
    if fact.kind == "object":
        return object_title(fact.value)
    return words(f"pack.{fact.value}") if fact.kind == "place" else fact.value


def ask_lines(missing: Collection[str], language: Language) -> tuple[str, ...]:
    """Return the line that asks for each input that a person alone can give."""
    return tuple(word(f"ask.{each}", language) for each in ASKED if each in missing)
