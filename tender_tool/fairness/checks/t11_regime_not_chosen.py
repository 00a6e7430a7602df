"""T11: it is not said which law the tender follows, or works are tendered under the wrong one."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import object_title, regime

CODE = "T11"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for a choice that is missing in a project, and for works under a regime of goods and services."""
    tender = subject.tender
    title = tender.table.title.zh
    wanting = [name for name in ("regime", "object") if not getattr(tender.table.procedure, name)]
    # A rule by itself need not choose: it may be used in many projects.
    in_project = bool(tender.name or tender.number or tender.bidder_list)
    if wanting and in_project:
        yield Hit(f"no_{wanting[0]}", title, tender.name or tender.number or title, {})
    else:
        yield from map(Missing, wanting)
    known = regime(subject.regime)
    if known is not None and known.id in data.words["no_works"] and subject.bought == "works":
        args = {"regime": known.title.text(), "object": object_title(subject.bought)}
        yield Hit("works", title, f"{known.title.zh} + {object_title(subject.bought).zh}", args)
