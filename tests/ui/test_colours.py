from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from ui.colours import Scheme, colours, contrast
from ui.theme import palette, stylesheet

both = pytest.mark.parametrize("scheme", ["light", "dark"])


@both
def test_every_text_can_be_read_on_its_ground(scheme: Scheme) -> None:
    pairs = colours(scheme).text_pairs()
    assert not [(ink, ground) for ink, ground in pairs if contrast(ink, ground) < 4.5]


@both
def test_the_style_sheet_has_a_colour_for_every_meaning(scheme: Scheme) -> None:
    sheet = stylesheet(colours(scheme))
    assert "$" not in sheet
    assert colours(scheme).accent in sheet


@both
def test_the_palette_is_that_of_the_scheme(scheme: Scheme) -> None:
    look = colours(scheme)
    assert palette(look).color(QPalette.ColorRole.WindowText).name() == look.text


def test_contrast_of_black_and_white_is_the_greatest_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
