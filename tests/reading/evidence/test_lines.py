"""Lines of a page: what lies between their signs."""

from __future__ import annotations

import pytest

from tender_tool.reading.evidence.lines import Line, Sign, joined

TEXT = "洗地机器人扫雪车的安装维修及售后服务"
WIDE = 20.0


def _line(text: str, missing: int | None = None, wobble: float = 0.0) -> Line:
    """Return a line; ``missing`` is the sign behind which another was not read, ``wobble`` how places are off."""
    signs, place = [], 0.0
    for number, sign in enumerate(text):
        width = WIDE / 2 if sign.isascii() else WIDE
        off = wobble * (-1) ** number
        signs.append(Sign(sign, 0.99, place + off, place + width + off))
        place += width + (WIDE if number == missing else 0)
    return Line(signs, (0, 0, place, WIDE))


@pytest.mark.parametrize("missing", range(len(TEXT) - 1))
def test_room_for_a_sign_that_was_not_read_is_seen(missing: int) -> None:
    found = _line(TEXT, missing).part(0, len(TEXT))
    assert found is not None
    assert found.has_gap
    assert joined([found]).has_gap


@pytest.mark.parametrize("text", [TEXT, "名称：Ecolab清洗设备的售后服务", "服务"])
def test_signs_side_by_side_leave_no_room(text: str) -> None:
    for wobble in (0.0, 2.0):
        found = _line(text, wobble=wobble).part(0, len(text))
        assert found is not None
        assert not found.has_gap


def test_room_beside_a_part_is_not_room_in_it() -> None:
    found = _line(TEXT, 5).part(6, len(TEXT))
    assert found is not None
    assert not found.has_gap
