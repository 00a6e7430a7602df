"""PDF pages of texts and lines put at places (points from the top left), without another program."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_FONT = (
    b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] "
    b"/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
)
HEIGHT, WIDTH = 842, 595
SIZE = 10


@dataclass
class Page:
    """A page: what is written and drawn on it."""

    drawn: list[str] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, size: float = SIZE) -> None:
        """Write a text whose first sign begins at x; y is its foot."""
        codes = text.encode("utf-16-be").hex().upper()
        self.drawn.append(f"BT /F {size} Tf {x:.1f} {HEIGHT - y:.1f} Td <{codes}> Tj ET")

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """Draw a line."""
        self.drawn.append(f"{x:.1f} {HEIGHT - y:.1f} m {to_x:.1f} {HEIGHT - to_y:.1f} l S")

    def box(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """Draw the four sides of a box."""
        for side in ((x, y, to_x, y), (x, to_y, to_x, to_y), (x, y, x, to_y), (to_x, y, to_x, to_y)):
            self.line(*side)

    def picture(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """Put a picture there: one dot, as large as the place."""
        self.drawn.append(
            f"q {to_x - x:.1f} 0 0 {to_y - y:.1f} {x:.1f} {HEIGHT - to_y:.1f} cm "
            "BI /W 1 /H 1 /BPC 8 /CS /G ID \x41 EI Q"
        )


def width(text: str, size: float = SIZE) -> float:
    """Return how wide a text is: a Chinese sign is as wide as high, a Latin one about half of it."""
    return sum(size if ord(sign) > 0x2E7F else size / 2 for sign in text)


def pages_bytes(pages: Sequence[Page]) -> bytes:
    """Return the PDF."""
    order = "/Registry (Adobe) /Ordering (GB1) /Supplement 2"
    held = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        f"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << {order} >> /DW 1000 "
        "/W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>".encode(),
        _FONT,
    ]
    kids = []
    for page in pages:
        content = "\n".join(page.drawn).encode("ascii")
        held.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        held.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> >> >>" % len(held)
        )
        kids.append(len(held))
    held[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return _file(held)


def _file(held: Iterable[bytes]) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, each in enumerate(held, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, len(made))
    return made + head + end
