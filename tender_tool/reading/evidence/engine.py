"""The reader of pictures: RapidOCR on ONNX, with the models of its own wheel. It is an extra and may be missing."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

Picture = NDArray[np.uint8]
Quad = NDArray[np.float32]
# Digits by the seven strokes of a display, drawn here so that the test needs neither font nor file.
_STROKES = {"2": "abged", "7": "abc", "9": "abcdfg"}
_SELF_TEST = "27922"


def is_installed() -> bool:
    """Tell whether the extra is there; nothing is loaded."""
    return all(find_spec(name) is not None for name in ("rapidocr", "onnxruntime", "cv2", "PIL"))


class Engine:
    """Finds lines in pictures and reads them."""

    def __init__(self) -> None:
        from rapidocr import RapidOCR  # noqa: PLC0415  (an extra, and a second to load)

        self._ocr: Any = RapidOCR(params={"Global.log_level": "critical", "Global.text_score": 0.0})

    def find(self, picture: Picture) -> list[Quad]:
        """Return the corners of each line of writing, in pixels."""
        found = self._ocr(picture[:, :, ::-1].copy(), use_det=True, use_cls=False, use_rec=False)
        boxes = getattr(found, "boxes", None)
        return [] if boxes is None else [np.asarray(box, dtype=np.float32) for box in boxes]

    def read(self, crop: Picture) -> list[tuple[str, float, float]]:
        """Return the signs of a picture of one line, each with its sureness and its place of 1 from the left."""
        found = self._ocr(crop[:, :, ::-1].copy(), use_det=False, use_cls=False, use_rec=True, return_word_box=True)
        if not getattr(found, "txts", None) or not found.txts[0]:
            return []
        text, told = found.txts[0], found.word_results[0]
        columns = iter([column for word in told.word_cols for column in word])
        length = max(told.line_txt_len, 1.0)
        signs, place = [], 0.0
        for sign, sureness in zip(text, told.confs, strict=True):
            place = place if sign.isspace() else min(1.0, (next(columns) + 0.5) / length)
            signs.append((sign, float(sureness), place))
        return signs


@lru_cache(maxsize=1)
def engine() -> Engine:
    """Return the reader, tried on a picture of its own first.

    Raises InputError if the extra is missing, or if it is there and reads nothing.
    """
    if not is_installed():
        raise InputError(Problem(Message.of("evidence.extra_missing")))
    try:
        made = Engine()
        signs = made.read(self_test_picture())
        found = made.find(self_test_picture())
    except Exception as error:
        raise InputError(Problem(Message.of("evidence.extra_broken", detail=str(error)[:200]))) from error
    if texts(signs).replace(" ", "") != _SELF_TEST or not found:
        raise InputError(Problem(Message.of("evidence.self_test_failed")))
    return made


def self_test_picture() -> Picture:
    """Return a picture of a number, drawn in strokes."""
    height, width, thick, gap = 64, 36, 7, 16
    picture = np.full((height + 2 * gap, (width + gap) * len(_SELF_TEST) + gap, 3), 255, dtype=np.uint8)
    for number, digit in enumerate(_SELF_TEST):
        _draw(picture, _STROKES[digit], (gap, gap + number * (width + gap)), (height, width, thick))
    return picture


def _draw(picture: Picture, strokes: str, at: tuple[int, int], measures: tuple[int, int, int]) -> None:
    (top, left), (height, width, thick) = at, measures
    half, foot, right = top + height // 2, top + height, left + width
    across = {"a": top, "g": half - thick // 2, "d": foot - thick}
    upright = {"f": (top, half, left), "e": (half, foot, left), "b": (top, half, right - thick)}
    upright["c"] = (half, foot, right - thick)
    for stroke in strokes:
        if stroke in across:
            picture[across[stroke] : across[stroke] + thick, left:right] = 0
        else:
            begin, end, edge = upright[stroke]
            picture[begin:end, edge : edge + thick] = 0


def texts(read: Sequence[tuple[str, float, float]]) -> str:
    """Return the text of what was read."""
    return "".join(sign for sign, _, _ in read)
