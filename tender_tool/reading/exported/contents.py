"""An exported file of any kind: what it says, the proof it carries, and the bytes that are not the proof."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.verification.contents import Contents, FilePlace
from tender_tool.domain.verification.proof import PartMark
from tender_tool.reading.exported import calendars, pdfs
from tender_tool.reading.exported.calendars import calendar_contents, is_calendar
from tender_tool.reading.exported.document import document_contents
from tender_tool.reading.exported.package import Package, parts_of
from tender_tool.reading.exported.workbook import form_contents, sheet_parts, unlocked, workbook_contents
from tender_tool.reading.files.bounds import Beyond, too_large
from tender_tool.reading.files.gate import check_size
from tender_tool.reading.files.input_file import refuse
from tender_tool.reading.files.own_files import own_kind
from tender_tool.ruleset.own_files import (
    LOG_PROOF_BEHIND,
    LOG_PROOF_END,
    LOG_PROPERTIES,
    PROOF_BEHIND,
    PROOF_END,
    PROOF_KEY,
    without_end,
)

__all__ = [
    "Exported",
    "ShortMark",
    "byte_mark",
    "calendar_contents",
    "digest_of",
    "form_contents",
    "form_said",
    "json_contents",
    "package_contents",
    "proof_of",
    "read_exported",
    "short_mark",
    "text_mark",
    "unlocked",
]

_PACKAGE: Final = b"PK"
_BOOK: Final = "xl/workbook.xml"
# Keys that every JSON file of results has.
_OURS: Final = frozenset({"law_as_of", "rule", "checks"})
# Signs that no text of a file can hold.
_BETWEEN: Final = "\x1f"
_BEHIND: Final = "\x1e"
# What readers of parts stumble over that no program writes so.
_NONSENSE: Final = (ValueError, ArithmeticError, AttributeError, LookupError, TypeError, RecursionError)
# What may stand before the first sign of a text.
_MARKS: Final = b"\xef\xbb\xbf \t\r\n"
_MARK: Final = re.compile(r"([0-9a-f]{64})?\|([^|]{0,40})\|([^|]{0,20})\|(zh|en)")


@dataclass(frozen=True, slots=True)
class ShortMark:
    """What the mark among a file's properties tells: digest of the contents, program, kind and language."""

    contents: str
    program: str
    kind: str
    language: str


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that may have been exported. ``ours``: it bears the program's mark; ``names`` tells sheets by parts."""

    contents: Contents
    parts: tuple[PartMark, ...]
    proof: str | None
    mark: ShortMark | None
    ours: bool
    saved_by: str
    names: dict[str, str]


def read_exported(file: InputFile) -> Exported:
    """Return what a file says, and its proof; raises InputError if it is damaged or of no kind that is exported."""
    if is_calendar(file.content):
        return _read_plain(file, *calendars.without_proof(file.content), calendar_contents)
    if pdfs.is_pdf(file.content):
        return _read_plain(file, *pdfs.without_proof(file.content), pdfs.pdf_contents)
    if not file.content.startswith(_PACKAGE):
        return _read_json(file)
    package = Package(file.name, parts_of(file))
    book = _BOOK in package.parts
    if not book and "word/document.xml" not in package.parts:
        raise refuse("verify.no_such_kind", file.name)
    contents = package_contents(package)
    try:
        return Exported(
            contents,
            package.marks(),
            package.proof(),
            _short(package.mark()),
            own_kind(file) is not None,
            package.saved_by(),
            sheet_parts(package) if book else {},
        )
    except _NONSENSE as error:
        raise refuse("file.damaged", file.name) from error


def package_contents(package: Package) -> Contents:
    """Return what an office file says; raises InputError if a part of it is damaged."""
    try:
        return workbook_contents(package) if _BOOK in package.parts else document_contents(package)
    except _NONSENSE as error:
        raise refuse("file.damaged", package.file) from error


def proof_of(file: InputFile) -> str | None:
    """Return the proof that a file carries, without reading what it says; None: it carries none."""
    for held in (calendars.without_proof(file.content)[1], pdfs.without_proof(file.content)[1]):
        if held is not None:
            return held
    if not file.content.startswith(_PACKAGE):
        return _read_json(file).proof
    return Package(file.name, parts_of(file)).proof()


def form_said(file: InputFile, to_fill: Iterable[tuple[str, str]] | None = None) -> Contents:
    """Return what a workbook says beside its cells to fill: these, or those that are not locked in it.

    Raises InputError if it is damaged.
    """
    package = Package(file.name, parts_of(file))
    try:
        return form_contents(package, unlocked(package) if to_fill is None else to_fill)
    except _NONSENSE as error:
        raise refuse("file.damaged", file.name) from error


def short_mark(mark: ShortMark) -> str:
    """Return the text that stands among a file's properties."""
    return "|".join((mark.contents, mark.program, mark.kind, mark.language))


def _short(text: str) -> ShortMark | None:
    found = _MARK.fullmatch(text)
    return ShortMark(found[1] or "", found[2], found[3], found[4]) if found else None


def _read_json(file: InputFile) -> Exported:
    try:
        check_size(file.content)
        text = file.content.decode("utf-8-sig")
        data = _loaded(text)
        held, behind, end = _proof_taken(data) if isinstance(data, dict) else (None, "", "")
        values = dict(_values(data, ""))
    except Beyond as error:
        raise too_large("file", file.name, error) from error
    except (ValueError, RecursionError) as error:
        code = "damaged" if file.content.lstrip(_MARKS).startswith(b"{") else "no_such_kind"
        raise refuse(f"verify.{code}", file.name) from error
    if not isinstance(data, dict):
        raise refuse("verify.no_such_kind", file.name)
    said = without_end(text) if held is None else _before(text, behind, end)
    ours = set(data) >= _OURS
    proof = None if held is None else json.dumps(held, ensure_ascii=False)
    return Exported(Contents(values), (text_mark(said),), proof, None, ours, "", {})


def _before(text: str, behind: str, end: str) -> str:
    """Return the text of a file before its proof; all of it where something else stands behind that."""
    said, _, told = text.rpartition(behind)
    try:
        return said if told[json.JSONDecoder().raw_decode(told)[1] :] == end else text
    except ValueError:
        return text


def _proof_taken(data: dict[str, object]) -> tuple[object, str, str]:
    """Take the proof out of a file's data and return it with the texts that stand before and behind it there."""
    if PROOF_KEY in data:
        return data.pop(PROOF_KEY), PROOF_BEHIND, PROOF_END
    log = data.get(LOG_PROPERTIES)
    held = log.pop(PROOF_KEY, None) if isinstance(log, dict) else None
    if log == {}:
        del data[LOG_PROPERTIES]
    return held, LOG_PROOF_BEHIND, LOG_PROOF_END


def _read_plain(file: InputFile, said: bytes, proof: str | None, read: Callable[[bytes], Contents]) -> Exported:
    """Return what a file of one part says, as it was before its proof was put in."""
    try:
        check_size(file.content)
        contents = read(said)
    except Beyond as error:
        raise too_large("file", file.name, error) from error
    except ValueError as error:
        raise refuse("verify.damaged", file.name) from error
    return Exported(contents, (byte_mark(said),), proof, None, proof is not None, "", {})


def json_contents(text: str) -> Contents:
    """Return what the text of a JSON file says."""
    return Contents(dict(_values(_loaded(text), "")))


def text_mark(said: str) -> PartMark:
    """Return what a JSON file says before its proof as one part."""
    return byte_mark(said.encode())


def byte_mark(said: bytes) -> PartMark:
    """Return the bytes of a file of one part, without its proof, as that part."""
    return PartMark("", hashlib.sha256(said).hexdigest())


class _Number(str):
    """A number as it is written."""

    __slots__ = ()


def _loaded(text: str) -> object:
    return json.loads(text, parse_float=_Number, parse_int=_Number, object_pairs_hook=_object)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key that stands there twice")
    return made


def _values(data: object, path: str) -> Iterator[tuple[FilePlace, str]]:
    if isinstance(data, dict) and data:
        for key, each in data.items():
            yield from _values(each, f"{path}.{_sayable(key)}" if path else _sayable(str(key)))
    elif isinstance(data, list) and data:
        for number, each in enumerate(data):
            yield from _values(each, f"{path}[{number}]")
    else:
        text = data if isinstance(data, _Number) else json.dumps(data, ensure_ascii=False)
        yield FilePlace("value", (path,)), _sayable(text)


def _sayable(text: str) -> str:
    """Return a text without halves of characters, which nobody can write or read."""
    return text.encode(errors="backslashreplace").decode()


def digest_of(contents: Contents) -> str:
    """Return the SHA-256 over what a file says, whichever program wrote it and in whatever order its parts lie."""
    lines = (*sorted(contents.fixed.items()), *contents.flow)
    told = (_BETWEEN.join((place.kind, *place.keys, text)) for place, text in lines)
    return hashlib.sha256(_BEHIND.join(told).encode(errors="surrogatepass")).hexdigest()
