"""A template filled in: the report in a person's own form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Final

from docx import Document
from docx.document import Document as Report
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree
from markupsafe import Markup

from tender_tool.domain.input_file import InputFile
from tender_tool.reports.exporters import Results
from tender_tool.reports.proof.package import package_parts, write_package
from tender_tool.reports.report_sections import report_title, running_head
from tender_tool.reports.templates.check import MARKS, ReadTemplate, read_template
from tender_tool.reports.templates.package import DOCUMENT, W, refused
from tender_tool.reports.templates.tags import own_texts
from tender_tool.reports.templates.values import CONTENTS, Whole, values_of
from tender_tool.reports.word.contents import contents, link
from tender_tool.reports.word.paper import own_styles, place_picture, set_properties
from tender_tool.reports.word.xml import PAGE, inner_text, runs
from tender_tool.ruleset.own_files import mark_of

_MOST_ROUNDS: Final = 1_000_000
_MOST_SIGNS: Final = 96 * 2**20
# Rows without cells and tables without rows, as a loop over nothing leaves them: Word opens none.
_NO_CELLS: Final = re.compile(r"<w:tr(?: [^>]*)?>(?:(?!<w:tr[ >]|<w:tc[ >/]).)*</w:tr>", re.DOTALL)
_NO_ROWS: Final = re.compile(r"<w:tbl>(?:(?!<w:tbl>|<w:tr[ >/]).)*</w:tbl>", re.DOTALL)
_WIDTH: Final = re.compile(r'(<w:(?:tblW|tcW|gridCol) w:w=")(\d+)')
_EMU_A_TWIP: Final = 635
_STYLE: Final = re.compile(r'<w:pStyle w:val="(\w+)"/>')
# Where the contents are to stand, while the headings behind are marked.
_HERE: Final = "contents"
# As the other parts of a document are written.
_DECLARED: Final = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"


def write_from_template(results: Results, template: InputFile, path: Path) -> None:
    """Write the report by a template; raises InputError with everything that is wrong in it, and writes nothing."""
    read = read_template(template)
    report = _opened(read)
    styles = own_styles(report)
    title = report_title(results)
    set_properties(report, title, running_head(results), mark_of("report"))
    values = values_of(results, lambda png: place_picture(report, png))
    _check_rounds(read, values)
    filled = _Filling(read, values, styles, _room(report)).texts(results)
    made = BytesIO()
    report.save(made)
    parts = package_parts(made)
    write_package(path, parts | {name: text.encode() for name, text in filled.items() if name in parts})


def _opened(read: ReadTemplate) -> Report:
    held = BytesIO()
    write_package(held, read.parts)
    held.seek(0)
    try:
        return Document(held)
    except (KeyError, ValueError, AttributeError, TypeError, SyntaxError, IndexError) as error:
        # Its parts are XML, and do not belong together as those of a document do.
        raise refused("damaged", read.file) from error


def _room(report: Report) -> int:
    """Return how wide a text is on the narrowest page, in twentieths of a point, at most as tables are made."""
    room = PAGE
    for each in report.sections:
        if each.page_width and each.left_margin is not None and each.right_margin is not None:
            room = min(room, (each.page_width - each.left_margin - each.right_margin) // _EMU_A_TWIP)
    return max(room, PAGE // 2)


def _check_rounds(read: ReadTemplate, values: dict[str, object]) -> None:
    """Raise InputError where loops inside each other would go round too often."""
    results = {name: len(value) for name, value in values.items() if isinstance(value, tuple)}
    rounds = 0
    for each in read.loops:
        made = 1
        for name in each:
            made *= results.get(name, results["factors"])
        rounds += made
    if rounds > _MOST_ROUNDS:
        raise refused("too_long", read.file)


class _Filling:
    """Fills in the texts of one template."""

    def __init__(self, read: ReadTemplate, values: dict[str, object], styles: dict[str, str], room: int) -> None:
        self._room = room
        self._read = read
        self._values = values
        self._styles = styles
        self._renamed = any(name != each for name, each in styles.items())
        self._jinja = ImmutableSandboxedEnvironment(
            autoescape=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
            finalize=self._shown,
            **MARKS,
        )
        for held in (self._jinja.globals, self._jinja.filters, self._jinja.tests):
            held.clear()

    def texts(self, results: Results) -> dict[str, str]:
        """Return every text part as it is written."""
        made = {name: self._filled(text) for name, text in self._read.texts.items()}
        document = made[DOCUMENT]
        if CONTENTS in document:
            heading, line = self._styles["Heading1"], self._styles["toc1"]
            made[DOCUMENT] = _with_contents(document, results, heading, line)
        return {name: _DECLARED + text for name, text in made.items()}

    def _filled(self, text: str) -> str:
        pieces, signs = [], 0
        for piece in self._jinja.from_string(text).generate(self._values):
            pieces.append(piece)
            signs += len(piece)
            if signs > _MOST_SIGNS:
                raise refused("too_long", self._read.file)
        made = "".join(pieces)
        return _NO_ROWS.sub("", _NO_CELLS.sub("", made))

    def _shown(self, value: object) -> object:
        """Return a value as it stands in the document: a section in the template's own styles, a text in lines."""
        if isinstance(value, (Whole, Markup)):
            text = value.__html__()
            text = _STYLE.sub(self._styled, text) if self._renamed else text
            return Markup(_WIDTH.sub(self._fitted, text) if self._room < PAGE else text)  # noqa: S704  (escaped)
        return Markup(inner_text(str(value)))  # noqa: S704  (escaped there)

    def _styled(self, found: re.Match[str]) -> str:
        return f'<w:pStyle w:val="{self._styles.get(found[1], found[1])}"/>'

    def _fitted(self, found: re.Match[str]) -> str:
        """Return a width of a table as it fits the template's page."""
        return f"{found[1]}{int(found[2]) * self._room // PAGE}"


def _with_contents(document: str, results: Results, heading: str, style: str) -> str:
    """Return a document with the contents in their place, and a bookmark in each heading behind it.

    ``heading`` and ``style`` are the ids of the styles of its headings and of the lines of its contents.
    """
    before, _, behind = document.partition(CONTENTS)
    # Twice would be two lists with the same marks.
    whole = f"{before}<{_HERE}/>{behind.replace(CONTENTS, '')}"
    root = etree.fromstring(whole, etree.XMLParser(huge_tree=True, resolve_entities=False))
    held = list(root.iter(f"{W}bookmarkStart"))
    taken = {each.get(f"{W}name") for each in held}
    names = (name for name in map("_Toc{}".format, count(1)) if name not in taken)
    ids = [each.get(f"{W}id", "") for each in held]
    numbers = count(max((int(each) for each in ids if each.isdecimal()), default=-1) + 1)
    lines = []
    for found in [each for each in _headings(root, heading) if _text(each).strip()]:
        name, number = next(names), str(next(numbers))
        found.insert(1, etree.Element(f"{W}bookmarkStart", {f"{W}id": number, f"{W}name": name}))
        found.append(etree.Element(f"{W}bookmarkEnd", {f"{W}id": number}))
        lines.append(link(runs(_text(found)), name))
    for each in root.iter(f"{W}t"):
        each.text = each.text or ""  # As the report itself writes it: begun and ended.
    told = "".join(contents(lines, results, style)) if lines else ""
    return etree.tostring(root, encoding="unicode").replace(f"<{_HERE}/>", told, 1)


def _headings(root: etree._Element, style: str) -> Iterator[etree._Element]:
    """Yield the headings behind the place of the contents; what stands in a text box is none."""
    for sibling in next(root.iter(_HERE)).itersiblings():
        for paragraph in sibling.iter(f"{W}p"):
            held = paragraph.find(f"{W}pPr/{W}pStyle")
            boxed = next(paragraph.iterancestors(f"{W}txbxContent"), None) is not None
            if held is not None and held.get(f"{W}val") == style and not boxed:
                yield paragraph


def _text(paragraph: etree._Element) -> str:
    return "".join(each.text or "" for each in own_texts(paragraph))
