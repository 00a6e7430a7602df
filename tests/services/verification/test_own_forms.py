"""A file made with a person's own form is made anew from its proof; older proofs, which know no form, still hold."""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.tender import Tender
from tender_tool.services.export_results import Forms, export_results
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.verification import proofs, sealing
from tender_tool.services.verification.verify import verify_file
from tests.reports import made_tender
from tests.reports.made_letterheads import letterhead, png


@pytest.fixture(scope="module")
def tender() -> Tender:
    return made_tender.tender()


@pytest.fixture(scope="module")
def files(tender: Tender, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("forms")
    made = docx.Document()
    made.add_paragraph("{% for b in 投标人 %}{{ b.名称 }} {{ b.总分 }}；{% endfor %}")
    made.add_paragraph("{{ 签字部分 }}")
    made.save(str(folder / "own.docx"))
    forms = Forms(folder / "own.docx", letterhead(folder / "head.xlsx", picture=png()))
    sheet = score_bidders(tender)
    review = review_rules(tender, sheet)
    for whole in (True, False):
        export_results(tender, sheet, review, folder / str(whole), forms=forms, whole=whole)
    return {f"{each.suffix} {each.parent.name}": each for each in folder.glob("*/*")}


def test_a_form_that_no_wanted_file_uses_is_not_read(tender: Tender, tmp_path: Path) -> None:
    forms = Forms(tmp_path / "missing.docx", tmp_path / "missing.xlsx")
    sheet = score_bidders(tender)
    made = export_results(tender, sheet, review_rules(tender, sheet), tmp_path / "out", kinds=("json",), forms=forms)
    assert [each.suffix for each in made] == [".json"]


@pytest.mark.parametrize("kind", [".docx True", ".xlsx True", ".docx False", ".xlsx False"])
def test_an_untouched_file_passes_alone_and_against_its_project(
    files: dict[str, Path], tender: Tender, kind: str
) -> None:
    alone, compared = verify_file(files[kind]), verify_file(files[kind], tender)
    assert (alone.verdict, compared.verdict) == ("untouched", "untouched")
    assert compared.differences == ()
    assert "verify.own_form" in {each.message.code for each in alone.said}


def test_a_changed_paragraph_is_named(files: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "changed.docx"
    shutil.copy(files[".docx True"], path)
    document = docx.Document(str(path))
    document.paragraphs[0].runs[0].text = "河南恒冷 100.00；"
    document.save(str(path))
    found = verify_file(path)
    assert found.verdict == "changed"
    assert [each.place.keys for each in found.differences if each.place.kind == "paragraph"] == [("1",)]


def test_a_changed_head_of_a_sheet_is_named(files: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "changed.xlsx"
    with zipfile.ZipFile(files[".xlsx True"]) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("xl/worksheets/"):
                content = content.replace("某某招标代理".encode(), "另一招标代理".encode())
            new.writestr(name, content)
    found = verify_file(path)
    assert found.verdict == "changed"
    assert {each.place.kind for each in found.differences} == {"page_head"}


def test_a_form_in_the_proof_that_is_none_is_told(files: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "changed.docx"
    with zipfile.ZipFile(files[".docx True"]) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("customXml/item") and b"<proof xmlns" in content:
                begin, _, rest = content.partition(b">{")
                text, _, end = rest.rpartition(b"}")
                proof = proofs.read("{" + text.decode() + "}")
                proof = replace(proof, form=InputFile("own.docx", b"nothing"))
                content = begin + b">" + proofs.written(proof).encode() + end
            new.writestr(name, content)
    found = verify_file(path)
    assert found.verdict == "changed"
    assert "verify.form_damaged" in {each.message.code for each in found.said}


def test_a_large_form_goes_before_the_tender(tender: Tender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = docx.Document()
    made.add_paragraph("{{ 报告标题 }}")
    made.save(str(tmp_path / "own.docx"))
    monkeypatch.setattr(sealing, "_LONGEST_PROOF", 20_000)
    sheet = score_bidders(tender)
    forms = Forms(tmp_path / "own.docx")
    (path,) = export_results(
        tender, sheet, review_rules(tender, sheet), tmp_path / "out", kinds=("docx",), forms=forms
    )
    alone = verify_file(path)
    assert (alone.verdict, alone.has_tender) == ("untouched", False)
    assert verify_file(path, tender).verdict == "untouched"


def test_a_proof_without_a_form_is_sealed_as_before_there_were_any(tender: Tender) -> None:
    proof = proofs.proof_of(tender, "docx", "zh", "2026-11-20", ())
    assert "form" not in json.loads(proofs.written(proof))
    assert proofs.seal_of(proof) != proofs.seal_of(replace(proof, form=InputFile("a.docx", b"PK")))
    assert proofs.read(proofs.written(proof)).form is None
