"""The proof of what a file was made from: digests, the chain over the acts, the tender itself."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tender_tool import __version__
from tender_tool.domain.acts.trail import Act, FileMark
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.domain.verification.contents import Contents, FilePlace, Line, PlaceKind, is_line
from tender_tool.domain.verification.proof import Proof
from tender_tool.ruleset.fingerprint import fingerprint
from tender_tool.store.codec import decode_as, encode
from tender_tool.store.project_file import TooMuch, check_sense, unpacked

# Above these a file carries digests only: of more bidders, or of more bytes as they are packed.
_MOST_BIDDERS = 5_000
_MOST_INPUT = 8 * 2**20
_MOST_PACKED = 6 * 2**20
_MOST_SAID = 2**20


def proof_of(tender: Tender, kind: str, language: Language, law_as_of: str, packs: Iterable[str]) -> Proof:
    """Return what a file of a kind is made from; contents, parts, form and the tender itself are put in later."""
    return Proof(
        kind,
        language,
        __version__,
        law_as_of,
        inputs_of(tender),
        fingerprint(tender.table),
        chain(tender.acts),
        tuple(sorted(packs)),
    )


def inputs_of(tender: Tender) -> tuple[FileMark, ...]:
    """Return the files that a tender was read from, by name and digest."""
    held, given = tender.bidder_list, tender.document
    files = [each for each in (held.input if held else None, given.input if given else None) if each is not None]
    return tuple(FileMark(each.name, hashlib.sha256(each.content).hexdigest()) for each in files)


def chain(acts: Iterable[Act]) -> tuple[str, ...]:
    """Return a digest for each act, over itself and the digest before: none can be changed or left out alone."""
    made: list[str] = []
    for act in acts:
        before = made[-1] if made else ""
        made.append(hashlib.sha256(f"{before}\n{_canonical(encode(act))}".encode()).hexdigest())
    return tuple(made)


def packed(tender: Tender) -> str:
    """Return the tender as text, or nothing where it is too large to go into each file."""
    given, held = tender.document, tender.bidder_list
    size = len(given.input.content) if given else 0
    size += len(held.input.content) if held and held.input else 0
    if len(tender.bidders) > _MOST_BIDDERS or size > _MOST_INPUT:
        return ""
    content = zlib.compress(_canonical(encode(tender)).encode(), 9)
    return base64.b64encode(content).decode() if len(content) <= _MOST_PACKED else ""


def tender_in(proof: Proof) -> Tender | None:
    """Return the tender that a proof holds; None where it holds none. Raises ValueError if it is damaged."""
    if not proof.tender:
        return None
    try:
        tender = decode_as(Tender, unpacked(base64.b64decode(proof.tender, validate=True)))
        check_sense(tender)
    except (TooMuch, zlib.error, binascii.Error) as error:
        raise ValueError(str(error)) from error
    return tender


@dataclass(frozen=True, slots=True)
class Said:
    """What a proof holds of its file: what that says, and the cells that are there to be filled in."""

    contents: Contents
    to_fill: tuple[tuple[str, str], ...] = ()


def packed_contents(contents: Contents, to_fill: Iterable[tuple[str, str]] = ()) -> str:
    """Return what a file says as text, or nothing where it is too much to say twice."""
    lines = [[[*place, text] for place, text in told] for told in (contents.fixed.items(), contents.flow)]
    content = zlib.compress(_canonical([*lines, [*to_fill]]).encode(errors="surrogatepass"), 9)
    return base64.b64encode(content).decode() if len(content) <= _MOST_SAID else ""


def said_in(proof: Proof) -> Said:
    """Return what a proof holds of its file; raises ValueError if it is damaged."""
    try:
        fixed, flow, to_fill = unpacked(base64.b64decode(proof.said, validate=True))
        places, told = ([_line(*line) for line in lines] for lines in (fixed, flow))
        cells = tuple((str(sheet), str(cell)) for sheet, cell in to_fill)
    except (TooMuch, zlib.error, binascii.Error, TypeError) as error:
        raise ValueError(str(error)) from error
    return Said(Contents(dict(places), tuple(told)), cells)


def _line(kind: PlaceKind, keys: list[str], text: str) -> Line:
    place = FilePlace(kind, tuple(map(str, keys)))
    if not is_line(place, str(text)):
        raise ValueError("a place of no kind that is known")
    return place, str(text)


def digest(value: object) -> str:
    """Return the digest of a value of the domain, such as a sheet that is to be filled in."""
    return hashlib.sha256(_canonical(encode(value)).encode()).hexdigest()


def written(proof: Proof) -> str:
    """Return a proof as text, with its seal."""
    return _canonical(_told(replace(proof, seal=seal_of(proof))))


def read(text: str) -> Proof:
    """Return a proof from its text; raises ValueError if it is none."""
    try:
        data = json.loads(text)
        # Halves of characters cannot be told.
        _canonical(data).encode()
        return decode_as(Proof, data)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def seal_of(proof: Proof) -> str:
    """Return the digest over all that a proof says."""
    return hashlib.sha256(_canonical(_told(replace(proof, seal=""))).encode()).hexdigest()


def _told(proof: Proof) -> dict[str, object]:
    """Return all that a proof says; of a form and of contents only where there are any, as when no file had them."""
    told: dict[str, object] = encode(proof)
    for name in ("form", "said"):
        if not told[name]:
            del told[name]
    return told


def _canonical(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
