"""Project files: one SQLite file with the inputs, the tender as it stands, and the journal of its edits."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tender_tool import __version__
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.ruleset.whole_file import replace_file
from tender_tool.store.codec import decode, encode

SUFFIX = ".tender"
_APPLICATION_ID = 0x54454E44
_FORMAT = 2
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE inputs (name TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE documents (name TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE tender (part TEXT PRIMARY KEY, json BLOB NOT NULL);
CREATE TABLE journal (number INTEGER PRIMARY KEY, at TEXT, code TEXT, zh TEXT, en TEXT);
"""


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
        text = json.dumps(encode(_with_files(project.tender, b"", b"")), ensure_ascii=False).encode()
        base.execute("INSERT INTO tender VALUES ('tender', ?)", (zlib.compress(text),))
        lines = ((n, line.at, line.code, line.zh, line.en) for n, line in enumerate(project.journal, start=1))
        base.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?)", lines)


def _with_files(tender: Tender, listed: bytes, document: bytes) -> Tender:
    """Return the tender with other bytes for its files: they are kept once, beside the tender."""
    held, given = tender.bidder_list, tender.document
    if held is not None and held.input is not None:
        held = replace(held, input=replace(held.input, content=listed))
    if given is not None:
        given = replace(given, input=replace(given.input, content=document))
    return replace(tender, bidder_list=held, document=given)


def _document(base: sqlite3.Connection) -> bytes:
    """Return the bytes of the tender document; a project of the first days has no table for it."""
    known = base.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'documents'").fetchone()
    row = base.execute("SELECT content FROM documents").fetchone() if known else None
    return bytes(row[0]) if row else b""


def open_project(path: Path) -> Project:
    """Return the project of a file; raises InputError if it is missing, damaged, newer than us, or no project."""
    if not path.is_file():
        raise InputError(Problem(Message.of("file.missing", file=str(path)), Source(path.name)))
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as base:
            if base.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION_ID:
                raise InputError(Problem(Message.of("project.not_one", file=path.name), Source(path.name)))
            if base.execute("PRAGMA user_version").fetchone()[0] > _FORMAT:
                raise InputError(Problem(Message.of("project.newer", file=path.name), Source(path.name)))
            packed = base.execute("SELECT json FROM tender WHERE part = 'tender'").fetchone()[0]
            content = base.execute("SELECT content FROM inputs").fetchone()
            document = _document(base)
            rows = base.execute("SELECT at, code, zh, en FROM journal ORDER BY number").fetchall()
        tender = _with_files(decode(json.loads(zlib.decompress(packed))), content[0] if content else b"", document)
    except (sqlite3.Error, zlib.error, ValueError, TypeError, KeyError) as error:
        raise InputError(Problem(Message.of("project.damaged", file=path.name), Source(path.name))) from error
    return Project(tender, tuple(JournalLine(*row) for row in rows))


def is_project(path: Path) -> bool:
    """Tell whether a file is a project file, by what it contains."""
    try:
        with path.open("rb") as file:
            start = file.read(72)
    except OSError:
        return False
    return start.startswith(b"SQLite format 3\x00") and start[68:72] == _APPLICATION_ID.to_bytes(4, "big")
