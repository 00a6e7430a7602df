"""Scoring tables in the forms that offices print, all in words of our own."""

from __future__ import annotations

import pytest

from tests.reading.scoring_table.form import Form, read_rows, scoring_of_blocks, wanted
from tests.reading.scoring_table.forms import evidence, further, headings, tables

FORMS = (*tables.FORMS, *headings.FORMS, *further.FORMS, *evidence.FORMS)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_is_read_as_printed(form: Form) -> None:
    scoring = scoring_of_blocks(form.blocks)
    rows = wanted(form)
    assert read_rows(scoring, rows) == rows
    assert scoring is None or scoring.adds_up is not form.bare
