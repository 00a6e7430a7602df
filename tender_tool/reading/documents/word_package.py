"""The parts of a Word package, taken out safely: bounded in size, and without entities or anything from outside."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.files.gate import check_marks, opened
from tender_tool.reading.files.input_file import refuse

# Ten times the cells of the longest documents seen; each costs a kilobyte while it is read.
MOST_CELLS = 200_000
_CELL = re.compile(rb"<(?:\w+:)?tc[\s/>]")
# A smaller part cannot hold so many cells that parsing it would take all memory: there the walk counts them.
_LEAST_COUNTED = 8 * 2**20
_MAIN_RELATION = "/officeDocument"
# The first element's name and what it stands for lie in it.
_HEAD = 2**14
# The strict form of the standard only names its parts otherwise.
_STRICT = (b"purl.oclc.org/ooxml/wordprocessingml/main", b"schemas.openxmlformats.org/wordprocessingml/2006/main")
_STRICT_MATH = (b"purl.oclc.org/ooxml/officeDocument/math", b"schemas.openxmlformats.org/officeDocument/2006/math")
# How a paragraph or some of its text looks: half of most documents. Only plain settings one after another are meant,
# so that no text and no tracked change can be among them.
_SETTING = rb"<w:(?!del)[^<>]*+(?<=/)>"
_OF_TEXT = rb"<w:rPr>(?:%s)*+</w:rPr>" % _SETTING
_FORMATTING = re.compile(rb"%s|<w:pPr>(?:%s|%s)*+</w:pPr>" % (_OF_TEXT, _SETTING, _OF_TEXT))
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    EOFError,
    KeyError,
    RuntimeError,
    ValueError,
    OSError,
)


@dataclass(frozen=True, slots=True)
class WordParts:
    """The main part of a Word package and its comments, parsed and without formatting."""

    body: etree._Element
    comments: etree._Element | None


def is_word_package(content: bytes) -> bool:
    """Tell whether the bytes are a zip package with a Word document in it; raises Beyond if there is too much."""
    try:
        with opened(content) as package:
            return any(name.lower().startswith("word/") for name in package.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def word_parts(file: InputFile) -> WordParts:
    """Return a package's parsed parts; raises InputError if it is damaged, protected, too large or has entities."""
    try:
        with opened(file.content) as package:
            names = {info.filename: info for info in package.infolist()}
            if any(info.flag_bits & 1 for info in names.values()):
                raise refuse("document.protected", file.name)
            main = _main_part(package, names)
            text = _part(package, names[main])
            if len(text) > _LEAST_COUNTED and sum(1 for _ in _CELL.finditer(text)) > MOST_CELLS:
                raise too_many_cells(file.name)
            folder = posixpath.dirname(main)
            comments = names.get(posixpath.join(folder, "comments.xml"))
            notes = _parsed(_part(package, comments), file) if comments else None
            body = _parsed(text, file)
    except _DAMAGE:
        raise refuse("document.damaged", file.name) from None
    return WordParts(body, notes)


def too_many_cells(name: str) -> InputError:
    """Return the error of a document whose tables have more cells than are read."""
    return InputError(Problem(Message.of("document.too_many_cells", file=name, most=MOST_CELLS), Source(name)))


def _main_part(package: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo]) -> str:
    """Return the name of the main part; usually word/document.xml, but the package's relations have the say."""
    if "word/document.xml" in names:
        return "word/document.xml"
    relations = package.read("_rels/.rels").decode("utf-8", "replace")
    for each in re.findall(r"<Relationship\b[^>]*>", relations):
        target = re.search(r'Target="([^"]*)"', each)
        if target and re.search(rf'Type="[^"]*{_MAIN_RELATION}"', each):
            return target[1].lstrip("/")
    raise KeyError(_MAIN_RELATION)


def _part(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    text = package.read(info)
    check_marks(info.filename, text)
    if _STRICT[0] in text[:_HEAD]:
        for strict, usual in (_STRICT, _STRICT_MATH):
            text = text.replace(strict, usual)
    return text


def _parsed(text: bytes, file: InputFile) -> etree._Element:
    plain = text[:4096].replace(b"\x00", b"")
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise refuse("document.entities", file.name)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        # Nobody asks for elements by their id here, and a table of them costs a tenth of the parsing.
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(_FORMATTING.sub(b"", text), parser)
