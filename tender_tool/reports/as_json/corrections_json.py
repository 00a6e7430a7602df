"""The trail as JSON, and what a changed rule differs in."""

from __future__ import annotations

from tender_tool.domain.acts.trail import Signature
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.prose.trail import TrailWords
from tender_tool.reports.values.corrections import CorrectionRow, correction_rows
from tender_tool.trail.named_rule import differences

Json = dict[str, object]


def corrections_json(tender: Tender, language: Language) -> list[Json]:
    """Return every act of a person, the oldest first: where, what it was, what it is, why, who and when."""
    return [_row(each) for each in correction_rows(tender, language)]


def _row(each: CorrectionRow) -> Json:
    source = each.source
    return {
        "act": each.number,
        "code": each.code,
        "act_text": each.label,
        "corrects": not each.making,
        "what": each.what,
        "place": {"kind": each.place.kind, "keys": list(each.place.keys)} if each.place else None,
        "bidder": each.bidder or None,
        "where": {"file": source.file, "place": source.where()} if source else None,
        "was": each.was,
        "now": each.now,
        "reason": each.reason,
        "by": each.signed.by,
        "at": each.signed.at or None,
        "taken_back": _signature(each.taken_back),
    }


def _signature(signed: Signature | None) -> Json | None:
    return {"by": signed.by, "at": signed.at} if signed else None


def rule_changes_json(tender: Tender, language: Language) -> Json:
    """Return the named rule that the tender's was changed from, and in what it differs; nothing where it is that."""
    found = differences(tender)
    named = tender.named
    if not found or named is None:
        return {}
    words = TrailWords(tender, language)
    told = [{"what": words.place(each.place), "was": words.was(each), "now": words.now(each)} for each in found]
    return {
        "id": None,
        "changed_from": {"id": named.id, "title": named.title.in_language(language)},
        "differences": told,
    }
