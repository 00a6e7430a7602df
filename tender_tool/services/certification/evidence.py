"""Certificates as files: read them, see whose they are, and set them against the claims of the list."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tender_tool.domain.certification.life import CrossFinding
from tender_tool.domain.edits.evidence import AddEvidence
from tender_tool.domain.evidence.held import Evidence, EvidenceFile
from tender_tool.domain.evidence.read import EvidenceReading
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reading.evidence.engine import is_installed
from tender_tool.reading.evidence.pages import page_picture
from tender_tool.reading.evidence.read import read_evidence
from tender_tool.reading.evidence.upright import turn
from tender_tool.reading.files.input_file import read_file
from tender_tool.reports.evidence.query_sheet import asked_for, platform_qr, write_query_sheet
from tender_tool.ruleset.certificate_pages import evidence_words
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.schemes import default_scheme, scheme
from tender_tool.ruleset.vocabulary.spelling import name_key
from tender_tool.ruleset.wording import word
from tender_tool.scoring.certification.evidence_checks import evidence_findings, waiting
from tender_tool.services.file_kinds import SCANS

SUFFIXES = SCANS
__all__ = ["asked_for", "evidence_findings", "is_installed", "waiting"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as a picture that stands upright: three bytes a pixel, row by row."""

    width: int
    height: int
    pixels: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What came of reading files: each with its bytes, and the problems of those that could not be read."""

    read: tuple[tuple[EvidenceReading, EvidenceFile], ...]
    problems: tuple[Problem, ...] = ()


def evidence_paths(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files among paths, and those in the folders among them, that may be certificates."""
    return tuple(each for path in paths for each in _files(path))


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        found = (each for each in sorted(path.rglob("*")) if each.is_file() and not each.name.startswith("."))
        yield from (each for each in found if each.suffix.lower() in SUFFIXES)
    else:
        yield path


def read_files(paths: Sequence[Path], progress: Progress | None = None) -> ReadFiles:
    """Return what the files state; raises Cancelled if ``progress`` does."""
    progress = progress or NoProgress()
    files = evidence_paths(paths)
    read: list[tuple[EvidenceReading, EvidenceFile]] = []
    problems: list[Problem] = []
    for number, path in enumerate(files):
        progress.step(number, len(files))
        try:
            file = read_file(path)
            read.append((read_evidence(file), EvidenceFile(hashlib.sha256(file.content).hexdigest(), file.content)))
        except InputError as error:
            problems.extend(error.problems)
    progress.step(len(files), len(files))
    return ReadFiles(tuple(read), tuple(dict.fromkeys(problems)))


def holders(reading: EvidenceReading) -> tuple[str, ...]:
    """Return the holders that a file's certificates name, sure or not: to propose whose it is."""
    named = (one.field("holder") for one in reading.certificates)
    return tuple(dict.fromkeys(each.said for each in named if each is not None))


def proposed(reading: EvidenceReading, tender: Tender) -> str:
    """Return the name of the bidder that all holders of a file fit, empty where there is none: a person decides."""
    keys = {name_key(each) for each in holders(reading)}
    fitting = [bidder.name for bidder in tender.bidders if keys and keys <= {name_key(bidder.name), *bidder.members}]
    return fitting[0] if len(fitting) == 1 else ""


def taken(found: ReadFiles, whose: Sequence[str], *, keep: bool = True) -> AddEvidence:
    """Return the edit that takes files into a tender, each for the bidder named beside it (empty: nobody yet)."""
    evidence = tuple(Evidence(who, reading, keep) for (reading, _), who in zip(found.read, whose, strict=True))
    return AddEvidence(evidence, tuple(file for _, file in found.read))


def shown_page(evidence: Evidence, content: bytes, number: int) -> Shown:
    """Return a page as it stands upright; raises InputError if it cannot be shown."""
    page = next(each for each in evidence.reading.pages if each.number == number)
    picture = turn(page_picture(InputFile(evidence.reading.file, content), number), page.turned)
    return Shown(picture.shape[1], picture.shape[0], picture.tobytes())


def level_words(scheme_id: str | None, language: Language) -> dict[str, str]:
    """Return the levels of a scheme by id, in words."""
    of = scheme(scheme_id or "") or default_scheme()
    return {level.id: level.name.in_language(language) for level in of.levels}


def save_query_sheet(tender: Tender, path: Path, language: Language = "zh") -> None:
    """Write the worksheet of the official query; raises InputError if there is nothing to ask, or no way to write."""
    if not any(each.claims_level for bidder in tender.bidders for each in bidder.certificates):
        raise InputError(Problem(Message.of("query.nothing"), Source(path.name)))
    replace_file(path, lambda aside: write_query_sheet(tender, aside, language))


def query_name(language: Language) -> str:
    """Return the name of the worksheet's file."""
    return word("query.file", language)


def platform() -> tuple[str, bytes]:
    """Return the address of the official platform, and its QR code (PNG)."""
    return evidence_words().platform.address, platform_qr()


def screenshot_of(path: Path) -> tuple[str, str]:
    """Return the name and the SHA-256 of a screenshot; raises InputError if it cannot be read."""
    file = read_file(path)
    return file.name, hashlib.sha256(file.content).hexdigest()


def findings_of(tender: Tender) -> tuple[CrossFinding, ...]:
    """Return what evidence says against the claims."""
    return evidence_findings(tender)
