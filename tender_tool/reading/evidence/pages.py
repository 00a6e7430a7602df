"""The pages of a file: lines where a PDF has them, else pictures, within bounds."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate
from typing import cast

import numpy as np
import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Message
from tender_tool.reading.documents.pdf.words import is_undecoded, lines_of, signs_of
from tender_tool.reading.evidence.engine import Picture, is_installed
from tender_tool.reading.evidence.lines import Line, Sign
from tender_tool.reading.files.bounds import Beyond, too_large
from tender_tool.reading.files.input_file import refuse
from tender_tool.ruleset.certificate_pages import evidence_words

_MOST_PAGES, _MOST_PIXELS = 300, 100_000_000
_SIDE, _MOST_SHARE = 1800, 4.0
_COVERS = 0.6
# How wide a Latin sign is beside a Chinese one.
_HALF = 0.5
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"BM", b"RIFF")


@dataclass(frozen=True, slots=True)
class PageFound:
    """A page: its number, and its lines with their size, or its picture."""

    number: int
    picture: Picture | None = None
    lines: tuple[Line, ...] = ()
    width: int = 1
    height: int = 1


def is_evidence(content: bytes) -> bool:
    """Tell whether a file can be a certificate: a PDF or a picture, by its content."""
    return content.startswith(_PICTURES) or b"%PDF-" in content[:1024]


def pages_of(file: InputFile) -> Iterator[tuple[PageFound, int]]:
    """Yield each page with the number of all; raises InputError for what cannot be opened."""
    if b"%PDF-" in file.content[:1024]:
        yield from _pdf_pages(file)
    elif file.content.startswith(_PICTURES):
        yield from pictures_of(file)
    else:
        raise refuse("evidence.unknown_kind", file.name)


@contextmanager
def _opened(file: InputFile) -> Iterator[PdfDocument]:
    try:
        pdf = PdfDocument(file.content)
    except PdfiumError:
        raise refuse("evidence.damaged", file.name) from None
    try:
        if len(pdf) > _MOST_PAGES:
            raise too_large("file", file.name, Beyond("pages", count=len(pdf), limit=_MOST_PAGES))
        yield pdf
    except PdfiumError:
        raise refuse("evidence.damaged", file.name) from None
    finally:
        pdf.close()


def _pdf_pages(file: InputFile) -> Iterator[tuple[PageFound, int]]:
    with _opened(file) as pdf:
        for number in range(len(pdf)):
            page = pdf[number]
            lines = () if _is_picture(page) else _text_lines(page)
            if sum(len(line.plain) for line in lines) >= evidence_words().gate.least_text:
                width, height = (max(1, round(each)) for each in page.get_size())
                yield PageFound(number + 1, None, lines, width, height), len(pdf)
            else:
                yield PageFound(number + 1, drawn(page)), len(pdf)
            page.close()


def _is_picture(page: PdfPage) -> bool:
    """Tell whether a picture covers most of a page: text upon it was put there by somebody's reader."""
    width, height = page.get_size()
    for each in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = each.get_bounds()
        if (right - left) * (top - bottom) > _COVERS * width * height:
            return True
    return False


def _text_lines(page: PdfPage) -> tuple[Line, ...]:
    text = page.get_textpage()
    try:
        if is_undecoded(text):
            return ()
        signs, height = signs_of(text), page.get_size()[1]
    finally:
        text.close()
    found = []
    for line in lines_of(signs):
        for piece in line.pieces:
            widths = [_HALF if sign.isascii() else 1.0 for sign in piece.text]
            share = (piece.right - piece.left) / max(sum(widths), _HALF)
            places = [piece.left + share * before for before in accumulate(widths, initial=0.0)]
            written = [
                Sign(sign, 1.0, left, right)
                for sign, left, right in zip(piece.text, places, places[1:], strict=False)
            ]
            found.append(Line(written, (piece.left, height - line.top, piece.right, height - line.bottom)))
    return tuple(found)


def drawn(page: PdfPage) -> Picture:
    """Return a page of a PDF as a picture."""
    share = min(_MOST_SHARE, _SIDE / max(1.0, *page.get_size()))
    bitmap = page.render(scale=share, rev_byteorder=True, prefer_bgrx=False)
    return np.ascontiguousarray(bitmap.to_numpy()[:, :, :3])


def pictures_of(file: InputFile) -> Iterator[tuple[PageFound, int]]:
    """Yield the pictures of a file with the number of all; raises InputError for what cannot be opened."""
    if not is_installed():
        raise InputError(Problem(Message.of("evidence.extra_missing")))
    from PIL import Image, ImageOps  # noqa: PLC0415  (of the extra)

    try:
        with Image.open(io.BytesIO(file.content)) as image:
            count = getattr(image, "n_frames", 1)
            if image.width * image.height > _MOST_PIXELS or count > _MOST_PAGES:
                raise too_large("file", file.name, Beyond("pages", count=count, limit=_MOST_PAGES))
            for number in range(count):
                image.seek(number)
                upright = ImageOps.exif_transpose(image)
                shown = np.asarray(_on_white(upright if upright is not None else image))
                yield PageFound(number + 1, cast("Picture", shown)), count
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise refuse("evidence.damaged", file.name) from None


def _on_white(image: object) -> object:
    """Return a picture in three colours; what is transparent becomes paper."""
    from PIL import Image  # noqa: PLC0415  (of the extra)

    assert isinstance(image, Image.Image)  # noqa: S101  (for the types)
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    full = image.convert("RGBA")
    paper = Image.new("RGBA", full.size, "white")
    paper.alpha_composite(full)
    return paper.convert("RGB")


def page_picture(file: InputFile, number: int) -> Picture:
    """Return one page as a picture to be shown, not turned."""
    if b"%PDF-" in file.content[:1024]:
        with _opened(file) as pdf:
            return drawn(pdf[number - 1])
    found = (page.picture for page, _ in pictures_of(file) if page.number == number)
    shown = next(found, None)
    if shown is None:
        raise refuse("evidence.damaged", file.name)
    return shown
