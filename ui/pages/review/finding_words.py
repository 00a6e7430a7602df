"""What a finding says, line by line: for the card, the clipboard and paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from tender_tool.domain.review.finding import Basis, Finding
from tender_tool.domain.text import Message
from tender_tool.ruleset.wording import word
from ui.language import Languages


def basis_line(basis: Basis, languages: Languages) -> str:
    """Return an article with how surely it was read; one that may not be cited is called a lead."""
    where = basis.cited(languages.code)
    if not basis.citable:
        sure = word(f"confidence.{basis.confidence}", languages.code)
        return languages.say(Message.of("review.lead", where=where, sure=sure))
    sureness = QCoreApplication.translate("FindingCard", "checked against the full text")
    told = QCoreApplication.translate("FindingCard", "Basis: %1 (%2)")
    return told.replace("%1", where).replace("%2", sureness)


def finding_lines(finding: Finding, languages: Languages) -> list[str]:
    """Return the lines of a finding, its title first."""
    say = languages.text
    about = QCoreApplication.translate("FindingCard", "About: %1").replace("%1", finding.item) if finding.item else ""
    lines = [f"{finding.code} · {say(finding.title)}", about, finding.evidence, say(finding.message)]
    lines += [basis_line(basis, languages) for basis in finding.basis]
    lines.append(QCoreApplication.translate("FindingCard", "To do: %1").replace("%1", say(finding.fix)))
    return [line for line in lines if line]


def findings_html(findings: Sequence[Finding], languages: Languages) -> str:
    """Return findings as HTML, each with its severity."""
    parts = []
    for finding in findings:
        title, *lines = map(escape, finding_lines(finding, languages))
        grade = escape(word(f"severity.{finding.severity}", languages.code))
        told = "<br>".join(line.replace("\n", "<br>") for line in lines)
        parts.append(f"<h2>[{grade}] {title}</h2><p>{told}</p>")
    return "".join(parts)
