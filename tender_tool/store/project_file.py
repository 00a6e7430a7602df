"""Project files: one SQLite file with the inputs, the tender as it stands, and the journal of its edits."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tender_tool import __version__
from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.evidence.held import EvidenceFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message, Reason
from tender_tool.later import later
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.wording import say
from tender_tool.store.codec import decode_as, encode

if TYPE_CHECKING:
    from tender_tool.ruleset.procurement import procurement
    from tender_tool.ruleset.schemes import scheme
else:
    (procurement,) = later("tender_tool.ruleset.procurement", "procurement")
    (scheme,) = later("tender_tool.ruleset.schemes", "scheme")

SUFFIX = ".tender"
_APPLICATION_ID = 0x54454E44
_FORMAT = 2
_MOST_BYTES = 256 * 2**20
_MOST_JOURNAL = 64 * 2**20
_SECONDS = 10
_OPERATIONS = 10_000
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE inputs (name TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE documents (name TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE evidence (digest TEXT PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE tender (part TEXT PRIMARY KEY, json BLOB NOT NULL);
CREATE TABLE journal (number INTEGER PRIMARY KEY, at TEXT, code TEXT, zh TEXT, en TEXT);
"""

Kind = TypeVar("Kind")
# A list of a hundred thousand bidders has a hundred and sixty megabytes and twelve million values.
_MOST_MEGABYTES = 192
_MOST_VALUES = 15_000_000


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One edit that was made, undone or redone: when (ISO, local time with its offset), its code, its words."""

    at: str
    code: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Project:
    """What a project file holds."""

    tender: Tender
    journal: tuple[JournalLine, ...] = ()


def save_project(project: Project, path: Path) -> None:
    """Write the project to ``path``, all of it or nothing; raises InputError if that is not possible."""
    try:
        replace_file(path, partial(_write, project))
    except sqlite3.Error as error:
        raise InputError(Problem(Message.of("file.cannot_write", file=str(path)), Source(path.name))) from error


def _write(project: Project, path: Path) -> None:
    with closing(sqlite3.connect(path)) as base, base:
        base.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        base.execute(f"PRAGMA user_version = {_FORMAT}")
        base.executescript(_TABLES)
        base.execute("INSERT INTO about VALUES ('program', ?)", (__version__,))
        held = project.tender.bidder_list
        if held and held.input:
            base.execute("INSERT INTO inputs VALUES (?, ?)", (held.input.name, held.input.content))
        document = project.tender.document
        if document:
            base.execute("INSERT INTO documents VALUES (?, ?)", (document.input.name, document.input.content))
        kept = ((each.digest, each.content) for each in project.tender.records.kept_files())
        base.executemany("INSERT INTO evidence VALUES (?, ?)", kept)
        text = json.dumps(encode(_with_files(project.tender, b"", b"", ())), ensure_ascii=False).encode()
        base.execute("INSERT INTO tender VALUES ('tender', ?)", (zlib.compress(text),))
        lines = ((n, line.at, line.code, line.zh, line.en) for n, line in enumerate(project.journal, start=1))
        base.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?)", lines)


def _with_files(tender: Tender, listed: bytes, document: bytes, evidence: tuple[EvidenceFile, ...]) -> Tender:
    """Return the tender with other bytes for its files: they are kept once, beside the tender."""
    held, given = tender.bidder_list, tender.document
    if held is not None and held.input is not None:
        held = replace(held, input=replace(held.input, content=listed))
    if given is not None:
        given = replace(given, input=replace(given.input, content=document))
    records = replace(tender.records, files=evidence)
    return replace(tender, bidder_list=held, document=given, records=records)


def open_project(path: Path) -> Project:
    """Return the project of a file; raises InputError if it is missing, damaged, newer than us, or no project."""
    if not path.is_file():
        raise InputError(Problem(Message.of("file.missing", file=str(path)), Source(path.name)))
    try:
        # Immutable: nothing is made beside the file, and nothing in it is changed.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as base:
            _bound(base)
            return _project(base, path)
    except (sqlite3.Error, zlib.error, ValueError) as error:
        raise InputError(Problem(Message.of("project.damaged", file=path.name), Source(path.name))) from error


def _bound(base: sqlite3.Connection) -> None:
    """Let no file make us compute or hold more than a project needs: what looks like its tables may be views."""
    base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_BYTES)
    base.execute("PRAGMA trusted_schema = OFF")
    end = time.monotonic() + _SECONDS
    base.set_progress_handler(lambda: time.monotonic() > end, _OPERATIONS)


def _project(base: sqlite3.Connection, path: Path) -> Project:
    if _first(base, "PRAGMA application_id", int) != _APPLICATION_ID:
        raise InputError(Problem(Message.of("project.not_one", file=path.name), Source(path.name)))
    if (_first(base, "PRAGMA user_version", int) or 0) > _FORMAT:
        raise InputError(Problem(Message.of("project.newer", file=path.name), Source(path.name)))
    packed = _first(base, "SELECT json FROM tender WHERE part = 'tender'", bytes) or b""
    listed = _first(base, "SELECT content FROM inputs", bytes) or b""
    # A project of the first days has no table for the tender document, nor one for evidence.
    document = _first(base, "SELECT content FROM documents", bytes) if _has(base, "documents") else None
    try:
        evidence = tuple(_evidence(base)) if _has(base, "evidence") else ()
        tender = decode_as(Tender, unpacked(packed))
        check_sense(tender)
    except TooMuch as error:
        message = Message.of("project.too_large", file=path.name, limit=error.limit)
        raise InputError(Problem(message, Source(path.name))) from None
    return Project(_with_files(tender, listed, document or b"", evidence), tuple(_journal(base)))


def _has(base: sqlite3.Connection, table: str) -> bool:
    row = base.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
    return row is not None


def _evidence(base: sqlite3.Connection) -> Iterator[EvidenceFile]:
    left = _MOST_BYTES
    for digest, content in base.execute("SELECT digest, content FROM evidence"):
        if not isinstance(content, bytes) or hashlib.sha256(content).hexdigest() != digest:
            raise ValueError("evidence that is not what its digest says")
        left -= len(content)
        if left < 0:
            raise TooMuch(f"{_MOST_BYTES // 2**20} MB")
        yield EvidenceFile(digest, content)


def _journal(base: sqlite3.Connection) -> Iterator[JournalLine]:
    left = _MOST_JOURNAL
    for row in base.execute("SELECT at, code, zh, en FROM journal ORDER BY number"):
        if not all(isinstance(text, str) for text in row):
            raise ValueError("a line of the journal that is no text")
        left -= sum(map(len, row)) + 1
        if left < 0:
            raise ValueError("a journal without end")
        yield JournalLine(*row)


def _first(base: sqlite3.Connection, question: str, kind: type[Kind]) -> Kind | None:
    """Return the first value that a question finds, or None; raises ValueError if it is of another kind."""
    row = base.execute(question).fetchone()
    if row is not None and not isinstance(row[0], kind):
        raise ValueError(f"{question}: {type(row[0]).__name__}")
    return row[0] if row else None


def is_project(path: Path) -> bool:
    """Tell whether a file is a project file, by what it contains."""
    try:
        with path.open("rb") as file:
            start = file.read(72)
    except OSError:
        return False
    return start.startswith(b"SQLite format 3\x00") and start[68:72] == _APPLICATION_ID.to_bytes(4, "big")


class TooMuch(Exception):  # noqa: N818  (becomes a sentence for the person)
    """There is more in it than ``limit``, in words."""

    def __init__(self, limit: str) -> None:
        super().__init__(limit)
        self.limit = limit


def unpacked(packed: bytes) -> Any:  # noqa: ANN401  (JSON)
    """Return the JSON data in compressed bytes; raises TooMuch, zlib.error or ValueError."""
    pump = zlib.decompressobj()
    text = pump.decompress(packed, _MOST_MEGABYTES * 2**20)
    if pump.unconsumed_tail:
        raise TooMuch(f"{_MOST_MEGABYTES} MB")
    if not pump.eof:
        raise ValueError("cut off")
    if text.count(b",") + text.count(b"[") + text.count(b"{") > _MOST_VALUES:
        raise TooMuch(f"{_MOST_VALUES:,} values")
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def check_sense(tender: Tender) -> None:
    """Raise ValueError where scoring, reviewing or showing a tender would stumble."""
    bought = tender.table.procedure.object
    if bought and all(each.id != bought for each in procurement().objects):
        raise ValueError(f"nobody buys {bought}")
    for factor in tender.table.certificate_factors:
        of = scheme(factor.scheme)
        levels = {None, *(level.id for level in of.levels)} if of else {tier.level for tier in factor.tiers}
        if not levels.issuperset(tier.level for tier in factor.tiers):
            raise ValueError(f"a level that {factor.scheme} has not")
    if tender.bidder_list is not None:
        _check_list(tender.bidder_list)


def _check_list(held: BidderList) -> None:
    for bidder in held.bidders:
        for column in held.columns[:1]:
            held.place(column, bidder)
        for certificate in (bidder.certificate, *bidder.others):
            list(certificate.sources)
        list(bidder.sources)
    known: set[Reason] = set()
    for reason in _messages(held):
        if reason not in known:
            known.add(reason)
            _check_said(reason)


def _check_said(reason: Reason) -> None:
    try:
        say(reason)
    except LookupError as error:
        raise ValueError(f"{reason} has no such words") from error


def _messages(held: BidderList) -> Iterator[Reason]:
    yield from held.notes
    yield from (problem.message for problem in held.problems)
    yield from (row.why for row in held.skipped)
    for bidder in held.bidders:
        yield from _reasons(bidder)


def _reasons(bidder: Bidder) -> Iterator[Reason]:
    yield bidder.certificate.why
    yield from (certificate.why for certificate in bidder.others)
