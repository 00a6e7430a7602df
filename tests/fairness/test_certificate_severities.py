"""How much the findings about certificates weigh, in a rule being drafted and in a document under review."""

from __future__ import annotations

import pytest

from tender_tool.ruleset.checks import check_files

WARNING, INFO, ERROR = "warning", "info", "error"


@pytest.mark.parametrize(
    ("code", "drafted", "document"),
    [
        ("C01", WARNING, WARNING),
        ("C02", WARNING, INFO),
        ("C03", WARNING, WARNING),
        ("C04", WARNING, WARNING),
        ("C05", ERROR, ERROR),
        ("C06", WARNING, WARNING),
        ("C07", ERROR, ERROR),
        ("C08", WARNING, WARNING),
        ("C09", ERROR, ERROR),
        ("C10", WARNING, WARNING),
        ("C11", WARNING, INFO),
        ("C12", WARNING, WARNING),
        ("C13", WARNING, INFO),
        ("C14", WARNING, WARNING),
        ("C15", WARNING, WARNING),
        ("C16", WARNING, WARNING),
        ("C17", WARNING, WARNING),
        ("C18", WARNING, WARNING),
        ("C19", WARNING, WARNING),
        ("C20", INFO, INFO),
    ],
)
def test_each_weighs_as_the_catalogue_says(code: str, drafted: str, document: str) -> None:
    severity = check_files()[code].severity
    assert (severity.drafted, severity.document) == (drafted, document)
