"""T06: things of one standard are bought by scoring, with many points beside the price."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.document_sections import needs_of
from tender_tool.fairness.subject.mentions import says
from tender_tool.fairness.subject.price_rows import price_share
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.things import things
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.spelling import normalise

CODE = "T06"
_WHOLE = 100
_FIRST = 2000


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit, for a person to judge, where the needs name goods of one standard and nothing made to order."""
    if not subject.rows:
        return
    needs, share = normalise(needs_of(subject)[:_FIRST]), price_share(subject)
    name = normalise(subject.tender.name)
    if not needs and not name:
        yield Missing("needs")
        return
    if share is None or share.fixed is None:
        yield Missing("price_weight")
        return
    others = _WHOLE - share.fixed
    text = name or needs
    uniform = next((text[start:end] for start, end in things(text, *data.asks["uniform"].things)), "")
    if uniform and not says(name + needs, data, "to_order") and others > data.threshold("others_above"):
        args: Args = {"thing": uniform, "others": others}
        item = share.row.name if share.row else uniform
        yield Hit("uniform", item, uniform, args, unsure=True)
