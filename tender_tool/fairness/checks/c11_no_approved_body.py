"""C11: nothing says that the certificate must come from an approved body."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Missing, Result
from tender_tool.fairness.subject.certifications import certification_rows, lacking, without_words
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.certification import certification_words

CODE = "C11"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit where neither an approved body nor a query of the public register is asked for."""
    if without_words(subject):
        yield Missing("criteria")
    conditions = certification_words().conditions
    rows = [
        each
        for each in certification_rows(subject)
        if not each.labels_only and not each.words.has(conditions.approved, conditions.query)
    ]
    yield from lacking(subject, "no_body", rows, data.words["sentence"][0])
