"""A template as it was given: its parts, without what a report must not carry on, or why it is refused."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.exported.package import parts_of
from tender_tool.reading.files.bounds import MEGABYTE
from tender_tool.ruleset.own_files import CONTENT_TYPES, EXTENDED, PROPERTIES

DOCUMENT: Final = "word/document.xml"
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SETTINGS: Final = "word/settings.xml"
_MOST: Final = 4 * MEGABYTE
_MOST_OF_A_TEXT: Final = 8 * MEGABYTE
_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DOTX: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_PROPERTIES_KIND: Final = b"application/vnd.openxmlformats-officedocument.extended-properties+xml"
_EXTENDED: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/'
    'officeDocument/2006/extended-properties"><Application/><AppVersion/></Properties>'
)
# Relations that a report has none of: it has its own properties and proof.
_LEFT_OUT: Final = ("/customXml", "/custom-properties", "/thumbnail", "/attachedTemplate", "/mailMergeSource")
_PROGRAMS: Final = re.compile(r"(vbaProject|activeX|/afchunk|altChunk)", re.IGNORECASE)
_TEXTS: Final = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_FETCHING: Final = re.compile(r"\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|DATABASE|IMPORT|LINK|RD)\b")
_LOADED: Final = ("attachedTemplate", "mailMerge")


def refused(code: str, file: InputFile, **args: str | int) -> InputError:
    """Return the error of a template that cannot be used at all."""
    return InputError(Problem(Message.of(f"own_template.{code}", file=file.name, **args), Source(file.name)))


def template_parts(file: InputFile) -> dict[str, bytes]:
    """Return the parts of a template; raises InputError where it is damaged, too large, or more than text."""
    if len(file.content) > _MOST:
        raise refused("too_large", file, limit=_MOST // MEGABYTE)
    if not file.content.startswith(b"PK"):
        raise refused("no_docx", file)
    parts = parts_of(file)
    if DOCUMENT not in parts or CONTENT_TYPES not in parts or "_rels/.rels" not in parts:
        raise refused("no_docx", file)
    _check(parts, file)
    for name in [name for name in parts if name.startswith("customXml/") or name == PROPERTIES]:
        del parts[name]
    for name in [name for name in parts if name.endswith(".rels")]:
        parts[name] = _relations(parts[name], name, file)
    if _SETTINGS in parts:
        parts[_SETTINGS] = _without_loaded(parts[_SETTINGS], file)
    _complete(parts)
    return parts


def text_parts(parts: dict[str, bytes]) -> list[str]:
    """Return the names of the parts that hold text, the document first."""
    return sorted((name for name in parts if _TEXTS.fullmatch(name)), key=lambda name: (name != DOCUMENT, name))


def tree_of(content: bytes, file: InputFile) -> etree._Element:
    """Return a part as XML; raises InputError where it is none, or declares anything."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise refused("damaged", file)
    try:
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise refused("damaged", file) from error


def written(root: etree._Element) -> bytes:
    """Return a part's bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _check(parts: dict[str, bytes], file: InputFile) -> None:
    if any(_PROGRAMS.search(name) for name in parts) or b"macroEnabled" in parts[CONTENT_TYPES]:
        raise refused("programs", file)
    for name in text_parts(parts):
        if len(parts[name]) > _MOST_OF_A_TEXT:
            raise refused("too_large", file, limit=_MOST_OF_A_TEXT // MEGABYTE)
        root = tree_of(parts[name], file)
        if root.nsmap.get("w") != W[1:-1]:
            raise refused("strict", file)
        codes = "".join(str(each.text or "") for each in root.iter(f"{W}instrText"))
        codes += " ".join(each.get(f"{W}instr", "") for each in root.iter(f"{W}fldSimple"))
        found = _FETCHING.search(codes)
        if found:
            raise refused("fetching", file, field=found[1])
        if next(root.iter(f"{W}altChunk"), None) is not None:
            raise refused("programs", file)


def _relations(content: bytes, name: str, file: InputFile) -> bytes:
    """Return relations without what a report must not carry on; raises InputError where one loads from elsewhere."""
    root = tree_of(content, file)
    for each in list(root.iter(_RELATION)):
        kind = each.get("Type", "")
        if kind.endswith(_LEFT_OUT):
            root.remove(each)
        elif each.get("TargetMode") == "External" and not kind.endswith("/hyperlink"):
            raise refused("linked", file, target=each.get("Target", "")[:80], part=name)
    return written(root)


def _without_loaded(content: bytes, file: InputFile) -> bytes:
    root = tree_of(content, file)
    for name in _LOADED:
        for each in list(root.iter(f"{W}{name}")):
            holder = each.getparent()
            if holder is not None:
                holder.remove(each)
    return written(root)


def _complete(parts: dict[str, bytes]) -> None:
    """Make a template a document, with the properties that every report has."""
    types = parts[CONTENT_TYPES].replace(_DOTX, _MAIN)
    if EXTENDED not in parts:
        parts[EXTENDED] = _EXTENDED.encode()
        override = b'<Override PartName="/%s" ContentType="%s"/></Types>' % (EXTENDED.encode(), _PROPERTIES_KIND)
        types = types.replace(b"</Types>", override)
        relation = f'<Relationship Id="rIdOwnApp" Type="{_OFFICE}/extended-properties" Target="{EXTENDED}"/>'
        link = parts["_rels/.rels"]
        parts["_rels/.rels"] = link.replace(b"</Relationships>", f"{relation}</Relationships>".encode())
    parts[CONTENT_TYPES] = types
