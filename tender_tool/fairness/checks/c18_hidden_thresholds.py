"""C18: what one must be to get the certificate hides a threshold of size, age or form of organisation."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.mentions import in_rows
from tender_tool.fairness.subject.row_words import wording
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.certification import certification_words

CODE = "C18"
# So many levels with points tell levels apart.
_GRADED = 2


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each after-sales certificate, milder where the rule makes up for it, and for others like it."""
    for item in certificate_items(subject):
        graded = item.graded and len(item.scored()) >= _GRADED
        if graded and not item.row.text:
            yield Missing("criteria")
            continue
        kind = "mitigated" if graded and _makes_up(item) else "after_sales"
        args: Args = {"standard": item.scheme.standard}
        yield Hit(kind, item.factor.name, item.words(), args, row=item.row)
    yield from in_rows(subject, data, "organisation", "grown")


def _makes_up(item: CertificateItem) -> bool:
    """Tell whether equal proofs are accepted and young firms have a way to the points."""
    conditions, words = certification_words().conditions, wording(item.row)
    return bool(words.find(conditions.equal)) and words.has(conditions.new_firm)
