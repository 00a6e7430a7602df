"""C14: a firm too young to hold the certificate, or to have paid the months asked for, has no way to the points."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.certifications import CertificationRow, certification_rows, lacking, without_words
from tender_tool.fairness.subject.insured import many_months
from tender_tool.fairness.subject.mentions import hit_of, mentions
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.certification import certification_words

CODE = "C14"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each row that pays for a slow certificate, for months of insurance, and one for the others."""
    if without_words(subject):
        yield Missing("criteria")
    new_firm = certification_words().conditions.new_firm
    rows = [each for each in certification_rows(subject) if not each.labels_only and not each.words.has(new_firm)]
    slow = tuple(_slow(subject, rows, data))
    yield from slow
    if not slow:
        yield from lacking(subject, "no_way_out_common", rows, data.words["sentence"][0])
    yield from _insurance(subject, data)


def _slow(subject: Subject, rows: list[CertificationRow], data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that pays for what takes months or years."""
    new_firm = certification_words().conditions.new_firm
    certified = {each.row: each for each in rows}
    for row, words in worded(subject):
        each = certified.get(row)
        found = () if words.has(new_firm) else mentions(words, data, "slow")
        if each is not None and (found or each.after_sales or not each.certificates):
            yield from lacking(subject, "no_way_out", [each], data.words["sentence"][0])
        elif found:
            yield hit_of(row, "no_way_out", found, rows=row.name)


def _insurance(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    new_firm = certification_words().conditions.new_firm
    for row, words in worded(subject):
        found = () if words.has(new_firm) else many_months(words, data)
        if found:
            yield hit_of(row, "insurance", found)
