"""What a document states of its own project, as JSON."""

from __future__ import annotations

from tender_tool.domain.documents.stated import StatedFacts


def stated_json(facts: StatedFacts) -> dict[str, object]:
    """Return every fact with the words that state it, and what is stated in two ways."""
    return {
        "facts": [{"kind": each.kind, "value": each.value, "words": each.words} for each in facts.facts],
        "contradicted": [{"kind": each.kind, "words": list(each.words)} for each in facts.contradicted],
    }
