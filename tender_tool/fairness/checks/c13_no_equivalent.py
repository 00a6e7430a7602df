"""C13: nothing but the certificate itself is accepted."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Missing, Result
from tender_tool.fairness.subject.certifications import certification_rows, lacking, without_words
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.certification import certification_words

CODE = "C13"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit where no equal standard, certificate or proof is accepted."""
    if without_words(subject):
        yield Missing("criteria")
    equal = certification_words().conditions.equal
    rows = [each for each in certification_rows(subject) if not each.labels_only and not each.words.find(equal)]
    yield from lacking(subject, "no_equivalent", rows, data.words["sentence"][0])
