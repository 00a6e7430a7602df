"""The annex of evidence: file by file what was read on the certificates, and what speaks against the claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tender_tool.domain.certification.life import CrossFinding
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.evidence.read import EvidenceField, ReadCertificate
from tender_tool.domain.text import Language, Message
from tender_tool.reports.evidence.pictures import CutOut, Pages
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.certificates import field_words
from tender_tool.reports.values.regime_words import report_heads, report_word
from tender_tool.reports.word.xml import TINTS, Cell, drawing, head_row, paragraph, row, table
from tender_tool.ruleset.wording import say, word
from tender_tool.scoring.certification.evidence_checks import evidence_findings

# Puts a picture (PNG) into the document and returns the name by which it is drawn.
Placed = Callable[[bytes], str]
_WIDTHS = (1500, 2900, 1600, 3410)
_HEADS = ("evidence_field", "evidence_read", "evidence_state", "evidence_place")
_PICTURE_WIDTH, _MOST_HEIGHT = 5.6, 0.9
# Further certificates are told without pictures: the document would grow past opening.
_MOST_WITH_PICTURES = 80


def evidence_annex(results: Results, placed: Placed | None) -> tuple[str, ...]:
    """Return a heading and a table a certificate, nothing where there is no evidence; pictures only if ``placed``."""
    records = results.tender.records
    if not records.evidence:
        return ()
    language = results.language
    found = evidence_findings(results.tender)
    parts = [paragraph(report_word("section_evidence", results), "Heading1", keep=True)]
    parts.append(paragraph(report_word("evidence_note", results), "Normal"))
    for number, evidence in enumerate(records.evidence):
        file = records.file(evidence.digest) if placed and number < _MOST_WITH_PICTURES else None
        pages = Pages(evidence, file.content if file else None)
        who = evidence.who or word("report.evidence_nobody", language)
        parts.append(paragraph(f"{who} · {evidence.reading.file}", "Heading2", keep=True))
        parts.append(paragraph(_origin(evidence, language), "Normal", keep=True))
        own = [each for each in found if each.source and each.source.file == evidence.reading.file]
        parts += [paragraph(_said(each, language), "Normal", keep=True) for each in own if each.name == evidence.who]
        for one in evidence.reading.certificates:
            rows = [head_row(report_heads(_HEADS, results), _WIDTHS, small=True)]
            rows += _rows(one, pages, placed, language)
            parts += [table(rows, _WIDTHS), paragraph("", "TableSmall")]
    return tuple(parts)


def _origin(evidence: Evidence, language: Language) -> str:
    by = word(f"evidence.by_{'ocr' if evidence.reading.by_ocr else 'text'}", language)
    return f"SHA-256 {evidence.digest} · {by}"


def _said(finding: CrossFinding, language: Language) -> str:
    return f"{word(f'severity.{finding.severity}', language)} · {say(finding.message, language)}"


def _rows(one: ReadCertificate, pages: Pages, placed: Placed | None, language: Language) -> Iterator[str]:
    for field in one.fields:
        page = say(Message.of("evidence.page_word", page=field.page), language)
        cut = pages.cut(field.page, field.box) if placed else None
        picture = _drawn(cut, placed) if cut and placed else ""
        cells = [
            Cell(word(f"evidence.field_{field.name}", language), "TableSmall"),
            Cell(field_words(one, field, language), "TableSmall"),
            Cell(_state(field, language), "TableSmall", tint="" if field.usable else TINTS["warning"]),
            Cell(page, "TableSmall", picture=picture),
        ]
        yield row(cells, _WIDTHS)


def _drawn(cut: CutOut, placed: Placed) -> str:
    share = min(_PICTURE_WIDTH / cut.width, _MOST_HEIGHT / cut.height)
    return drawing(placed(cut.png), cut.width * share, cut.height * share)


def _state(field: EvidenceField, language: Language) -> str:
    if field.corrected is not None:
        return f"{word('evidence.corrected', language)}\n{field.value}"
    if field.accepted:
        return word("evidence.settled", language)
    told = word("evidence.sure" if field.sure else "evidence.waits", language)
    percent = say(Message.of("evidence.confidence", percent=field.confidence // 10), language)
    return f"{told}\n{percent}"
