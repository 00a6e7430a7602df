"""What a clause's reader stumbled on: the same words once, with every field that they leave open."""

from __future__ import annotations

from tender_tool.domain.documents.clause import Clause, Span
from tender_tool.domain.text import Text
from tender_tool.ruleset.wording import words


def doubts_by_words(clause: Clause) -> list[tuple[Text, str, Span]]:
    """Return the names of the fields, the words and their place, in the order of the text."""
    fields: dict[tuple[str, Span], list[str]] = {}
    for doubt in clause.needs_review:
        held = fields.setdefault((doubt.words, doubt.span), [])
        if doubt.field not in held:
            held.append(doubt.field)
    made = []
    for (stumbled, span), names in fields.items():
        texts = [words(f"clause.field_{name}") for name in names]
        named = Text("、".join(text.zh for text in texts), ", ".join(text.en for text in texts))
        made.append((named, stumbled, span))
    return sorted(made, key=lambda each: each[2].start)
