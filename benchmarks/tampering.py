"""Tamper with exported files and see that each change is named: ``python -m benchmarks.tampering [COUNT] [SEED]``.

Half of them are workbooks, half Word reports. Leaves with 1 if a change was not named at its place, or if a file that
nobody touched did not pass.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from tender_tool.domain.tender import Tender
from tender_tool.domain.verification.contents import FilePlace
from tender_tool.domain.verification.verdict import FileVerdict
from tender_tool.services.acts import done, signed_now
from tender_tool.services.export_results import export_results
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import full_sample
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.tender_folder import open_tender_folder
from tender_tool.services.verification.verify import verify_file

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PROOF = "the proof"
Parts = dict[str, bytes]
# Where a change must be named; a text: only the kind of place, or the proof.
Expected = FilePlace | str


def sample() -> Tender:
    """Return the worked example with two acts in its trail."""
    tender = new_tender()
    for edit in open_tender_folder(tender, full_sample()):
        tender = done(tender, edit, signed_now("tester"))
    return tender


def exported(tender: Tender, folder: Path) -> dict[str, Path]:
    """Export a tender and return its files by their suffixes."""
    sheet = score_bidders(tender)
    files = export_results(tender, sheet, review_rules(tender, sheet), folder)
    return {path.suffix: path for path in files}


class Book:
    """The parts of a workbook that somebody changes; each method is one way of doing so."""

    def __init__(self, parts: Parts, chance: random.Random) -> None:
        self.parts, self.chance = parts, chance
        book = etree.fromstring(parts["xl/workbook.xml"])
        self.book = book
        self.sheets = [
            (each.get("name", ""), f"xl/worksheets/sheet{n}.xml") for n, each in enumerate(book.iter(f"{S}sheet"), 1)
        ]

    def _cells(
        self, formula: bool | None = None, number: bool = False
    ) -> tuple[str, str, etree._Element, list[etree._Element]]:
        while True:
            name, part = self.chance.choice(self.sheets)
            root = etree.fromstring(self.parts[part])
            cells = [each for each in root.iter(f"{S}c") if len(each)]
            if formula is not None:
                cells = [each for each in cells if (each.find(f"{S}f") is not None) is formula]
            if number:
                cells = [each for each in cells if each.get("t", "n") == "n"]
            if cells:
                return name, part, root, cells

    def _keep(self, part: str, root: etree._Element) -> None:
        self.parts[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def text(self) -> Expected:
        """Change a text."""
        while True:
            name, part, root, cells = self._cells(formula=False)
            texts = [each for each in cells if each.get("t") == "inlineStr"]
            if texts:
                cell = self.chance.choice(texts)
                held = cell.find(f".//{S}t")
                assert held is not None
                held.text = f"{held.text or ''}改" if self.chance.random() < 0.5 else "改"
                self._keep(part, root)
                return FilePlace("cell", (name, cell.get("r", "")))

    def number(self) -> Expected:
        """Change a number that was typed, or what a formula is said to come to."""
        name, part, root, cells = self._cells(self.chance.choice((True, False)), number=True)
        cell = self.chance.choice(cells)
        held = cell.find(f"{S}v")
        assert held is not None
        held.text = str(float(held.text or 0) + self.chance.choice((0.01, 1, -0.5)))
        self._keep(part, root)
        return FilePlace("cell", (name, cell.get("r", "")))

    def formula(self) -> Expected:
        """Change a formula, and not what it comes to."""
        name, part, root, cells = self._cells(formula=True)
        cell = self.chance.choice(cells)
        held = cell.find(f"{S}f")
        assert held is not None
        held.text = f"({held.text})+0"
        self._keep(part, root)
        return FilePlace("formula", (name, cell.get("r", "")))

    def frozen(self) -> Expected:
        """Put a value in the place of a formula."""
        name, part, root, cells = self._cells(formula=True)
        cell = self.chance.choice(cells)
        cell.remove(cell[0])
        self._keep(part, root)
        return FilePlace("formula", (name, cell.get("r", "")))

    def emptied(self) -> Expected:
        """Take out what a cell holds."""
        name, part, root, cells = self._cells()
        # A cell whose text is empty shows nothing that could be taken out.
        cell = self.chance.choice([each for each in cells if "".join(each.itertext()).strip()])
        place = FilePlace("formula" if cell.find(f"{S}f") is not None else "cell", (name, cell.get("r", "")))
        for child in list(cell):
            cell.remove(child)
        self._keep(part, root)
        return place

    def added(self) -> Expected:
        """Write into a cell beside the table."""
        name, part, root, _ = self._cells()
        row = self.chance.choice(list(root.iter(f"{S}row")))
        address = f"ZZ{row.get('r')}"
        cell = etree.SubElement(row, f"{S}c", r=address)
        etree.SubElement(cell, f"{S}v").text = "7"
        self._keep(part, root)
        return FilePlace("cell", (name, address))

    def format(self) -> Expected:
        """Let a number be shown as another."""
        name, part, root, cells = self._cells(number=True)
        styles = etree.fromstring(self.parts["xl/styles.xml"])
        formats = styles.find(f"{S}numFmts")
        assert formats is not None
        etree.SubElement(formats, f"{S}numFmt", numFmtId="399", formatCode='"95.00"')
        kinds = styles.find(f"{S}cellXfs")
        assert kinds is not None
        etree.SubElement(kinds, f"{S}xf", numFmtId="399")
        cell = self.chance.choice(cells)
        cell.set("s", str(len(kinds) - 1))
        self._keep(part, root)
        self._keep("xl/styles.xml", styles)
        return FilePlace("format", (name, cell.get("r", "")))

    def hidden(self) -> Expected:
        """Hide a row or a sheet."""
        name, part, root, _ = self._cells()
        if self.chance.random() < 0.5:
            self.chance.choice(list(root.iter(f"{S}row"))).set("hidden", "1")
            self._keep(part, root)
            return FilePlace("rows_hidden", (name,))
        next(each for each in self.book.iter(f"{S}sheet") if each.get("name") == name).set("state", "veryHidden")
        self._keep("xl/workbook.xml", self.book)
        return FilePlace("sheet", (name,))

    def renamed(self) -> Expected:
        """Call a sheet otherwise."""
        each = self.chance.choice(list(self.book.iter(f"{S}sheet")))
        name = each.get("name", "")
        each.set("name", f"{name}2")
        self._keep("xl/workbook.xml", self.book)
        return FilePlace("sheet", (name,))

    def foot(self) -> Expected:
        """Change the foot of a page."""
        name, part, root, _ = self._cells()
        foot = root.find(f"{S}headerFooter/{S}oddFooter")
        assert foot is not None
        foot.text = f"{foot.text}&R作废"
        self._keep(part, root)
        return FilePlace("page_foot", (name,))


class Report:
    """The parts of a Word report that somebody changes."""

    def __init__(self, parts: Parts, chance: random.Random) -> None:
        self.parts, self.chance = parts, chance
        self.root = etree.fromstring(parts["word/document.xml"])
        body = self.root.find(f"{W}body")
        assert body is not None
        self.body = body

    def _keep(self) -> None:
        self.parts["word/document.xml"] = etree.tostring(
            self.root, xml_declaration=True, encoding="UTF-8", standalone=True
        )

    def _paragraphs(self) -> list[etree._Element]:
        return [each for each in self.body.findall(f"{W}p") if "".join(each.itertext(f"{W}t")).strip()]

    def _place(self, paragraph: etree._Element) -> FilePlace:
        return FilePlace("paragraph", (str(self._paragraphs().index(paragraph) + 1),))

    def _text(self, paragraph: etree._Element) -> etree._Element:
        return self.chance.choice([each for each in paragraph.iter(f"{W}t") if (each.text or "").strip()])

    def text(self) -> Expected:
        """Change a paragraph."""
        paragraph = self.chance.choice(self._paragraphs())
        place, held = self._place(paragraph), self._text(paragraph)
        held.text = f"{held.text}改"
        self._keep()
        return place

    def cell(self) -> Expected:
        """Change a figure or a word in a table."""
        tables = self.body.findall(f"{W}tbl")
        number = self.chance.randrange(len(tables))
        rows = tables[number].findall(f"{W}tr")
        row = self.chance.randrange(len(rows))
        cells = rows[row].findall(f"{W}tc")
        full = [n for n, each in enumerate(cells) if "".join(each.itertext(f"{W}t")).strip()]
        if not full:
            return self.cell()
        column = self.chance.choice(full)
        held = self._text(cells[column])
        text = held.text or ""
        held.text = (
            re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), text)
            if re.search(r"\d", text)
            else text[::-1] + "改"
        )
        self._keep()
        return FilePlace("table_cell", (str(number + 1), str(row + 1), str(column + 1)))

    def dropped(self) -> Expected:
        """Take out a paragraph."""
        paragraph = self.chance.choice(self._paragraphs())
        place = self._place(paragraph)
        self.body.remove(paragraph)
        self._keep()
        return place if "".join(paragraph.itertext(f"{W}t")) else "paragraph"

    def added(self) -> Expected:
        """Put in a paragraph that says the same as another and more."""
        paragraph = self.chance.choice(self._paragraphs())
        made = etree.fromstring(etree.tostring(paragraph))
        self._text(made).text = "另有说明"
        paragraph.addnext(made)
        self._keep()
        return self._place(made)

    def row(self) -> Expected:
        """Take out a row of a table."""
        tables = [each for each in self.body.findall(f"{W}tbl") if len(each.findall(f"{W}tr")) > 2]
        rows = self.chance.choice(tables).findall(f"{W}tr")
        self.chance.choice(rows[1:]).getparent().remove(self.chance.choice(rows[1:]))
        self._keep()
        return "table_cell"

    def hidden(self) -> Expected:
        """Hide a text."""
        paragraph = self.chance.choice(self._paragraphs())
        place = self._place(paragraph)
        run = self._text(paragraph).getparent()
        assert run is not None
        properties = run.find(f"{W}rPr")
        if properties is None:
            properties = etree.Element(f"{W}rPr")
            run.insert(0, properties)
        etree.SubElement(properties, f"{W}vanish")
        self._keep()
        return place

    def struck(self) -> Expected:
        """Strike a text out, as with changes tracked."""
        paragraph = self.chance.choice(self._paragraphs())
        place = self._place(paragraph)
        run = self._text(paragraph).getparent()
        assert run is not None
        around = etree.Element(f"{W}del")
        run.addprevious(around)
        around.append(run)
        self._keep()
        return place

    def head(self) -> Expected:
        """Change the head of the pages."""
        name = next(each for each in self.parts if re.fullmatch(r"word/header\d*\.xml", each))
        root = etree.fromstring(self.parts[name])
        held = next(root.iter(f"{W}t"))
        held.text = f"{held.text} 作废"
        self.parts[name] = etree.tostring(root)
        return "page_head"


def _properties(parts: Parts, _: random.Random) -> Expected:
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(
        b"</dc:subject>", "二".encode() + b"</dc:subject>"
    )
    return FilePlace("property", ("subject",))


def _proof(parts: Parts, chance: random.Random) -> Expected:
    """Take the proof out, or change what it says."""
    name = next(
        each for each, content in parts.items() if b"urn:tender-tool:proof" in content[:400] and "Props" not in each
    )
    text = parts[name].decode()
    kind = chance.randrange(4)
    if kind == 0:
        del parts[name]
    elif kind == 1:
        digits = list(re.finditer(r'"[0-9a-f]{64}"', text))
        at = chance.choice(digits).start() + 1
        parts[name] = f"{text[:at]}{'1' if text[at] == '0' else '0'}{text[at + 1 :]}".encode()
    elif kind == 2:
        parts[name] = text.replace('"program":"', '"program":"9').encode()
    else:
        parts[name] = re.sub(r'("acts":\[)"[0-9a-f]{64}",?', r"\1", text).encode()
    return PROOF


def tamper(source: Path, place: Path, chance: random.Random) -> tuple[str, Expected]:
    """Write a copy of an exported file with one change; return what was done, and where it must be named."""
    with zipfile.ZipFile(source) as package:
        parts = {each.filename: package.read(each) for each in package.infolist()}
    made: Book | Report = Book(parts, chance) if source.suffix == ".xlsx" else Report(parts, chance)
    ways: list[tuple[str, Callable[[], Expected]]] = [
        (name, getattr(made, name)) for name in vars(type(made)) if not name.startswith("_")
    ]
    ways += [("properties", lambda: _properties(parts, chance)), ("proof", lambda: _proof(parts, chance))]
    name, way = chance.choice(ways)
    expected = way()
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as package:
        for each, content in parts.items():
            package.writestr(each, content)
    return name, expected


def is_named(found: FileVerdict, expected: Expected) -> bool:
    """Tell whether a change was named at its place."""
    if expected == PROOF:
        return found.verdict in ("changed", "no_proof") and bool(found.said)
    places = [each.place for each in found.differences]
    if isinstance(expected, str):
        return found.verdict == "changed" and any(each.kind == expected for each in places)
    return found.verdict == "changed" and expected in places


def main(count: int, seed: int) -> int:
    """Tamper ``count`` times and return how many changes were not named."""
    chance, missed = random.Random(seed), 0  # noqa: S311  (no secret)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = exported(sample(), folder / "out")
        for path in files.values():
            if verify_file(path).verdict != "untouched":
                missed += 1
                print("an untouched file does not pass:", path.name)
        for number in range(count):
            source = files[".xlsx" if number % 2 else ".docx"]
            copy = folder / f"tampered{source.suffix}"
            what, expected = tamper(source, copy, chance)
            found = verify_file(copy)
            if not is_named(found, expected):
                missed += 1
                print(source.suffix, what, expected, found.verdict, found.said, found.differences[:3])
    print(f"{count} tamperings, {missed} not named")
    return missed


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:3]]
    sys.exit(1 if main(*[*numbers, *(200, 1)[len(numbers) :]]) else 0)
