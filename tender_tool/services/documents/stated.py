"""What a document states of its own project, and what follows where a person stated nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.stated import StatedFacts
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.later import later

if TYPE_CHECKING:
    from tender_tool.reading.stated_facts.read import stated_facts
    from tender_tool.reports.prose.stated import ask_lines, stated_lines
else:
    (stated_facts,) = later("tender_tool.reading.stated_facts.read", "stated_facts")
    ask_lines, stated_lines = later("tender_tool.reports.prose.stated", "ask_lines", "stated_lines")

__all__ = ["ask_lines", "packs_of", "stated_facts", "stated_lines", "with_stated"]


def with_stated(procedure: Procedure, facts: StatedFacts) -> Procedure:
    """Return the procedure with the regime and the object that the document states, where none was chosen."""
    regime = procedure.regime or facts.value("regime")
    return replace(procedure, regime=regime, object=procedure.object or facts.value("object"))


def packs_of(document: TenderDocument) -> frozenset[str]:
    """Return the packs of local practice for the place that a document names as its own."""
    return frozenset(filter(None, (stated_facts(document).value("place"),)))
