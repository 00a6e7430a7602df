"""The proof in an office package: a custom part that no program shows, a property that survives, true properties."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from tender_tool import __version__
from tender_tool.ruleset.own_files import (
    CONTENT_TYPES,
    CORE,
    EXTENDED,
    NAME,
    PROOF_PROPERTY,
    PROOF_ROOT,
    PROOF_SPACE,
    PROPERTIES,
    proof_parts,
)

_BOOK, _DOCUMENT = "xl/workbook.xml", "word/document.xml"
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_CORE_SPACE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
# Some programs do not open a package whose relations have a prefix.
_NO_RELATIONS = f'<Relationships xmlns="{_RELATIONS}"/>'
_TERMS = "http://purl.org/dc/terms/"
_TYPED = "{http://www.w3.org/2001/XMLSchema-instance}type"
_ITEM_ID = "{6B1B6C6E-5D0C-4C57-9B0B-7E2F2B1A8D11}"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DESCRIBED = (
    f'{_DECLARED}<ds:datastoreItem xmlns:ds="{_OFFICE}customXml" ds:itemID="{_ITEM_ID}"><ds:schemaRefs>'
    f'<ds:schemaRef ds:uri="{PROOF_SPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)
_ITEM = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


@dataclass(frozen=True, slots=True)
class Days:
    """When a project was begun and when it was last worked on; None: not known, and never the clock."""

    created: datetime | None = None
    modified: datetime | None = None


def package_parts(path: Path | BytesIO) -> dict[str, bytes]:
    """Return the parts of a package that was written here, by their names."""
    with ZipFile(path) as package:
        return {info.filename: package.read(info) for info in package.infolist()}


def true_properties(parts: dict[str, bytes], days: Days) -> None:
    """Put into a package's parts which program made it, and the dates of the project in place of the clock's."""
    parts[EXTENDED] = _extended(parts[EXTENDED], titles=_BOOK in parts)
    core = etree.fromstring(parts[CORE])
    for name, day in (("created", days.created), ("modified", days.modified)):
        for old in core.findall(f"{{{_TERMS}}}{name}"):
            core.remove(old)
        if day is not None:
            made = etree.SubElement(core, f"{{{_TERMS}}}{name}", {_TYPED: "dcterms:W3CDTF"})
            made.text = f"{day.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    parts[CORE] = _written(core)


def prepare(parts: dict[str, bytes], mark: str) -> str:
    """Make room for a proof among a package's parts and return the name of the part that will hold it.

    A short ``mark`` of the proof stands among the properties: those are kept by programs that drop custom parts.
    """
    number = next(n for n in range(1, len(parts) + 2) if f"customXml/item{n}.xml" not in parts)
    item, item_properties, item_relations = proof_parts(number)
    folder, _, file = (_BOOK if _BOOK in parts else _DOCUMENT).rpartition("/")
    of_item = etree.fromstring(_NO_RELATIONS)
    _relate(of_item, "customXmlProps", item_properties.rpartition("/")[2])
    for place, kind, target in (
        (f"{folder}/_rels/{file}.rels", "customXml", f"../{item}"),
        ("_rels/.rels", "custom-properties", PROPERTIES),
    ):
        relations = etree.fromstring(parts[place])
        _relate(relations, kind, target)
        parts[place] = _written(relations)
    types = etree.fromstring(parts[CONTENT_TYPES])
    for name, kind in ((item_properties, _ITEM), (PROPERTIES, _CUSTOM)):
        etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
    parts |= {
        CONTENT_TYPES: _written(types),
        item_properties: _DESCRIBED.encode(),
        item_relations: _written(of_item),
        PROPERTIES: _custom(mark),
    }
    return item


def write_package(path: Path | BytesIO, parts: Mapping[str, bytes]) -> None:
    """Write a package; the times inside are fixed, so that the same content gives the same bytes."""
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            info = ZipInfo(name, _ZIP_DAY)
            info.compress_type = ZIP_DEFLATED
            package.writestr(info, content)


def proof_part(proof: str) -> bytes:
    """Return the content of the part that holds a proof."""
    return f"{_DECLARED}{PROOF_ROOT}{escape(proof)}</proof>".encode()


def _relate(relations: etree._Element, kind: str, target: str) -> None:
    taken = {str(each.get("Id")) for each in relations}
    free = next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
    link = {"Id": free, "Type": f"{_OFFICE}relationships/{kind}", "Target": target}
    etree.SubElement(relations, f"{{{_RELATIONS}}}Relationship", link)


def _custom(mark: str) -> bytes:
    text = (
        f'<Properties xmlns="{_OFFICE}custom-properties" xmlns:vt="{_OFFICE}docPropsVTypes">'
        f'<property fmtid="{_FORMAT_ID}" pid="2" name="{PROOF_PROPERTY}"><vt:lpwstr>{mark}</vt:lpwstr></property>'
        "</Properties>"
    )
    return (_DECLARED + text).encode()


def _extended(part: bytes, *, titles: bool) -> bytes:
    """Return the extended properties with the program that made the file, and without counts that nobody took."""
    root = etree.fromstring(part)
    numbers = [int(digits) for digits in re.findall(r"\d+", __version__)] + [0, 0, 0]
    said = {"Application": NAME, "AppVersion": f"{numbers[0]}.{numbers[1]:02}{numbers[2]:02}"}
    kept = ("HeadingPairs", "TitlesOfParts") if titles else ()
    for child in list(root):
        name = etree.QName(child).localname
        if name in said:
            child.text = said[name]
        elif name not in kept:
            root.remove(child)
    return _written(root)


def _written(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
