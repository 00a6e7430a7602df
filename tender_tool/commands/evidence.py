"""``tender-tool evidence``: what certificates themselves state, and what that says against a list."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from tender_tool.commands.output import (
    DONE,
    FOUND,
    WRONG,
    json_option,
    language_option,
    tell,
    tell_problem,
    write_json,
)
from tender_tool.domain.edits.tender import ImportBidders, SetOpeningDay
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.as_json.evidence_json import evidence_json
from tender_tool.reports.prose.certificates import field_words
from tender_tool.ruleset.wording import say, word
from tender_tool.services.certification.evidence import findings_of, proposed, read_files, taken
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import new_tender


@click.command()
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--list", "listed", metavar="LIST", type=click.Path(path_type=Path), help="Bidder list to compare with."
)
@click.option("--opening", type=click.DateTime(["%Y-%m-%d"]), help="Day of bid opening.")
@json_option
@language_option
def command(
    files: tuple[Path, ...], listed: Path | None, opening: datetime | None, json_file: str | None, language: Language
) -> int:
    """Read the certificates in FILEs (PDF, pictures, folders); what is not sure is marked."""
    found = read_files(files)
    for problem in found.problems:
        tell_problem(problem, language)
    if not found.read:
        return WRONG
    tender = new_tender()
    if listed is not None:
        tender = ImportBidders(import_bidders(listed)).apply(tender)
    if opening is not None:
        tender = SetOpeningDay(opening.date()).apply(tender)
    tender = taken(found, [proposed(reading, tender) for reading, _ in found.read]).apply(tender)
    if json_file:
        write_json(evidence_json(tender, language), json_file)
    _tell(tender, language, json_file)
    contradicted = any(each.severity == "error" for each in findings_of(tender))
    return WRONG if found.problems else FOUND if contradicted else DONE


def _tell(tender: Tender, language: Language, json_file: str | None) -> None:
    for evidence in tender.records.evidence:
        tell(f"{evidence.reading.file}  {evidence.who}".rstrip(), json_file=json_file)
        for note in evidence.reading.notes:
            tell(f"  {say(note, language)}", json_file=json_file)
        for certificate in evidence.reading.certificates:
            for field in certificate.fields:
                name = word(f"evidence.field_{field.name}", language)
                state = word("evidence.sure" if field.sure else "evidence.waits", language)
                said = field_words(certificate, field, language)
                tell(f"  {name}  {said}  {state} {field.confidence / 10:.1f}%", json_file=json_file)
    for finding in findings_of(tender):
        grade = word(f"severity.{finding.severity}", language)
        tell(f"{grade}  {finding.name}  {say(finding.message, language)}", json_file=json_file)
