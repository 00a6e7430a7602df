"""T11: works are tendered under the wrong law; a regime or an object that nobody chose is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import object_title, regime

CODE = "T11"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield what nobody chose, and a hit for works under a regime of goods and services."""
    tender = subject.tender
    title = tender.table.title.zh
    yield from (Missing(name) for name in ("regime", "object") if not getattr(tender.table.procedure, name))
    known = regime(subject.regime)
    if known is not None and known.id in data.words["no_works"] and subject.bought == "works":
        args = {"regime": known.title.text(), "object": object_title(subject.bought)}
        yield Hit("works", title, f"{known.title.zh} + {object_title(subject.bought).zh}", args)
