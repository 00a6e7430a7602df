"""Exported files carry their proof: what was changed in them is named, what was not passes."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from benchmarks.tampering import exported, is_named, tamper
from tender_tool.domain.acts.trail import Signature
from tender_tool.domain.documents.held import HeldDocument
from tender_tool.domain.edits.tender import SetOpeningDay
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.domain.tender import Tender
from tender_tool.domain.verification.contents import FilePlace
from tender_tool.domain.verification.verdict import FileVerdict
from tender_tool.services.acts import done
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.review.save_review import save_findings
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.verification import proofs, verify
from tender_tool.services.verification.inside import tender_of
from tender_tool.services.verification.verify import verify_file
from tests.reports import made_tender

SIGNED = Signature("王主任", "2026-03-02T09:30:00+08:00")
Files = dict[str, Path]


@pytest.fixture(scope="module")
def tender() -> Tender:
    return done(made_tender.tender(), SetOpeningDay(date(2026, 3, 2)), SIGNED)


@pytest.fixture(scope="module")
def files(tender: Tender, tmp_path_factory: pytest.TempPathFactory) -> Files:
    return exported(tender, tmp_path_factory.mktemp("exported"))


def _codes(found: FileVerdict) -> set[str]:
    return {each.message.code for each in found.said}


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".json"])
def test_an_untouched_file_passes(files: Files, suffix: str) -> None:
    found = verify_file(files[suffix])
    assert (found.verdict, found.differences, found.holds) == ("untouched", (), True)


def test_the_findings_alone_are_verified_too(tender: Tender, tmp_path: Path) -> None:
    path, sheet = tmp_path / "findings.xlsx", score_bidders(tender)
    save_findings(tender, sheet, review_rules(tender, sheet), path, "en")
    assert (verify_file(path).verdict, tender_of(path)) == ("untouched", tender)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(tmp_path / "copy.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"The best level", b"No level"))
    assert any((each.now or "").startswith("No level") for each in verify_file(tmp_path / "copy.xlsx").differences)


def test_the_same_tender_gives_the_same_bytes(tender: Tender, files: Files, tmp_path: Path) -> None:
    again = exported(tender, tmp_path)
    assert {suffix: path.read_bytes() for suffix, path in files.items()} == {
        suffix: path.read_bytes() for suffix, path in again.items()
    }


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_the_properties_are_those_of_the_project(files: Files, suffix: str) -> None:
    with zipfile.ZipFile(files[suffix]) as package:
        core, extended = package.read("docProps/core.xml").decode(), package.read("docProps/app.xml").decode()
    assert re.findall(r"W3CDTF\">([^<]*)<", core) == ["2026-03-02T01:30:00Z"] * 2
    assert "<Application>tender-tool</Application>" in extended
    assert "Microsoft" not in extended


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".json"])
def test_a_file_is_opened_again_as_the_tender(tender: Tender, files: Files, suffix: str) -> None:
    assert tender_of(files[suffix]) == tender


@pytest.mark.parametrize("seed", range(12))
def test_each_tampering_is_named(files: Files, tmp_path: Path, seed: int) -> None:
    source = files[".xlsx" if seed % 2 else ".docx"]
    copy = tmp_path / source.name
    what, expected = tamper(source, copy, random.Random(seed))  # noqa: S311  (no secret)
    assert is_named(verify_file(copy), expected), what


def test_a_changed_figure_of_the_json_is_named(files: Files, tmp_path: Path) -> None:
    copy = tmp_path / "result.json"
    copy.write_text(re.sub(r'"rank": 1,', '"rank": 2,', files[".json"].read_text("utf-8"), count=1), "utf-8")
    (difference,) = verify_file(copy).differences
    assert (difference.place.kind, difference.was, difference.now) == ("value", "1", "2")
    assert difference.place.keys[0].endswith("].rank")


def _repaired(path: Path, copy: Path) -> None:
    """Copy a workbook with a changed price, and with digests that fit it."""
    with zipfile.ZipFile(path) as package:
        parts = {each.filename: package.read(each) for each in package.infolist()}
    price = b"<v>1200000</v>"
    sheet = next(name for name, content in parts.items() if "worksheets" in name and price in content)
    parts[sheet] = parts[sheet].replace(price, b"<v>1100000</v>")
    item = next(name for name, content in parts.items() if b"<proof xmlns" in content)
    with zipfile.ZipFile(copy, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    found = verify.read_exported(InputFile(copy.name, copy.read_bytes()))
    proof = proofs.read(found.proof or "")
    new = replace(proof, parts=found.parts, contents=verify.digest_of(found.contents))
    parts[item] = parts[item].replace(proofs.written(proof).encode(), proofs.written(new).encode())
    with zipfile.ZipFile(copy, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)


def test_who_repairs_the_digests_is_found_by_computing_anew(files: Files, tmp_path: Path) -> None:
    copy = tmp_path / "repaired.xlsx"
    _repaired(files[".xlsx"], copy)
    found = verify_file(copy)
    assert "verify.seal_broken" not in _codes(found)
    assert found.verdict == "changed"
    assert {each.was for each in found.differences} == {"1200000"}


def test_saved_by_a_library_that_drops_the_proof_it_has_none(files: Files, tmp_path: Path, tender: Tender) -> None:
    copy = tmp_path / "saved.xlsx"
    book = load_workbook(files[".xlsx"])
    book.save(copy)
    assert verify_file(copy).verdict in ("no_proof", "changed")
    report = Document(str(files[".docx"]))
    report.paragraphs[2].runs[0].text = "作废"
    report.save(str(tmp_path / "saved.docx"))
    found = verify_file(tmp_path / "saved.docx", tender)
    assert found.verdict == "changed"
    assert [(each.place.kind, each.now) for each in found.differences] == [("paragraph", "作废")]


def test_a_project_that_went_on_is_told(tender: Tender, files: Files) -> None:
    assert verify_file(files[".docx"], tender).verdict == "untouched"
    later = done(tender, SetOpeningDay(date(2026, 3, 9)), SIGNED)
    found = verify_file(files[".docx"], later)
    assert found.verdict == "unlike_project"
    assert "verify.more_acts" in _codes(found)
    assert any("2026-03-09" in (each.was or "") for each in found.differences)


def test_a_file_of_another_version_says_so(tender: Tender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "__version__", "9.9.9")
    found = verify_file(exported(tender, tmp_path)[".json"])
    assert found.verdict == "untouched"
    assert "verify.other_version" in _codes(found)


def test_a_large_tender_leaves_digests_only(tender: Tender, tmp_path: Path) -> None:
    document = HeldDocument(InputFile("招标文件.pdf", bytes(9 * 2**20)))
    large = replace(tender, document=document)
    path = exported(large, tmp_path)[".xlsx"]
    assert path.stat().st_size < 200_000
    assert tender_of(path) is None
    assert verify_file(path).verdict == "untouched"
    copy = tmp_path / "tampered.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<v>1200000</v>", b"<v>1100000</v>"))
    found = verify_file(copy)
    assert found.verdict == "changed"
    assert "价格评审" in {each.place.keys[0] for each in found.differences}


@pytest.mark.parametrize("proof", ["", "{", "[]", '{"!": "Proof"}', '{"!": "Tender"}', "[" * 5000])
def test_a_proof_that_is_none_is_told(files: Files, tmp_path: Path, proof: str) -> None:
    copy = tmp_path / "damaged.docx"
    with zipfile.ZipFile(files[".docx"]) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            held = re.sub(rb"(<proof [^>]*>).*(</proof>)", rb"\1" + proof.encode() + rb"\2", content, flags=re.DOTALL)
            new.writestr(name, held if b"<proof xmlns" in content else content)
    found = verify_file(copy)
    assert (found.verdict, _codes(found)) == ("changed", {"verify.proof_unreadable"})
    assert tender_of(copy) is None


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_saved_anew_by_another_program_it_still_says_the_same(files: Files, tmp_path: Path, suffix: str) -> None:
    profile = f"-env:UserInstallation={(files[suffix].parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", suffix[1:], "--outdir", str(tmp_path / "made")]
    subprocess.run([*command, str(files[suffix])], check=True, capture_output=True, timeout=240)
    found = verify_file(tmp_path / "made" / files[suffix].name)
    assert (found.verdict, found.differences) == ("resaved", ())


def test_what_is_nested_without_end_is_refused(tmp_path: Path) -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'<w:document xmlns:w="{space}"><w:body><w:p>{"<w:r>" * 5000}{"</w:r>" * 5000}</w:p></w:body></w:document>'
    with zipfile.ZipFile(tmp_path / "deep.docx", "w") as package:
        package.writestr("word/document.xml", text)
    for depth in (400, 900, 100_000):
        (tmp_path / f"deep{depth}.json").write_text('{"a": ' + "[" * depth + "]" * depth + "}")
    for path in tmp_path.iterdir():
        try:
            assert verify_file(path).verdict == "not_ours"
        except InputError as error:
            assert error.problems  # noqa: PT017  (either is fine)


def test_other_files_are_none_of_ours(tmp_path: Path) -> None:
    plain = tmp_path / "plain.docx"
    Document().save(str(plain))
    (tmp_path / "plain.json").write_text(json.dumps({"a": 1}))
    assert verify_file(plain).verdict == verify_file(tmp_path / "plain.json").verdict == "not_ours"
    assert FilePlace("cell", ("表", "A1")).message.code == "verify.place_cell"
