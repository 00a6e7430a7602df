"""What checks lack, and the command that leads to where a person gives it."""

from __future__ import annotations

from tender_tool.domain.text import Language
from tender_tool.ruleset.wording import word

GIVEN_AT = {
    "regime": "show_procedure",
    "object": "show_procedure",
    "price_weight": "show_factors",
    "price": "show_factors",
    "weights": "show_factors",
    "criteria": "show_factors",
    "needs": "show_needs",
    "qualifications": "show_needs",
    "bidders": "page_bidders",
    "opened_on": "page_bidders",
    "date": "page_bidders",
    "members": "show_committee",
    "verification": "show_verification",
    "evidence": "show_evidence",
}


def missing_word(missing: str, language: Language) -> str:
    """Return what an input is called."""
    return word(f"report.missing_{missing}", language)
