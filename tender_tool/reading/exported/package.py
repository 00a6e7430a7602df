"""The package of an exported file: its parts, what belongs to what, its properties and its proof."""

from __future__ import annotations

import hashlib
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.verification.contents import SAID_PROPERTIES, FilePlace
from tender_tool.domain.verification.proof import PartMark
from tender_tool.reading.files.bounds import Beyond, too_large
from tender_tool.reading.files.gate import check_marks, opened
from tender_tool.reading.files.input_file import refuse
from tender_tool.ruleset.own_files import (
    CORE,
    EXTENDED,
    PROOF_PROPERTY,
    PROOF_ROOT,
    PROPERTIES,
)

_DAMAGE: Final = (
    zipfile.BadZipFile, zlib.error, KeyError, OSError, NotImplementedError, RuntimeError, ValueError, EOFError,
)  # fmt: skip
_ITEM: Final = re.compile(r"customXml/item\d+\.xml")
_START: Final = 400
# What a person sees of a file's properties; who saved it last, and when, is no content.
# Parts that show something, or do something, besides the texts that are read.
_TELLING: Final = re.compile(r"(vbaProject|/media/|/embeddings/|/externalLinks/|/activeX/|/ctrlProps/|/queryTables/)")


class Package:
    """An office file that was exported, as its parts."""

    def __init__(self, file: str, parts: dict[str, bytes]) -> None:
        self.file = file
        self.parts = parts
        self._trees: dict[str, etree._Element] = {}

    def tree(self, name: str) -> etree._Element:
        """Return a part as XML; raises InputError if it is none."""
        if name not in self._trees:
            content = self.parts.get(name)
            if content is None:
                raise refuse("file.damaged", self.file)
            try:
                check_marks(name, content)
                parser = etree.XMLParser(resolve_entities=False, no_network=True)
                self._trees[name] = etree.fromstring(content, parser)
            except Beyond as error:
                raise too_large("file", self.file, error) from error
            except etree.XMLSyntaxError as error:
                raise refuse("file.damaged", self.file) from error
        return self._trees[name]

    def related(self, name: str, kind: str) -> dict[str, str]:
        """Return the parts of a kind that a part refers to, by the names of the relations."""
        folder, file = posixpath.split(name)
        place = posixpath.join(folder, "_rels", f"{file}.rels")
        if place not in self.parts:
            return {}
        found = {}
        for each in self.tree(place):
            target = each.get("Target", "")
            if each.get("Type", "").endswith(f"/{kind}") and each.get("TargetMode") != "External":
                whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                found[each.get("Id", "")] = posixpath.normpath(whole)
        return found

    def properties(self) -> Iterator[tuple[FilePlace, str]]:
        """Yield what the properties say that people see, and the parts beside the texts by their digests."""
        for each in self.tree(CORE) if CORE in self.parts else ():
            name = etree.QName(each).localname
            if name in SAID_PROPERTIES and each.text:
                yield FilePlace("property", (name,)), each.text
        for name, content in self.parts.items():
            if _TELLING.search(name):
                yield FilePlace("part", (name,)), hashlib.sha256(content).hexdigest()

    def saved_by(self) -> str:
        """Return the program that wrote the file last, as it calls itself."""
        if EXTENDED not in self.parts:
            return ""
        return next((str(each.text or "") for each in self.tree(EXTENDED) if each.tag.endswith("}Application")), "")

    def proof(self) -> str | None:
        """Return the text of the proof; None: there is none."""
        for name in self.parts:
            if is_proof(name, self.parts[name]):
                return _all_text(self.tree(name))
        return None

    def mark(self) -> str:
        """Return the short mark of the proof among the properties; empty: there is none."""
        if PROPERTIES not in self.parts:
            return ""
        for each in self.tree(PROPERTIES):
            if each.get("name") == PROOF_PROPERTY:
                return _all_text(each)
        return ""

    def marks(self) -> tuple[PartMark, ...]:
        """Return every part by name and digest, in the order of the names; the proof itself is left out."""
        return part_marks(self.parts)


def _all_text(holder: etree._Element) -> str:
    return "".join(str(each) for each in holder.itertext())


def parts_of(file: InputFile) -> dict[str, bytes]:
    """Return the parts of a package, unpacked within the bounds of the gate.

    Raises InputError if the file is damaged or beyond them.
    """
    try:
        with opened(file.content) as package:
            return {info.filename: package.read(info) for info in package.infolist()}
    except Beyond as error:
        raise too_large("file", file.name, error) from error
    except _DAMAGE as error:
        raise refuse("file.damaged", file.name) from error


def part_marks(parts: Mapping[str, bytes]) -> tuple[PartMark, ...]:
    """Return parts by name and digest, in the order of the names, without the one that holds a proof."""
    told = sorted(name for name, content in parts.items() if not is_proof(name, content))
    return tuple(PartMark(name, hashlib.sha256(parts[name]).hexdigest()) for name in told)


def is_proof(name: str, content: bytes) -> bool:
    """Tell whether a part is the one that holds a proof."""
    return bool(_ITEM.fullmatch(name)) and PROOF_ROOT.encode() in content[:_START]
