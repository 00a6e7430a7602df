"""Evidence as JSON: files, what was read on them, and what that says against the claims."""

from __future__ import annotations

from typing import Any

from tender_tool.domain.certification.life import CrossFinding
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.evidence.read import EvidenceField, ReadCertificate
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.prose.certificates import field_words
from tender_tool.ruleset.wording import say
from tender_tool.scoring.certification.evidence_checks import evidence_findings

Json = dict[str, Any]


def evidence_json(tender: Tender, language: Language) -> Json:
    """Return the evidence of a tender with its findings."""
    return {
        "files": [_file(each, language) for each in tender.records.evidence],
        "findings": [_finding(each, language) for each in evidence_findings(tender)],
    }


def _file(each: Evidence, language: Language) -> Json:
    return {
        "file": each.reading.file,
        "sha256": each.digest,
        "bidder": each.who or None,
        "pages": [
            {"page": page.number, "read_by": page.by, "turned": page.turned, "size": [page.width, page.height]}
            for page in each.reading.pages
        ],
        "certificates": [_certificate(one, language) for one in each.reading.certificates],
        "notes": [say(note, language) for note in each.reading.notes],
    }


def _certificate(one: ReadCertificate, language: Language) -> Json:
    return {
        "pages": list(one.pages),
        "kind": one.kind,
        "scheme": one.scheme,
        "fields": {field.name: _field(one, field, language) for field in one.fields},
    }


def _field(one: ReadCertificate, field: EvidenceField, language: Language) -> Json:
    box = field.box
    return {
        "text": field.text,
        "value": field.said,
        "words": field_words(one, field, language),
        "confidence": field.confidence,
        "sure": field.sure,
        "needs_review": not field.usable,
        "settled_by_person": field.accepted or field.corrected is not None,
        "page": field.page,
        "box": [box.left, box.top, box.right, box.bottom],
    }


def _finding(each: CrossFinding, language: Language) -> Json:
    return {
        "code": each.code,
        "severity": each.severity,
        "bidder": each.name,
        "message": say(each.message, language),
        "file": each.source.file if each.source else None,
        "page": each.source.page if each.source else None,
    }
