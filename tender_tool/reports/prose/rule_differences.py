"""What is printed about a rule that was changed from one with a name."""

from __future__ import annotations

from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reports.prose.trail import TrailWords
from tender_tool.reports.values.project_facts import Fact
from tender_tool.ruleset.wording import say, word
from tender_tool.trail.named_rule import differences


def difference_facts(tender: Tender, language: Language) -> tuple[Fact, ...]:
    """Return label and sentences of what differs from the rule by name; nothing where it stands as it was taken."""
    words = TrailWords(tender, language)
    lines = [
        say(
            Message.of("trail.difference", what=words.place(each.place), was=words.was(each), now=words.now(each)),
            language,
        )
        for each in differences(tender)
    ]
    return ((word("trail.differs", language), "\n".join(lines)),) if lines else ()
