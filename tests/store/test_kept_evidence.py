"""A project keeps the bytes of evidence, or their digest alone, as a person wants it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tender_tool.domain.edits.evidence import DropEvidence, KeepBytes
from tender_tool.domain.problem import InputError
from tender_tool.services import projects
from tender_tool.services.certification.evidence import read_files, taken
from tender_tool.services.rules import new_tender
from tests.reading.evidence.made_texts import PLAIN, certificate_pdf


def test_the_bytes_are_kept_or_the_digest_alone(tmp_path: Path) -> None:
    content = certificate_pdf(PLAIN)
    (tmp_path / "证书.pdf").write_bytes(content)
    held = taken(read_files([tmp_path / "证书.pdf"]), ["甲公司"]).apply(new_tender())
    (evidence,) = held.records.evidence
    for edit, kept in (
        (None, [content]),
        (KeepBytes(evidence.digest, keep=False), []),
        (DropEvidence(evidence.digest), []),
    ):
        tender = edit.apply(held) if edit else held
        projects.save(tender, (), tmp_path / "a.tender")
        opened = projects.open_project(tmp_path / "a.tender").tender
        assert opened == tender
        assert [each.content for each in opened.records.files] == kept


def test_bytes_that_are_not_what_their_digest_says_are_refused(tmp_path: Path) -> None:
    (tmp_path / "证书.pdf").write_bytes(certificate_pdf(PLAIN))
    held = taken(read_files([tmp_path / "证书.pdf"]), [""]).apply(new_tender())
    projects.save(held, (), tmp_path / "a.tender")
    with closing(sqlite3.connect(tmp_path / "a.tender")) as base, base:
        base.execute("UPDATE evidence SET content = ?", (b"other",))
    with pytest.raises(InputError) as refused:
        projects.open_project(tmp_path / "a.tender")
    assert refused.value.problems[0].message.code == "project.damaged"
