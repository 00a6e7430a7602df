"""Results with certificate files: one that contradicts its claim, one that was given to nobody."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.acts.trail import UNSIGNED
from tender_tool.domain.edits.evidence import AddEvidence, KeepBytes
from tender_tool.domain.evidence.held import Evidence, EvidenceFile
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.text import Language
from tender_tool.reading.evidence.read import read_evidence
from tender_tool.reports.exporters import Results
from tender_tool.services.acts import done
from tests.reading.evidence.made_texts import PLAIN, SECOND, certificate_pdf
from tests.reports import made_tender


def results(language: Language = "zh") -> Results:
    """Return the results of the whole table with two files."""
    made = made_tender.results(language)
    held, files = [], []
    for who, lines in ((made.tender.bidders[1].name, PLAIN), ("", SECOND)):
        content = certificate_pdf(lines)
        reading = read_evidence(InputFile("证书.pdf", content))
        held.append(Evidence(who, reading))
        files.append(EvidenceFile(reading.digest, content))
    tender = done(made.tender, AddEvidence(tuple(held), tuple(files)), UNSIGNED)
    return replace(made, tender=done(tender, KeepBytes(files[1].digest, keep=False), UNSIGNED))
