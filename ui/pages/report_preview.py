"""The preview of the report, as a page of rich text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from tender_tool.services.figures import rounded
from tender_tool.services.words import plain
from ui.language import Languages
from ui.readings import level_name
from ui.session import Session

_MOST = 30
_STYLE = """
td, th { padding: 5px 8px; border-bottom: 1px solid #c9cfd6; }
th { text-align: left; color: #566170; background: #eef1f5; font-weight: 600; }
h2, h3 { font-weight: 600; }
"""


def preview(session: Session, languages: Languages) -> str:
    """Return project, rule, ranking and review as HTML."""
    parts = (_project(session), _rule(session, languages), _ranking(session, languages), _review(session))
    title = QCoreApplication.translate("Preview", "Evaluation report")
    head = f"<h2 align='center'>{escape(title)}</h2>"
    return f"<html><head><style>{_STYLE}</style></head><body>{head}{''.join(parts)}</body></html>"


def _project(session: Session) -> str:
    tender = session.tender
    day = tender.opened_on.isoformat() if tender.opened_on else "—"
    rows = [
        (QCoreApplication.translate("Preview", "Project name"), tender.name or "—"),
        (QCoreApplication.translate("Preview", "Project number"), tender.number or "—"),
        (QCoreApplication.translate("Preview", "Bid opening day"), day),
        (QCoreApplication.translate("Preview", "Bidders"), str(len(tender.bidders))),
    ]
    return _table([], rows)


def _rule(session: Session, languages: Languages) -> str:
    table = session.tender.table
    rows = [(tier.words, plain(tier.points)) for factor in table.certificate_factors for tier in factor.tiers]
    title = QCoreApplication.translate("Preview", "Rule: %1").replace("%1", languages.text(table.title))
    level = QCoreApplication.translate("Preview", "Level")
    points = QCoreApplication.translate("Preview", "Points")
    return f"<h3>{escape(title)}</h3>{_table([level, points], rows)}"


def _ranking(session: Session, languages: Languages) -> str:
    rounding = session.tender.table.rounding
    rows = [
        (
            str(score.rank) if score.rank is not None else "—",
            score.bidder.name,
            level_name(score.bidder.certificate, languages.code),
            "—" if score.total is None else rounded(score.total, rounding),
        )
        for score in session.sheet.ranked[:_MOST]
    ]
    heads = [
        QCoreApplication.translate("Preview", "Rank"),
        QCoreApplication.translate("Preview", "Bidder"),
        QCoreApplication.translate("Preview", "Level"),
        QCoreApplication.translate("Preview", "Points"),
    ]
    more = len(session.sheet.scores) - len(rows)
    rest = QCoreApplication.translate("Preview", "%n more in the files", "", more) if more else ""
    title = QCoreApplication.translate("Preview", "Ranking")
    return f"<h3>{title}</h3>{_table(heads, rows)}<p>{rest}</p>"


def _review(session: Session) -> str:
    findings = session.review.findings
    count = QCoreApplication.translate("Preview", "%n finding(s)", "", len(findings))
    advice = QCoreApplication.translate("Preview", "Advisory only; a person must review every conclusion.")
    title = QCoreApplication.translate("Preview", "Fairness review")
    return f"<h3>{title}</h3><p>{count}</p><p>{advice}</p>"


def _table(heads: list[str], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows)
    top = f"<tr>{head}</tr>" if head else ""
    return f"<table width='100%' cellspacing='0'>{top}{body}</table>"
