"""The proof that an exported file carries: what it was made from, by which program."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.acts.trail import FileMark
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.text import Language


@dataclass(frozen=True, slots=True)
class PartMark:
    """A part of a file as it was written, by its name and the SHA-256 of its bytes."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What a file was made from. All digests are SHA-256 in hex; ``kind`` is that of its exporter.

    ``rule`` is the digest of the rule as it scored; ``acts`` has a digest for each recorded act, over itself and the
    one before it. ``packs`` are the places whose local practice was reviewed. ``contents`` is the digest of what
    the file says (empty: not taken of so large a file), ``parts`` those of its bytes. ``tender`` is the packed
    tender, empty where it is too large or was left out, and ``seal`` the digest over all the rest. ``form`` is the
    person's own template or letterhead that the file was made with, None where it has the program's own. ``said`` is
    what the file says, packed, where there is no tender to make it anew from: of a form without its cells to fill.
    """

    kind: str
    language: Language
    program: str
    law_as_of: str
    inputs: tuple[FileMark, ...]
    rule: str
    acts: tuple[str, ...]
    packs: tuple[str, ...] = ()
    contents: str = ""
    parts: tuple[PartMark, ...] = ()
    tender: str = ""
    seal: str = ""
    form: InputFile | None = None
    said: str = ""
