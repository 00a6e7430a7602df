"""A picture of a page: which way up it is, by which way reads more, and its lines read twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np

from tender_tool.domain.evidence.read import Turn
from tender_tool.reading.evidence.engine import Engine, Picture, Quad, texts
from tender_tool.reading.evidence.lines import Line, Sign, levelled
from tender_tool.ruleset.certificate_pages import evidence_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_LONGEST_SIDE, _LONGEST_FOUND = 3200, 1700
_TALL, _LONG = 1.5, 4
_TRIED, _PIECE, _ENOUGH, _WIDER = 5, 10, 0.6, 0.2
_READ_HEIGHT, _LEAST_HEIGHT = 64, 8
_RED_LEAD, _RED_SHARE, _RED_PAGE, _TALL_SEAL, _SEAL_NEAR = 45, 0.01, 0.0005, 3, 3.0
_THOUSAND = 1000
_Read = list[tuple[str, float, float]]


@dataclass(frozen=True, slots=True)
class PictureRead:
    """The lines of a picture, and the picture turned to stand upright; ``tilt`` is what its lines still slope by."""

    lines: tuple[Line, ...]
    turned: Turn
    picture: Picture
    tilt: float = 0.0

    @property
    def width(self) -> int:
        """Return how wide the picture is."""
        return int(self.picture.shape[1])

    @property
    def height(self) -> int:
        """Return how high the picture is."""
        return int(self.picture.shape[0])


def read_picture(picture: Picture, engine: Engine) -> PictureRead:
    """Return what is written on a picture, whichever way up it lies."""
    picture = within(picture, _LONGEST_SIDE)
    quads = _found(picture, engine)
    turned = _turn(picture, quads, engine)
    upright = turn(picture, turned)
    corners = [_ordered(_turned(quad, turned, picture.shape[1], picture.shape[0])) for quad in quads]
    tilt = _tilt(corners)
    lines = tuple(line for quad in corners if (line := _line(upright, quad, engine, tilt)) is not None)
    return PictureRead(lines, turned, upright, tilt)


def turn(picture: Picture, turned: Turn) -> Picture:
    """Return a picture turned clockwise."""
    return np.ascontiguousarray(np.rot90(picture, k=-turned // 90))


def within(picture: Picture, longest: int) -> Picture:
    """Return a picture no side of which is longer than this."""
    share = longest / max(picture.shape[:2])
    return picture if share >= 1 else _resized(picture, share, share)


def _resized(picture: Picture, across: float, down: float) -> Picture:
    import cv2  # noqa: PLC0415  (of the extra)

    shrinks = across < 1
    size = (max(1, round(picture.shape[1] * across)), max(1, round(picture.shape[0] * down)))
    kind = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return cast("Picture", cv2.resize(picture, size, interpolation=kind))


def _found(picture: Picture, engine: Engine) -> list[Quad]:
    """Return the lines of a page; where there is red ink, those without it first: a seal hides lines."""
    smaller = within(picture, _LONGEST_FOUND)
    share = np.float32(picture.shape[1] / smaller.shape[1])
    found = engine.find(smaller)
    if _red(smaller) > _RED_PAGE:
        bare = engine.find(_without_red(smaller))
        wide = (quad for quad in found if max(_sides(quad)) > _TALL_SEAL * min(_sides(quad)))
        found = [*bare, *(quad for quad in wide if not any(_overlap(quad, other) for other in bare))]
    return [quad * share for quad in found]


def _overlap(one: Quad, other: Quad) -> bool:
    low, high = np.maximum(one.min(axis=0), other.min(axis=0)), np.minimum(one.max(axis=0), other.max(axis=0))
    return bool((low < high).all())


def _sides(quad: Quad) -> tuple[float, float]:
    """Return how wide and how high a line's place is."""
    across = max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[3]))
    down = max(np.linalg.norm(quad[3] - quad[0]), np.linalg.norm(quad[2] - quad[1]))
    return float(across), float(down)


def _turn(picture: Picture, quads: Sequence[Quad], engine: Engine) -> Turn:
    """Return how far a picture must be turned: of the ways that its lines allow, the one that reads more."""
    sized = [(quad, *_sides(_ordered(quad))) for quad in quads]
    upright = sum(across for _, across, down in sized if across > _TALL * down)
    lying = sum(down for _, across, down in sized if down > _TALL * across)
    ways: tuple[Turn, Turn] = (90, 270) if lying > upright else (0, 180)
    largest = [quad for quad, _, _ in sorted(sized, key=lambda each: -each[1] * each[2])[:_TRIED]]
    told = {way: [_speaks(picture, quad, way, engine) for quad in largest] for way in ways[:1]}
    if not largest or sum(map(bool, told[ways[0]])) > _ENOUGH * len(largest):
        return ways[0]
    told[ways[1]] = [_speaks(picture, quad, ways[1], engine) for quad in largest]
    return max(ways, key=lambda way: sum(told[way]))


def _speaks(picture: Picture, quad: Quad, way: Turn, engine: Engine) -> float:
    """Return how many signs of a line are read, turned in a way, where they are read surely."""
    crop = _crop(turn(picture, way), _ordered(_turned(quad, way, picture.shape[1], picture.shape[0])))
    read = engine.read(crop[:, : _PIECE * crop.shape[0]]) if crop is not None else []
    sure = sum(sureness for _, sureness, _ in read)
    return sure if read and sure / len(read) * _THOUSAND >= evidence_words().gate.speaks else 0


def _turned(quad: Quad, turned: Turn, width: int, height: int) -> Quad:
    """Return corners on the picture that was turned clockwise."""
    across, down = quad[:, 0], quad[:, 1]
    places = {0: (across, down), 90: (height - down, across), 180: (width - across, height - down)}
    places[270] = (down, width - across)
    return np.stack(places[turned], axis=1).astype(np.float32)


def _ordered(quad: Quad) -> Quad:
    """Return corners from the top left clockwise."""
    by_left = quad[np.argsort(quad[:, 0], kind="stable")]
    left, right = by_left[:2], by_left[2:]
    left, right = left[np.argsort(left[:, 1])], right[np.argsort(right[:, 1])]
    return np.stack([left[0], right[0], right[1], left[1]])


def _tilt(quads: Sequence[Quad]) -> float:
    """Return by how much the lines of a page slope, as most of the long ones do."""
    long = [quad for quad in quads if _sides(quad)[0] > _LONG * _sides(quad)[1]]
    slopes = [float(np.arctan2(*(quad[1] - quad[0])[::-1])) for quad in long]
    return float(np.median(slopes)) if slopes else 0.0


def _crop(picture: Picture, quad: Quad, wider: float = 0.0) -> Picture | None:
    """Return the picture of one line, made straight; ``wider``: with so much of its height more at both ends."""
    import cv2  # noqa: PLC0415  (of the extra)

    across, down = _sides(quad)
    if down < _LEAST_HEIGHT or across < _LEAST_HEIGHT:
        return None
    along = (quad[1] - quad[0]) / max(across, 1) * down * wider
    wide = np.stack([quad[0] - along, quad[1] + along, quad[2] + along, quad[3] - along]).astype(np.float32)
    width, height = round(across + 2 * wider * down), round(down)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(wide, corners)
    made: Any = cv2.warpPerspective(
        picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return cast("Picture", made)


def _line(picture: Picture, quad: Quad, engine: Engine, tilt: float) -> Line | None:
    """Return a line as it is read, under a seal without the red of it; again it is read wider, larger and in grey."""
    crop, wider = _crop(picture, quad), _crop(picture, quad, _WIDER)
    if crop is None or wider is None:
        return None
    read, other = engine.read(crop), np.repeat(wider.mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
    sealed = _red(crop) > _RED_SHARE
    beside = _ends(picture, quad)
    if sealed:
        bare = engine.read(_without_red(crop))
        if len(_words(bare)) * 2 >= len(_words(read)):
            read, other = bare, _without_red(wider)
    if not _words(read):
        return None
    level = np.array([levelled(float(x), float(y), tilt) for x, y in quad])
    left, right = float(level[:, 0].min()), float(level[:, 0].max())
    top, bottom = float(level[:2, 1].mean()), float(level[2:, 1].mean())
    room = (right - left) / len(read) / 2
    places = [(sign, sureness, left + place * (right - left)) for sign, sureness, place in read]
    signs = [Sign(sign, sureness, middle - room, middle + room) for sign, sureness, middle in places]
    again = lambda: texts(engine.read(_enlarged(other)))  # noqa: E731  (read only when somebody asks)
    return Line(signs, (left, top, right, bottom), again, tilt, sealed=sealed or _red(beside) > _RED_SHARE)


def _ends(picture: Picture, quad: Quad) -> Picture:
    """Return what lies at both ends of a line: a seal there may hide where it goes on."""
    crop, (across, down) = _crop(picture, quad, _SEAL_NEAR), _sides(quad)
    if crop is None:
        return picture[:1, :1]
    return np.concatenate([crop[:, : round(_SEAL_NEAR * down)], crop[:, round(_SEAL_NEAR * down + across) :]], axis=1)


def _words(read: _Read) -> str:
    return normalise(texts(read))


def _red(picture: Picture) -> float:
    """Return the share of a picture that is red ink."""
    red, green, blue = (picture[:, :, at].astype(np.int16) for at in range(3))
    return float((red - np.maximum(green, blue) > _RED_LEAD).mean())


def _without_red(crop: Picture) -> Picture:
    """Return a picture in which red ink is as light as paper."""
    return np.repeat(crop[:, :, :1], 3, axis=2)


def _enlarged(crop: Picture) -> Picture:
    share = _READ_HEIGHT / crop.shape[0]
    return _resized(crop, share, share)
