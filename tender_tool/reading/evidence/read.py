"""A file with certificates: its pages, read or refused, and the certificates that they make."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from tender_tool.domain.evidence.read import EvidencePage, EvidenceReading, ReadCertificate
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.text import Message
from tender_tool.reading.evidence.apart import certificates_apart
from tender_tool.reading.evidence.engine import Engine, engine
from tender_tool.reading.evidence.fields import Found, PageFields, fields_of, weighed
from tender_tool.reading.evidence.pages import PageFound, pages_of
from tender_tool.reading.evidence.upright import read_picture


@dataclass(frozen=True, slots=True)
class _Page:
    """A page, or the part of one that is a certificate of its own (``apart``)."""

    page: EvidencePage
    fields: PageFields
    apart: bool = False


def read_evidence(file: InputFile, progress: Progress | None = None, reader: Engine | None = None) -> EvidenceReading:
    """Return what a file with certificates states.

    Raises InputError where it cannot be opened, or is a picture and the reader of pictures is missing or broken.
    """
    progress = progress or NoProgress()
    pages = []
    for found, count in pages_of(file):
        progress.step(found.number - 1, count)
        pages.extend(_parts(found, reader))
        progress.step(found.number, count)
    unread = [each.page.number for each in pages if each.page.by == "nothing"]
    notes = tuple(Message.of("evidence.page_unread", file=file.name, page=number) for number in unread)
    if len(unread) == len(pages):
        raise InputError(Problem(Message.of("evidence.nothing_read", file=file.name)))
    mixed = [each.page.number for each in pages if len(_values(each, "number")) > 1 < len(_values(each, "holder"))]
    notes += tuple(Message.of("evidence.several_on_page", page=number) for number in mixed)
    digest = hashlib.sha256(file.content).hexdigest()
    shown = tuple(dict.fromkeys(each.page for each in pages))
    return EvidenceReading(file.name, digest, shown, _certificates(pages), notes)


def _parts(found: PageFound, reader: Engine | None) -> list[_Page]:
    """Return a page, in parts where it shows several certificates."""
    if found.picture is None:
        page, lines = EvidencePage(found.number, found.width, found.height, 0, "text"), found.lines
    else:
        read = read_picture(found.picture, reader or engine())
        lines = read.lines
        by: Literal["ocr", "nothing"] = "ocr" if lines else "nothing"
        page = EvidencePage(found.number, read.width, read.height, read.turned, by)
    parts = certificates_apart(lines)
    return [_Page(page, fields_of(found.number, part), apart=len(parts) > 1) for part in parts]


def _certificates(pages: list[_Page]) -> tuple[ReadCertificate, ...]:
    groups: list[list[_Page]] = []
    for page in pages:
        if not page.fields.found:
            continue
        if groups and not page.apart and not groups[-1][-1].apart and not _begins(page, groups[-1]):
            groups[-1].append(page)
        else:
            groups.append([page])
    return tuple(_certificate(group) for group in groups)


def _begins(page: _Page, before: list[_Page]) -> bool:
    """Tell whether a page begins another certificate: it has another number, or title and holder but no number."""
    own, others = _values(page, "number"), {value for each in before for value in _values(each, "number")}
    if own and others:
        return own.isdisjoint(others)
    return page.fields.titled and bool(_values(page, "holder")) and bool(own or not others)


def _values(page: _Page, name: str) -> set[str]:
    return {each.value for each in page.fields.found if each.name == name}


def _certificate(group: list[_Page]) -> ReadCertificate:
    found: list[tuple[int, Found]] = [(each.page.number, one) for each in group for one in each.fields.found]
    sizes = {each.page.number: (each.page.width, each.page.height) for each in group}
    scheme = next((each.fields.scheme for each in group if each.fields.scheme), None)
    kinds = [each.fields.kind for each in group]
    kind = next((each for each in ("after_sales", "management") if each in kinds), "other")
    numbers = tuple(each.page.number for each in group)
    return ReadCertificate(
        numbers, weighed(found, sizes, scheme), kinds[kinds.index(kind)] if kind in kinds else "other", scheme
    )
