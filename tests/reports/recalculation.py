"""Change cells of a workbook as a person would, let LibreOffice compute it anew, and read what every formula says."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import openpyxl
from python_calamine import CalamineWorkbook
from xlsxwriter.utility import xl_cell_to_rowcol

# What is typed into a cell; None empties it.
Typed = Decimal | date | str | None
Cell = tuple[str, str]
_PROGRAM = ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]
_VALUES = re.compile(r"(</f>)<v>[^<]*</v>")
_FIRST_DAY = date(1899, 12, 30)
_DIGITS = 15


def with_cells(path: Path, copy: Path, cells: Mapping[Cell, Typed]) -> None:
    """Write a copy with some cells changed and no formula's value, so that every one must be computed."""
    names = CalamineWorkbook.from_path(path).sheet_names
    with ZipFile(path) as old, ZipFile(copy, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            found = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name)
            if found is not None:
                text = _VALUES.sub(r"\1", content.decode())
                for (tab, cell), value in cells.items():
                    if tab == names[int(found[1]) - 1]:
                        text = _typed_into(text, cell, value)
                content = text.encode()
            new.writestr(name, content)


def _typed_into(text: str, cell: str, value: Typed) -> str:
    """Return a sheet with a value in a cell that is there already; its format stays."""
    pattern = re.compile(rf'<c r="{cell}"( s="\d+")?[^>]*?(?:/>|>.*?</c>)', re.DOTALL)
    found = pattern.search(text)
    if found is None:
        raise ValueError(f"there is no cell {cell}")
    style = found[1] or ""
    if value is None:
        made = f'<c r="{cell}"{style}/>'
    elif isinstance(value, str):
        made = f'<c r="{cell}"{style} t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    else:
        number = (value - _FIRST_DAY).days if isinstance(value, date) else value
        made = f'<c r="{cell}"{style}><v>{number}</v></c>'
    return text[: found.start()] + made + text[found.end() :]


def recalculated(paths: Sequence[Path], folder: Path) -> list[Path]:
    """Compute workbooks anew, all in one run, and return the files made in ``folder``."""
    made = folder / "made"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [_PROGRAM[0], profile, *_PROGRAM[1:], str(made), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=1800)
    return [made / path.name for path in paths]


def said(value: object) -> str:
    """Return a cell's value as text: numbers with all the digits that a workbook keeps, nothing as nothing."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "" if value is None else str(value)
    return f"{value:.{_DIGITS}g}"


def formula_cells(path: Path) -> list[Cell]:
    """Return the cells of a workbook that hold formulas."""
    sheets = openpyxl.load_workbook(path)
    return [
        (each.title, cell.coordinate)
        for each in sheets
        for row in each.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]


def differing(cells: Sequence[Cell], expected: Path, computed: Path) -> dict[Cell, tuple[str, str]]:
    """Return the cells that two workbooks answer otherwise, with both answers."""
    wanted, found = _values(expected), _values(computed)
    both = {(tab, cell): (_said(wanted[tab], cell), _said(found[tab], cell)) for tab, cell in cells}
    return {cell: answers for cell, answers in both.items() if answers[0] != answers[1]}


def _values(path: Path) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def _said(rows: list[list[object]], cell: str) -> str:
    row, column = xl_cell_to_rowcol(cell)
    return said(rows[row][column]) if row < len(rows) and column < len(rows[row]) else ""
