"""A copy of a Word document with one comment a finding at its clause; every other part of the file stays as it is."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterable, Sequence
from copy import deepcopy
from datetime import UTC, datetime

from lxml import etree

from tender_tool.domain.review.finding import Finding
from tender_tool.domain.text import Language, Message
from tender_tool.reports.prose.findings import basis_lines, message_words, severity_words
from tender_tool.reports.values.printable import printable
from tender_tool.ruleset.wording import say, word

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class NoWordFileError(Exception):
    """The content is no Word package."""


def annotate(
    content: bytes,
    findings: Sequence[Finding],
    language: Language,
    elsewhere: int = 0,
    when: datetime | None = None,
) -> bytes:
    """Return the document with the findings as comments, existing comments kept.

    ``elsewhere`` is the paragraph (counted as ``Paragraph.anchor`` counts) for findings of the whole table; ``when``
    the review was made, None: not told. Raises NoWordFileError if ``content`` is no Word package.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = {info.filename: package.read(info) for info in package.infolist()}
            order = package.infolist()
        changed = _with_comments(parts, _main_part(parts), findings, language, elsewhere, when)
    except (zipfile.BadZipFile, KeyError, StopIteration, etree.XMLSyntaxError) as error:
        raise NoWordFileError from error
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for info in order:
            package.writestr(info, changed.pop(info.filename, parts[info.filename]))
        for name, part in changed.items():
            package.writestr(name, part)
    return made.getvalue()


def _main_part(parts: dict[str, bytes]) -> str:
    if "word/document.xml" in parts:
        return "word/document.xml"
    relations = _parsed(parts["_rels/.rels"])
    target = next(str(each.get("Target")) for each in relations if str(each.get("Type")).endswith("/officeDocument"))
    return target.lstrip("/")


def _with_comments(  # noqa: PLR0913  (what, where, how)
    parts: dict[str, bytes],
    main: str,
    findings: Sequence[Finding],
    language: Language,
    elsewhere: int,
    when: datetime | None,
) -> dict[str, bytes]:
    """Return the parts that change: the text with its marks, the comments, and what names a new comments part."""
    body = _parsed(parts[main])
    space = body.tag.partition("}")[0].lstrip("{")
    changed: dict[str, bytes] = {}
    name = _comments_part(parts, main)
    if name is None:
        name = posixpath.join(posixpath.dirname(main), "comments.xml")
        comments = etree.Element(f"{{{space}}}comments", nsmap={"w": space})
        changed |= _named(parts, main, name)
    else:
        comments = _parsed(parts[name])
    marker = _Marker(body, comments, space, when)
    for finding in findings:
        lines = _lines(finding, language)
        marker.mark(finding.anchors or (elsewhere,), finding.evidence, lines, word("review.comment_by", language))
    changed[main] = _written(body)
    changed[name] = _written(comments)
    return changed


def _comments_part(parts: dict[str, bytes], main: str) -> str | None:
    folder, file = posixpath.split(main)
    relations = parts.get(f"{folder}/_rels/{file}.rels")
    if relations is None:
        return None
    for each in _parsed(relations):
        if str(each.get("Type")).endswith("/comments"):
            target = str(each.get("Target"))
            return (
                target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            )
    return None


def _named(parts: dict[str, bytes], main: str, name: str) -> dict[str, bytes]:
    """Return the relations and the content types with the new comments part in them."""
    folder, file = posixpath.split(main)
    place = f"{folder}/_rels/{file}.rels"
    # Some programs do not open a package whose relations have a prefix.
    bare = f'<Relationships xmlns="{_RELATIONS}"/>'.encode()
    relations = _parsed(parts.get(place, bare))
    taken = {str(each.get("Id")) for each in relations}
    free = next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
    etree.SubElement(
        relations,
        f"{{{_RELATIONS}}}Relationship",
        Id=free,
        Type=_COMMENTS_RELATION,
        Target=posixpath.basename(name),
    )
    types = _parsed(parts["[Content_Types].xml"])
    etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=_COMMENTS_TYPE)
    return {place: _written(relations), "[Content_Types].xml": _written(types)}


class _Marker:
    """Puts comments into a body and its comments part."""

    def __init__(self, body: etree._Element, comments: etree._Element, space: str, made: datetime | None) -> None:
        self._w = f"{{{space}}}"
        self._made = made
        self._comments = comments
        self._paragraphs = list(body.iter(f"{self._w}p"))
        marks = (*comments, *body.iter(f"{self._w}commentRangeStart", f"{self._w}commentReference"))
        used = [int(number) for each in marks if (number := each.get(f"{self._w}id") or "").isdigit()]
        self._next = max(used, default=-1) + 1

    def mark(self, anchors: Sequence[int], evidence: str, lines: Iterable[str], author: str) -> None:
        """Add one comment on the words of the evidence, or over the paragraphs of a clause that hold them apart."""
        places = [self._host(self._paragraphs[each]) for each in anchors if 0 <= each < len(self._paragraphs)]
        places = list(dict.fromkeys(places)) or self._paragraphs[:1]
        # A range must not leave its cell: what stands elsewhere is left out of it.
        places = [each for each in places if each.getparent() is places[0].getparent()]
        number = str(self._next)
        self._next += 1
        start = etree.Element(f"{self._w}commentRangeStart", {f"{self._w}id": number})
        end = etree.Element(f"{self._w}commentRangeEnd", {f"{self._w}id": number})
        run = etree.Element(f"{self._w}r")
        etree.SubElement(run, f"{self._w}commentReference", {f"{self._w}id": number})
        words = next((found for each in places if (found := self._words(each, evidence))), None)
        if words is None:
            first, last = places[0], places[-1]
            first.insert(1 if len(first) and first[0].tag == f"{self._w}pPr" else 0, start)
            last.extend((end, run))
        else:
            words[0].addprevious(start)
            words[-1].addnext(end)
            end.addnext(run)
        self._write(number, lines, author)

    def _words(self, paragraph: etree._Element, evidence: str) -> list[etree._Element] | None:
        """Return the runs that hold the words of the evidence and nothing else; None where they are not to be found.

        A run with more than one plain text is taken whole.
        """
        wanted = evidence.strip()
        runs = [each for each in paragraph if each.tag == f"{self._w}r"]
        texts = ["".join(str(part) for part in each.itertext(f"{self._w}t")) for each in runs]
        begin = "".join(texts).find(wanted) if wanted else -1
        if begin < 0:
            return None
        end, at, held = begin + len(wanted), 0, []
        for each, text in zip(runs, texts, strict=True):
            left, right = max(begin - at, 0), min(end - at, len(text))
            at += len(text)
            if left < right:
                held.append(self._cut(each, text, left, right))
        return held

    def _cut(self, run: etree._Element, text: str, left: int, right: int) -> etree._Element:
        """Return the part of a run from ``left`` to ``right`` as a run of its own, with the rest beside it."""
        inner = [each for each in run if each.tag != f"{self._w}rPr"]
        if len(inner) != 1 or inner[0].tag != f"{self._w}t":
            return run
        for part, place in ((text[:left], run.addprevious), (text[right:], run.addnext)):
            if part:
                beside = deepcopy(run)
                beside.tail = None
                self._say(beside, part)
                place(beside)
        self._say(run, text[left:right])
        return run

    def _say(self, run: etree._Element, text: str) -> None:
        held = run.find(f"{self._w}t")
        if held is not None:
            held.text = text
            held.set(_SPACE, "preserve")

    def _host(self, paragraph: etree._Element) -> etree._Element:
        """Return the paragraph itself, or that around its text box: a comment cannot stand inside one."""
        box = None
        for above in paragraph.iterancestors(f"{self._w}txbxContent"):
            box = above
        return paragraph if box is None else next(box.iterancestors(f"{self._w}p"), paragraph)

    def _write(self, number: str, lines: Iterable[str], author: str) -> None:
        attributes = {f"{self._w}id": number, f"{self._w}author": author, f"{self._w}initials": author[:2]}
        if self._made is not None:
            attributes[f"{self._w}date"] = f"{self._made.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        comment = etree.SubElement(self._comments, f"{self._w}comment", attributes)
        for line in lines:
            paragraph = etree.SubElement(comment, f"{self._w}p")
            run = etree.SubElement(paragraph, f"{self._w}r")
            text = etree.SubElement(run, f"{self._w}t")
            text.text = printable(line)
            text.set(_SPACE, "preserve")


def _lines(finding: Finding, language: Language) -> list[str]:
    """Return what a comment says: code, what, why, basis, suggested wording."""
    title = finding.title.in_language(language)
    lines = [f"{finding.code} {title}（{severity_words(finding, language)}）", message_words(finding, language)]
    lines.append(f"{word('report.basis', language)}：{basis_lines(finding, language)}")
    lines.append(f"{word('report.fix', language)}：{finding.fix.in_language(language)}")
    clause = finding.clause
    if clause:
        lines.append(say(Message.of("review.clause", clause=clause), language).strip())
    lines.append(word("review.only_a_prompt", language))
    return [part for line in lines for part in line.splitlines()]


def _parsed(part: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(part, parser)


def _written(part: etree._Element) -> bytes:
    return bytes(etree.tostring(part.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True))
