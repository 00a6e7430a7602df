"""The whole clause that a finding's remedy comes to, to be pasted into the document."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.edits.tender import Edit, SetTiers
from tender_tool.domain.rule.factors import Factor
from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.writing.clause import written

# What a check puts behind criteria to mend them.
_SENTENCE = "sentence"


def rewritten(hit: Hit, data: CheckFile, subject: Subject) -> str:
    """Return the clause of the factor as the remedy leaves it; empty where a check proposes no words."""
    factor = _mended(hit, subject)
    if factor is not None:
        return written(factor, regime=subject.regime).text
    if hit.row is None or not hit.row.text or not data.findings[hit.kind].edit_label or _SENTENCE not in data.words:
        return ""
    text = hit.row.text.rstrip()
    joint = "" if text.endswith(("。", "；", ";")) else "。"
    return f"{text}{joint}{data.words[_SENTENCE][0]}"


def edit_of(hit: Hit, clause: str, subject: Subject) -> Edit | None:
    """Return the edit of a hit; criteria that state the points are written anew with them."""
    factor = _mended(hit, subject)
    if not isinstance(hit.edit, SetTiers) or factor is None or not factor.criteria:
        return hit.edit
    return SetFactor(hit.edit.factor, replace(factor, criteria=clause))


def _mended(hit: Hit, subject: Subject) -> Factor | None:
    edit = hit.edit
    if isinstance(edit, SetFactor):
        return edit.factor
    if isinstance(edit, SetTiers):
        items = (item.factor for item in certificate_items(subject) if item.row == hit.row)
        old = next((factor for factor in items if factor.name == edit.factor), None)
        return None if old is None else replace(old, tiers=edit.tiers, no_certificate=edit.no_certificate)
    return None
