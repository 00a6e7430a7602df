"""Where the evidence of a certificate's points stands, to be named beside the points."""

from __future__ import annotations

from tender_tool.domain.evidence.read import EvidenceField
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.ruleset.vocabulary.spelling import name_key
from tender_tool.ruleset.wording import say


def evidence_places(score: BidderScore, factor: FactorScore, results: Results) -> list[str]:
    """Return file, page and place of the level on each certificate of a bidder; nothing for other factors."""
    tender = results.tender
    if not tender.records.evidence or all(each.name != factor.factor for each in tender.table.certificate_factors):
        return []
    who, told = name_key(score.bidder.name), []
    for evidence in tender.records.evidence:
        for one in evidence.reading.certificates if name_key(evidence.who) == who else ():
            level = one.field("level")
            page = level.page if level else one.pages[0]
            message = Message.of("report.evidence_at", file=evidence.reading.file, page=page, box=_box(level))
            told.append(say(message, results.language))
    return told


def _box(field: EvidenceField | None) -> str:
    """Return the middle of a field's place in percent of the page: across, down."""
    if field is None:
        return "—"
    box = field.box
    return f"{(box.left + box.right) // 200}%, {(box.top + box.bottom) // 200}%"
