"""PDF files made of lines of text and ruled tables, without any other program. Texts are plain ASCII."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LEFT, _TOP, _ROW = 50, 780, 20


@dataclass(frozen=True)
class Ruled:
    """A table whose columns have these widths (points), with the texts of its rows."""

    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


Block = str | Ruled


def pdf_bytes(*pages: Sequence[Block]) -> bytes:
    """Return a PDF with these blocks on its pages, from the top of each downwards."""
    held = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
    kids = []
    for page in pages:
        content = _drawn(page).encode("ascii")
        held.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        held.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> >> >>" % len(held)
        )
        kids.append(b"%d 0 R" % len(held))
    held[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    return _file(held)


def _drawn(page: Sequence[Block]) -> str:
    drawn: list[str] = []
    y = _TOP
    for block in page:
        if isinstance(block, str):
            y -= _ROW
            drawn.append(_text(_LEFT, y, block))
            continue
        height = _ROW * len(block.rows)
        edges = [_LEFT + sum(block.widths[:number]) for number in range(len(block.widths) + 1)]
        y -= _ROW
        drawn += [f"{edge} {y} m {edge} {y - height} l S" for edge in edges]
        drawn += [f"{edges[0]} {y - _ROW * n} m {edges[-1]} {y - _ROW * n} l S" for n in range(len(block.rows) + 1)]
        for row in block.rows:
            y -= _ROW
            drawn += [_text(edge + 4, y + 6, text) for edge, text in zip(edges, row, strict=False)]
        y -= _ROW
    return "\n".join(drawn)


def _text(x: int, y: int, text: str) -> str:
    return f"BT /F 10 Tf {x} {y} Td ({text}) Tj ET"


def _file(held: list[bytes]) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, each in enumerate(held, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(held) + 1, table)
    return b"%s%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (made, head, len(held) + 1, len(made))
