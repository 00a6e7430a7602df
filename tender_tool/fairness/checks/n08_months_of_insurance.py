"""N08: how many months of social insurance prove that somebody is the bidder's own."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.insured import many_months
from tender_tool.fairness.subject.mentions import hit_of, mentioned, says
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N08"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit a row: a warning for three months or more, else a note; none where young firms have a way out."""
    for row, words in worded(subject):
        if says(words.plain, data, "young_firms"):
            continue
        found = many_months(words, data)
        if found:
            yield hit_of(row, "months", found)
        else:
            yield from mentioned(row, words, data, "insurance")
