"""Putting the proof into a file that was written."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.domain.verification.proof import Proof
from tender_tool.reading.exported import calendars, pdfs
from tender_tool.reading.exported.contents import (
    ShortMark,
    byte_mark,
    calendar_contents,
    digest_of,
    form_contents,
    json_contents,
    package_contents,
    short_mark,
    text_mark,
    unlocked,
)
from tender_tool.reading.exported.package import Package, part_marks
from tender_tool.reports.exporters import Results
from tender_tool.reports.proof.package import (
    Days,
    package_parts,
    prepare,
    proof_part,
    true_properties,
    write_package,
)
from tender_tool.ruleset.law import law_as_of
from tender_tool.ruleset.own_files import LOG_PROOF_BEHIND, PROOF_BEHIND, without_end
from tender_tool.services.verification.proofs import packed, packed_contents, proof_of, written

# What a larger file says is not gone through once more while it is written; with the tender inside it can be worked
# out from that, and the digest only saves doing so.
_LARGEST_READ = 24 * 2**20
_LARGEST_WHOLE = 5 * 2**20
_OWN_FORM = "own_form"
# No XML reader takes a longer text; without the form nothing can be made anew from the tender either.
_LONGEST_PROOF = 9_000_000


class Sealing:
    """Puts the proof into each file of one export; ``whole``: with the tender, where it is not too large."""

    def __init__(self, results: Results, packs: Iterable[str] = (), *, whole: bool = True) -> None:
        self._results = results
        self._packs = tuple(packs)
        self._whole = whole

    def seal(self, kind: str, path: Path) -> None:
        """Put the proof into a file of a kind, and the project's dates in place of any other."""
        results = self._results
        made = proof_of(results.tender, kind, results.language, results.review.law_as_of, self._packs)
        form, tender = form_of(results, path), self._packed if self._whole else ""
        if form is not None and len(tender) + len(b64encode(form.content)) > _LONGEST_PROOF:
            tender = ""
        made = replace(made, tender=tender, form=form)
        if path.suffix == ".json":
            _seal_text(path, made)
        else:
            _seal_package(path, made, days_of(results.tender))

    @cached_property
    def _packed(self) -> str:
        return packed(self._results.tender)


def seal_form(path: Path, proof: Proof, days: Days) -> None:
    """Put a proof into a workbook that is to be filled in: it holds what stands beside the cells to fill."""
    _seal_package(path, proof, days, form=True)


def sealed_log(text: str, proof: Proof) -> str:
    """Return the text of a SARIF log with a proof among its properties; it holds what the log says."""
    said, contents = without_end(text), json_contents(text)
    made = replace(proof, contents=digest_of(contents), parts=(text_mark(said),), said=packed_contents(contents))
    return f"{said}{LOG_PROOF_BEHIND}{written(made)}}}\n}}\n"


def sealed_calendar(content: bytes, proof: Proof) -> bytes:
    """Return a calendar with a proof in a property that other programs pass over; it holds what the calendar says."""
    contents = calendar_contents(content)
    made = replace(proof, contents=digest_of(contents), parts=(byte_mark(content),), said=packed_contents(contents))
    return calendars.with_proof(content, written(made))


def sealed_pdf(content: bytes, tender: Tender, language: Language) -> bytes:
    """Return a report as PDF with its proof behind its end, where programs pass over it.

    It holds the texts of the pages and digests, and no tender: a PDF is what people publish.
    """
    contents = pdfs.pdf_contents(content)
    made = replace(
        proof_of(tender, "pdf", language, law_as_of().isoformat(), ()),
        contents=digest_of(contents),
        parts=(byte_mark(content),),
        said=packed_contents(contents),
    )
    return pdfs.with_proof(content, written(made))


def _seal_text(path: Path, proof: Proof) -> None:
    text = path.read_text(encoding="utf-8")
    said = without_end(text)
    digest = digest_of(json_contents(text)) if _is_read(proof, len(text)) else ""
    made = replace(proof, contents=digest, parts=(text_mark(said),))
    path.write_text(f"{said}{PROOF_BEHIND}{written(made)}\n}}\n", encoding="utf-8", newline="\n")


def _seal_package(path: Path, proof: Proof, days: Days, *, form: bool = False) -> None:
    parts = package_parts(path)
    true_properties(parts, days)
    digest = ""
    package = Package(path.name, parts)
    if _is_read(proof, sum(map(len, parts.values()))):
        digest = digest_of(package_contents(package))
    # Without the form nobody can make the file anew: to who has the mark alone it is of a kind that is not known.
    kind = proof.kind if proof.form is None else _OWN_FORM
    told, said = digest, ""
    if form:
        to_fill = tuple(unlocked(package))
        beside = form_contents(package, to_fill)
        told, said = digest_of(beside), packed_contents(beside, to_fill)
    item = prepare(parts, short_mark(ShortMark(told, proof.program, kind, proof.language)))
    made = replace(proof, contents=digest, parts=part_marks(parts), said=said)
    parts[item] = proof_part(written(made))
    write_package(path, parts)


def _is_read(proof: Proof, size: int) -> bool:
    return size <= (_LARGEST_WHOLE if proof.tender else _LARGEST_READ)


def form_of(results: Results, path: Path) -> InputFile | None:
    """Return the person's own form that a file was made with, by its kind."""
    return {".docx": results.template, ".xlsx": results.letterhead}.get(path.suffix)


def days_of(tender: Tender) -> Days:
    """Return when a project was begun and last worked on: its acts tell, else the opening day, else nobody."""
    times = [when for act in tender.acts for when in (_time(act.signed.at),) if when is not None]
    if times:
        return Days(min(times), max(times))
    day = tender.opened_on
    opened = datetime(day.year, day.month, day.day, tzinfo=UTC) if day is not None else None
    return Days(opened, opened)


def _time(text: str) -> datetime | None:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    return when if when.tzinfo is not None else None
