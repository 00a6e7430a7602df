"""The preview of the report, as a page of rich text: the report itself, in the language it will have."""

from __future__ import annotations

from tender_tool.domain.text import Language
from tender_tool.services.export_results import preview
from ui.session import Session

_STYLE = """
td, th { padding: 5px 8px; border-bottom: 1px solid #c9cfd6; }
h2, h3, h4 { font-weight: 600; }
"""


def preview_page(session: Session, language: Language) -> str:
    """Return the report of the session's tender as an HTML page."""
    body = preview(session.tender, session.sheet, session.review, language)
    return f"<html><head><style>{_STYLE}</style></head><body>{body}</body></html>"
