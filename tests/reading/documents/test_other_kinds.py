"""Text, PDF and old Word documents."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tender_tool.domain.documents.document import DocumentTable, Paragraph
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.plain_text import document_of_text
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.scoring_table.find import scoring_of
from tests.reading.documents.made_word import word_bytes
from tests.reading.scoring_table.form import read_rows, wanted
from tests.reading.scoring_table.forms import further, headings, tables

FORMS = (*tables.FORMS, *headings.FORMS, *further.FORMS)
OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


@pytest.mark.parametrize(
    "text",
    [
        "序号\t评分因素\t分值\n1\t价格\t40\n2\t技术\t60\n",
        "| 评分因素 | 分值 |\n|---|---|\n| 价格 | 40 |\n| 技术 | 60 |\n",
    ],
    ids=["tabs", "bars"],
)
def test_rows_of_text_are_a_table(text: str) -> None:
    document = document_of_text(f"评标办法\n{text}完", "粘贴")
    assert [type(block) for block in document.blocks] == [Paragraph, DocumentTable, Paragraph]
    scoring = scoring_of(document)
    assert scoring is not None
    assert [(group.name, int(group.weight or 0)) for group in scoring.groups] == [("价格", 40), ("技术", 60)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_in_any_usual_encoding(encoding: str) -> None:
    text = "评分办法\n1、价格分（30分）\n2、技术分（70分）\n"
    scoring = scoring_of(read_document(InputFile("文.txt", text.encode(encoding))))
    assert scoring is not None
    assert scoring.adds_up


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All forms as .docx."""
    made = tmp_path_factory.mktemp("forms")
    for number, form in enumerate(FORMS):
        (made / f"{number}.docx").write_bytes(word_bytes(*form.blocks))
    return made


@needs_office
@pytest.mark.parametrize(("suffix", "target"), [("pdf", "pdf"), ("doc", "doc:MS Word 97")])
def test_every_form_is_read_alike_as_another_kind(folder: Path, suffix: str, target: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{number}.docx") for number in range(len(FORMS))]
    command = [str(OFFICE), profile, "--headless", "--convert-to", target, "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    chosen = FORMS if suffix == "pdf" else FORMS[::12]
    for form in chosen:
        path = folder / f"{FORMS.index(form)}.{suffix}"
        scoring = scoring_of(read_document(InputFile(path.name, path.read_bytes())))
        rows = wanted(form)
        assert read_rows(scoring, rows) == rows, form.name


@needs_office
@pytest.mark.parametrize(("suffix", "target"), [("doc", "doc:MS Word 97"), ("rtf", "rtf")])
def test_merged_cells_survive_the_way_through_the_office_program(tmp_path: Path, suffix: str, target: str) -> None:
    rows = [
        ["类别", "因素", "分值"],
        ["v:商务", "报价", "30"],
        ["^", "业绩", "10"],
        ["<2>技术", "60"],
        ["<2>合计", "100"],
    ]
    (tmp_path / "表.docx").write_bytes(word_bytes("评分表", rows, "说明"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", target, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "表.docx")], check=True, capture_output=True, timeout=120)
    document = read_document(InputFile(f"表.{suffix}", (tmp_path / f"表.{suffix}").read_bytes()))
    (table,) = (block for block in document.blocks if isinstance(block, DocumentTable))
    merged = [
        (cell.text, cell.across, cell.down) for row in table.rows for cell in row if cell.across + cell.down > 2
    ]
    assert merged == [("商务", 1, 2), ("技术", 2, 1), ("合计", 2, 1)]
