"""T09: a price deduction outside what the law of the day allows, in a reserved package, or taken one on another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from tender_tool.domain.rule.procedure import Preference
from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.document_sentences import sentences_with
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import band_file, object_title, preference_title
from tender_tool.ruleset.wording import plain

CODE = "T09"
_KINDS: tuple[Preference, ...] = ("small", "partner", "domestic")
_BY_SIZE = ("small", "partner")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each rate that is stated and not allowed; without object or day that cannot be told."""
    rates = tuple(_rates(subject, data))
    reserved = subject.tender.table.procedure.reserved
    day = subject.day or subject.tender.opened_on
    if rates and not subject.bought:
        yield Missing("object")
    if rates and day is None:
        yield Missing("date")
    for kind, rate, evidence in rates:
        title = preference_title(kind)
        if reserved and kind in _BY_SIZE:
            yield Hit("reserved", title.zh, evidence, {"preference": title, "rate": rate})
        elif subject.bought and day is not None:
            yield from _judged(kind, rate, evidence, subject.bought, day, data)
    for sentence, _ in sentences_with(subject, data.words["chained"]):
        yield Hit("chained", preference_title("domestic").zh, sentence.printed, {})


def _judged(  # noqa: PLR0913  (a rate with all that it is judged by)
    kind: Preference, rate: Decimal, evidence: str, bought: str, day: date, data: CheckFile
) -> Iterator[Hit]:
    title, law = preference_title(kind), band_file(kind, bought, day)
    args: Args = {"preference": title, "rate": rate, "object": object_title(bought), "day": day}
    if law is None:
        yield Hit("no_such_deduction", title.zh, evidence, args)
    elif not law.least <= rate <= law.most:
        named = next(name for name, finding in data.findings.items() if finding.basis == law.basis)
        yield Hit(named, title.zh, evidence, {**args, "least": law.least, "most": law.most})


def _rates(subject: Subject, data: CheckFile) -> Iterator[tuple[Preference, Decimal, str]]:
    """Yield every rate: those chosen for the procedure, and those that the document states."""
    chosen = subject.tender.table.procedure.preferences
    for kind in _KINDS:
        rate = chosen.rate(kind)
        if rate is not None:
            yield kind, rate, f"{preference_title(kind).zh} {plain(rate)}%"
    said = set()
    for kind in _KINDS:
        for sentence, match in sentences_with(subject, data.words[kind]):
            rate = Decimal(match["rate"])
            if (kind, rate) in said or re.search(data.words["guide"][0], sentence.plain):
                continue
            said.add((kind, rate))
            yield kind, rate, sentence.printed
