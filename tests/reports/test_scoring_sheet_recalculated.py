"""Another program computes the formulas of the scoring sheet and comes to the same figures."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from tender_tool.domain.factors import CertificateFactor
from tender_tool.domain.score import BidderScore, ScoreSheet
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.reports.scoring_sheet import write_scoring_sheet
from tests.reports import made_results

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def _without_values(path: Path) -> Path:
    """Return a copy in which no formula has a value, so that every one must be computed."""
    copy = path.with_name("blank.xlsx")
    with ZipFile(path) as old, ZipFile(copy, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content = re.sub(rb"</f><v>[^<]*</v>", b"</f>", content)
            new.writestr(name, content)
    return copy


def _recalculated(path: Path, folder: Path) -> Path:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    made = folder / "made"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]
    subprocess.run([*command, str(made), str(path)], check=True, capture_output=True, timeout=240)
    return made / path.name


def _two_factors(results: Results) -> Results:
    """Return the results under a rule with a second factor whose points do not add up in binary."""
    table = results.tender.table
    first = table.certificate_factors[0]
    tiers = tuple(replace(tier, points=Decimal(points)) for tier, points in zip(first.tiers, "54321", strict=True))
    tenths = tuple(replace(tier, points=tier.points / 10) for tier in tiers)
    second = CertificateFactor("服务能力", first.scheme, tenths, Decimal("0.1"))
    group = replace(table.groups[0], factors=(first, second))
    scores = []
    for score in results.sheet.scores:
        paid = score.factors[0]
        other = replace(paid, factor=second.name, points=_looked_up(second, score))
        both = [each.points for each in (paid, other) if each.points is not None]
        total = sum(both, Decimal(0)) if len(both) == 2 else None
        scores.append(replace(score, factors=(paid, other), total=total))
    ranked = tuple(replace(score, rank=_rank(score, scores)) for score in scores)
    tender = replace(results.tender, table=replace(table, groups=(group,)))
    return replace(results, tender=tender, sheet=ScoreSheet(ranked))


def _looked_up(factor: CertificateFactor, score: BidderScore) -> Decimal | None:
    paid, certificate = score.factors[0], score.bidder.certificate
    if paid.points is None:
        return None
    if paid.valid is False or certificate.level == "none":
        return factor.no_certificate
    tier = factor.tier_for(certificate.level) if certificate.scheme == factor.scheme else None
    return tier.points if tier else Decimal(0)


def _rank(score: BidderScore, scores: list[BidderScore]) -> int | None:
    if score.total is None:
        return None
    return 1 + sum(other.total > score.total for other in scores if other.total is not None)


@pytest.mark.parametrize("factors", [1, 2])
def test_every_formula_comes_to_the_value_it_was_written_with(
    factors: int, language: Language, tmp_path: Path
) -> None:
    results = made_results.results(language)
    write_scoring_sheet(results if factors == 1 else _two_factors(results), tmp_path / "sheet.xlsx")
    computed = _recalculated(_without_values(tmp_path / "sheet.xlsx"), tmp_path)
    formulas = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    written = openpyxl.load_workbook(tmp_path / "sheet.xlsx", data_only=True)
    found = openpyxl.load_workbook(computed, data_only=True)
    cells = [(sheet.title, c.coordinate) for sheet in formulas for row in sheet for c in row if c.data_type == "f"]
    assert len(cells) == 8 * (factors + 2)
    differing = {
        cell: (written[sheet][cell].value, found[sheet][cell].value)
        for sheet, cell in cells
        if (written[sheet][cell].value or "") != (found[sheet][cell].value or "")
    }
    assert not differing
