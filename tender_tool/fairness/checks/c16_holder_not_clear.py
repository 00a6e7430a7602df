"""C16: who may hold the certificate is not said, or too few may."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Missing, Result
from tender_tool.fairness.subject.certifications import (
    CertificationRow,
    certification_rows,
    is_product,
    lacking,
    without_words,
)
from tender_tool.fairness.subject.mentions import hit_of, in_rows, mentions, says
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "C16"
_SHUT_OUT = ("branch_shut_out", "product_by_bidder")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each row that shuts holders out; where none does, for the rows that are silent."""
    if without_words(subject):
        yield Missing("criteria")
    yield from in_rows(subject, data, "bidder_only")
    rows = certification_rows(subject)
    found = False
    for each in rows:
        for kind in _SHUT_OUT:
            words = mentions(each.words, data, kind) if _asked(kind, each) else ()
            if words:
                found = True
                yield hit_of(each.row, kind, words)
    silent = [each for each in rows if not each.labels_only and not says(each.words.plain, data, "holder")]
    if not found or subject.mode == "drafted":
        yield from lacking(subject, "undefined", silent, data.words["sentence"][0])


def _asked(kind: str, row: CertificationRow) -> bool:
    """Tell whether a kind is asked of a row: makers hold certificates of products."""
    return kind != "product_by_bidder" or any(map(is_product, row.certificates))
