"""What of a clause nobody could place: sentences of which no part of the rule was read."""

from __future__ import annotations

from tender_tool.domain.documents.clause import Clause, Part
from tender_tool.reading.clauses.lexer.outline import Outline
from tender_tool.ruleset.kept.patterns import compiled

# Less is a heading, or the number of a list.
_FEWEST = 6
_WORD = compiled("[\u4e00-\u9fa5]")


def unplaced(clause: Clause, outline: Outline) -> tuple[Part, ...]:
    """Return the sentences of what is scored in which no part of the rule lies; headings aside."""
    read = [span for _, span in clause.parts()] + [each.span for each in clause.needs_review]
    found = []
    for sentence in outline.body:
        part = outline.text.part(sentence.start, sentence.end)
        touched = any(span.start < part.span.end and part.span.start < span.end for span in read)
        if not touched and len(_WORD.findall(part.words)) >= _FEWEST and sentence.kinds[-1:] != ":":
            found.append(part)
    return tuple(found)
