"""Loops and conditions: which tags belong together, and where they stand among paragraphs, rows and cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from tender_tool.reports.templates.package import W
from tender_tool.reports.templates.tags import CLOSE, MARK, OPEN, Tag, own_texts

_ROW, _CELL, _TABLE, _PARAGRAPH = f"{W}tr", f"{W}tc", f"{W}tbl", f"{W}p"
_HOLDERS: Final = {f"{W}{name}" for name in (
    "body", "tc", "hdr", "ftr", "txbxContent", "sdtContent", "footnote", "endnote",
)}  # fmt: skip
_SEEN: Final = tuple(f"{W}{name}" for name in ("drawing", "pict", "object", "br", "sectPr", "sym", "fldSimple"))
_BARE_END: Final = '<w:p xmlns:w="{}"><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>'


@dataclass(slots=True)
class Block:
    """A loop or a condition: its opening tag, those between its parts, and the closing one."""

    opening: Tag
    between: list[Tag] = field(default_factory=list)
    closing: Tag | None = None

    @property
    def tags(self) -> list[Tag]:
        """Return its tags in their order."""
        return [self.opening, *self.between, *([self.closing] if self.closing else [])]


class Misplaced(Exception):  # noqa: N818  (becomes a sentence for the person)
    """A block, or a section, that cannot stand where it does; ``code`` names the sentence."""

    def __init__(self, code: str, tag: Tag) -> None:
        super().__init__(code)
        self.code = code
        self.tag = tag


class Layout:
    """Finds for each tag the place at which a block begins and ends, and puts all of them there."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        self._tags = {tag.number: tag for tag in tags}
        self._before: dict[etree._Element, list[Tag]] = {}
        self._after: dict[etree._Element, list[Tag]] = {}
        self._gone: set[etree._Element] = set()

    def place(self, block: Block) -> None:
        """Find the place of a block; raises Misplaced where it has none."""
        tags = block.tags
        holder, children = _common([tag.paragraph for tag in tags])
        apart = any(tag.prefix for tag in tags)
        if len({tag.paragraph for tag in tags}) == 1 and not apart:
            self._inline(block)
        elif holder.tag == _PARAGRAPH:
            # Explicit prefixes in one paragraph: around its row, or it alone.
            self._around(block, holder)
        elif holder.tag == _ROW and all(tag.prefix != "tc" for tag in tags):
            self._whole(block, holder)
        elif holder.tag in (_ROW, _TABLE):
            self._spread(block, children)
        elif holder.tag in _HOLDERS:
            for tag, child in zip(tags, children, strict=True):
                if child is not tag.paragraph:
                    raise Misplaced("crosses", block.opening)
                if not self._bare(child):
                    raise Misplaced("alone", tag)
                self._gone.add(child)
        else:
            raise Misplaced("crosses", block.opening)

    def section(self, tag: Tag) -> None:
        """Let a section take the place of its paragraph; raises Misplaced where it cannot stand there."""
        parent = tag.paragraph.getparent()
        if parent is None or parent.tag not in (f"{W}body", f"{W}sdtContent") or _within_row(tag.paragraph):
            raise Misplaced("section_place", tag)
        if not self._only(tag.paragraph, tag):
            raise Misplaced("section_alone", tag)
        self._gone.add(tag.paragraph)

    def _inline(self, block: Block) -> None:
        homes = {tag.held.getparent().getparent() for tag in block.tags}  # type: ignore[union-attr]
        if len(homes) > 1:
            raise Misplaced("crosses", block.opening)
        if self._bare(block.opening.paragraph):
            self._gone.add(block.opening.paragraph)

    def _around(self, block: Block, paragraph: etree._Element) -> None:
        kinds = {"tr": _ROW, "tc": _CELL, "p": _PARAGRAPH}
        kind = kinds.get(block.opening.prefix)
        if kind is None:
            self._inline(block)
            return
        whole = paragraph if kind == _PARAGRAPH else next(paragraph.iterancestors(kind), None)
        if whole is None:
            raise Misplaced("no_row", block.opening)
        self._whole(block, whole)

    def _whole(self, block: Block, whole: etree._Element) -> None:
        if block.between:
            raise Misplaced("else_in_row", block.between[0])
        self._before.setdefault(whole, []).append(block.opening)
        self._after.setdefault(whole, []).append(block.closing or block.opening)

    def _spread(self, block: Block, children: Sequence[etree._Element]) -> None:
        """Begin and end a block between rows (or cells): those that hold nothing else go, others belong to it."""
        for tag, child in zip(block.tags, children, strict=True):
            if child.tag not in (_ROW, _CELL):
                raise Misplaced("crosses", block.opening)
            if self._bare(child):
                self._gone.add(child)
            elif tag in block.between:
                raise Misplaced("else_in_row", tag)
            elif tag is block.opening:
                self._before.setdefault(child, []).append(tag)
            else:
                self._after.setdefault(child, []).append(tag)

    def _bare(self, element: etree._Element) -> bool:
        """Tell whether something holds tags of loops and conditions and nothing else."""
        if next(element.iter(*_SEEN), None) is not None:
            return False
        marks = [self._tags[int(each)] for each in MARK.findall(_text(element))]
        return not MARK.sub("", _text(element)).strip() and all(tag.kind != "value" for tag in marks)

    def _only(self, paragraph: etree._Element, tag: Tag) -> bool:
        alone = _text(paragraph).strip() == f"{OPEN}{tag.number}{CLOSE}"
        return alone and next(paragraph.iter(*_SEEN), None) is None

    def put(self, root: etree._Element) -> None:
        """Move the marks of all tags to where their blocks begin and end."""
        gone = [each for each in self._gone if not any(above in self._gone for above in each.iterancestors())]
        inside = {id(tag) for each in gone for tag in self._within(each)}
        for place, held in ((_before, self._before), (_after, self._after)):
            for element, tags in held.items():
                moved = sorted((tag for tag in tags if id(tag) not in inside), key=lambda tag: tag.number)
                for tag in moved:
                    _erase(tag)
                place(element, "".join(map(_mark, moved)))
        holders = {each.getparent() for each in (*gone, *self._after)}
        for each in gone:
            _replace(each, "".join(_mark(tag) for tag in self._within(each)))
        for holder in holders:
            if holder is not None and holder.tag in _HOLDERS and holder is not root.find(f"{W}body"):
                _close(holder)

    def _within(self, element: etree._Element) -> list[Tag]:
        return [self._tags[int(each)] for each in MARK.findall(_text(element))]


def _common(paragraphs: Sequence[etree._Element]) -> tuple[etree._Element, list[etree._Element]]:
    """Return what holds all of some paragraphs most closely, and its child for each of them."""
    chains = [[*reversed(list(each.iterancestors())), each] for each in paragraphs]
    depth = 0
    while all(len(chain) > depth + 1 and chain[depth + 1] is chains[0][depth + 1] for chain in chains):
        depth += 1
    holder = chains[0][depth]
    return holder, [chain[min(depth + 1, len(chain) - 1)] for chain in chains]


def _text(element: etree._Element) -> str:
    paragraphs = element.iter(_PARAGRAPH)
    return "".join(each.text or "" for paragraph in paragraphs for each in own_texts(paragraph))


def _within_row(paragraph: etree._Element) -> bool:
    return next(paragraph.iterancestors(_ROW, f"{W}txbxContent"), None) is not None


def _mark(tag: Tag) -> str:
    return f"{OPEN}{tag.number}{CLOSE}"


def _erase(tag: Tag) -> None:
    tag.held.text = (tag.held.text or "").replace(_mark(tag), "")


def _before(element: etree._Element, text: str) -> None:
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    elif parent is not None:
        parent.text = (parent.text or "") + text


def _after(element: etree._Element, text: str) -> None:
    element.tail = text + (element.tail or "")


def _replace(element: etree._Element, text: str) -> None:
    parent = element.getparent()
    if parent is None:
        return
    _before(element, text + (element.tail or ""))
    element.tail = None
    parent.remove(element)


def _close(holder: etree._Element) -> None:
    """End a cell, head or box with a paragraph that always stands: Word opens none without."""
    last = holder[-1] if len(holder) else None
    if last is None or last.tag != _PARAGRAPH or MARK.search(last.tail or ""):
        holder.append(etree.fromstring(_BARE_END.format(W[1:-1])))


def paired(tags: Sequence[Tag]) -> Iterator[Block]:
    """Yield the blocks of a part, the inner ones first; raises Misplaced where a tag has no partner."""
    opened: list[Block] = []
    for tag in tags:
        word = tag.text.split(" ", 1)[0] if tag.kind == "statement" else ""
        if word in ("for", "if"):
            opened.append(Block(tag))
        elif word in ("else", "elif", "endfor", "endif"):
            if not opened:
                raise Misplaced("not_opened", tag)
            wanted = opened[-1].opening.text.split(" ", 1)[0]
            if word in ("else", "elif") and wanted == "if":
                opened[-1].between.append(tag)
            elif word == f"end{wanted}":
                block = opened.pop()
                block.closing = tag
                yield block
            else:
                raise Misplaced("not_opened", tag)
    if opened:
        raise Misplaced("not_closed", opened[-1].opening)
