"""Six ways to damage the picture of a certificate."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from contextlib import suppress

import numpy as np

from tests.reading.evidence.made_certificates import font_of, fonts

with suppress(ImportError):  # of the extra: without it nothing is drawn
    import cv2
    from PIL import Image, ImageDraw, ImageFilter


def _rotation(image: Image.Image, draw: random.Random) -> Image.Image:
    whole = image.rotate(draw.choice((0, 90, 180, 270)), expand=True)
    return whole.rotate(draw.uniform(-3, 3), expand=True, fillcolor="white", resample=3)


def _blur(image: Image.Image, draw: random.Random) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(draw.uniform(1.0, 2.6)))


def _jpeg(image: Image.Image, draw: random.Random) -> Image.Image:
    held = io.BytesIO()
    image.save(held, "JPEG", quality=draw.randrange(8, 25))
    return Image.open(io.BytesIO(held.getvalue())).convert("RGB")


def _seal(image: Image.Image, draw: random.Random) -> Image.Image:
    """Put a red seal over the foot, where body and days stand."""
    seal = Image.new("RGBA", image.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(seal)
    across, down = draw.uniform(0.25, 0.7) * image.width, draw.uniform(0.22, 0.5) * image.height
    radius, ink = 150, (205, 25, 30, draw.randrange(150, 235))
    pen.ellipse((across - radius, down - radius, across + radius, down + radius), outline=ink, width=12)
    star = [
        (across + size * np.sin(turn), down - size * np.cos(turn))
        for turn, size in ((n * np.pi / 5, 55 if n % 2 == 0 else 21) for n in range(10))
    ]
    pen.polygon(star, fill=ink)
    for number, sign in enumerate("某某认证专用章检验合格"):
        turn = (number - 5) * 0.4
        at = (across + 112 * np.sin(turn) - 16, down - 112 * np.cos(turn) - 18)
        pen.text(at, sign, font=font_of(*fonts()[0], 32), fill=ink)
    return Image.alpha_composite(image.convert("RGBA"), seal).convert("RGB")


def _low(image: Image.Image, draw: random.Random) -> Image.Image:
    share = draw.uniform(0.3, 0.6)
    return image.resize((round(image.width * share), round(image.height * share)), 3)


def _perspective(image: Image.Image, draw: random.Random) -> Image.Image:
    """Return a photo from the side, darker at one end, with the noise of a camera."""
    held, (height, width) = np.asarray(image), (image.height, image.width)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    inwards = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]], dtype=np.float32)
    moves = [[draw.uniform(0, 0.07) * width, draw.uniform(0, 0.07) * height] for _ in range(4)]
    moved = corners + np.array(moves, dtype=np.float32) * inwards
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    photo = cv2.warpPerspective(held, matrix, (width, height), borderValue=(120, 105, 90)).astype(np.float32)
    photo *= np.linspace(1.0, draw.uniform(0.55, 0.85), width)[None, :, None]
    photo += np.random.default_rng(draw.randrange(1 << 30)).normal(0, 6, photo.shape)
    return Image.fromarray(photo.clip(0, 255).astype(np.uint8))


DAMAGES: dict[str, Callable[[Image.Image, random.Random], Image.Image]] = {
    "rotation": _rotation, "blur": _blur, "jpeg": _jpeg, "seal": _seal, "low": _low, "perspective": _perspective,
}  # fmt: skip


def damaged(image: Image.Image, damage: str, seed: int) -> Image.Image:
    """Return a picture damaged in one of the six ways."""
    return DAMAGES[damage](image, random.Random(seed))  # noqa: S311


def as_png(image: Image.Image) -> bytes:
    """Return a picture as a file."""
    held = io.BytesIO()
    image.save(held, "PNG", compress_level=1)
    return held.getvalue()
