"""The program knows its own files by a mark inside, and leaves damage to whoever reads them."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.files.own_files import own_kind
from tender_tool.ruleset.own_files import KINDS, mark_of
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_files

XLSX = [path for path in sample_files() if path.suffix == ".xlsx"]


def _package(properties: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("docProps/core.xml", properties)
    return made.getvalue()


def _with_broken_properties(content: bytes) -> bytes:
    """Return a package in which the stream of its properties is no longer one."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        info = package.getinfo("docProps/core.xml")
        begin = info.header_offset + 30 + len(info.filename.encode()) + len(info.extra)
    # What a stream begins with says how it is packed: this is no way that there is.
    return content[:begin] + b"\xff" * 8 + content[begin + 8 :]


@pytest.mark.parametrize("kind", KINDS)
def test_a_mark_tells_the_kind(kind: str) -> None:
    marked = _package(f"<x><cp:category>{mark_of(kind)}</cp:category></x>")  # type: ignore[arg-type]
    assert own_kind(InputFile("名单.xlsx", marked)) == kind


def test_another_category_is_none_of_ours() -> None:
    assert own_kind(InputFile("a.xlsx", _package("<x><cp:category>采购</cp:category></x>"))) is None
    assert own_kind(InputFile("a.csv", b"name,price")) is None


@pytest.mark.parametrize("path", XLSX, ids=lambda path: path.stem)
def test_broken_properties_are_no_crash(path: Path, tmp_path: Path) -> None:
    broken = tmp_path / path.name
    broken.write_bytes(_with_broken_properties(path.read_bytes()))
    assert own_kind(InputFile(broken.name, broken.read_bytes())) is None
    with suppress(InputError):
        import_bidders(broken)
