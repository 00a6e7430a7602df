"""Certificates as pictures: whichever way up, under a seal, in a bad photo. ``benchmarks.ocr`` measures many more."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.evidence import engine as engines
from tender_tool.reading.evidence.read import read_evidence
from tests.reading.evidence.damages import as_png, damaged
from tests.reading.evidence.made_certificates import Sheet, drawn, facts, fonts

with suppress(ImportError):  # of the extra: without it nothing is drawn
    from PIL import ImageDraw

pytestmark = [
    pytest.mark.skipif(
        not engines.is_installed(), reason="the reader of pictures is not installed: pip install '.[ocr]'"
    ),
    pytest.mark.skipif(not fonts(), reason="no Chinese font is installed to draw certificates with: fonts-noto-cjk"),
]


@pytest.mark.parametrize(
    ("layout", "damage", "seed", "turned"), [("digits", "rotation", 5, True), ("in_columns", "seal", 3, False)]
)
def test_no_field_that_is_sure_is_wrong(layout: str, damage: str, seed: int, turned: bool) -> None:
    of = facts(seed)
    picture = damaged(drawn(layout, of, fonts()[0]), damage, seed)
    small = picture.resize((picture.width * 3 // 4, picture.height * 3 // 4))
    reading = read_evidence(InputFile("证书.png", as_png(small)))
    assert (reading.pages[0].turned != 0, reading.pages[0].by) == (turned, "ocr")
    (one,) = reading.certificates
    sure = {field.name: field.value for field in one.fields if field.sure and field.name != "surveillance"}
    expected = of.expected()
    assert sure == {name: expected[name] for name in sure}
    assert len(sure) >= (3 if damage == "seal" else 7)


def test_a_line_that_a_seal_cuts_short_waits() -> None:
    of = replace(facts(7), scope="照明灯具、电梯、实验室仪器的安装、维修及售后服务")
    picture = drawn("digits", of, fonts()[0]).crop((0, 0, 1240, 900))
    pen = ImageDraw.Draw(picture)
    # It hides all of the scope but its first word.
    pen.ellipse((510, 330, 1190, 800), fill=(205, 25, 30))
    (one,) = read_evidence(InputFile("证书.png", as_png(picture))).certificates
    scope = one.field("scope")
    assert scope is None or not scope.sure


def test_an_empty_page_says_that_nothing_was_read() -> None:
    blank = Sheet(300, 400, fonts()[0]).image
    with pytest.raises(InputError) as refused:
        read_evidence(InputFile("空白.png", as_png(blank)))
    assert refused.value.problems[0].message.code == "evidence.nothing_read"


def test_a_reader_that_silently_returns_nothing_fails_its_self_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines.Engine, "read", lambda *_: [])
    engines.engine.cache_clear()
    try:
        with pytest.raises(InputError) as refused:
            engines.engine()
        assert refused.value.problems[0].message.code == "evidence.self_test_failed"
    finally:
        engines.engine.cache_clear()
