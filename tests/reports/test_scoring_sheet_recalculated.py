"""Another program computes the formulas of the scoring sheet and comes to the same figures."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
import xlsxwriter

from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.rule.table import Rounding, RoundingMode
from tender_tool.domain.text import Language
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.exporters import Results
from tender_tool.reports.scoring_sheet import write_scoring_sheet
from tender_tool.scoring.rounding import rounded_ratio
from tests.reports import made_results, made_tender

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
    assert _computed(tmp_path / "sheet.xlsx") == 8 * (factors + 2)


def _computed(path: Path) -> int:
    """Compute every formula anew, compare it with the value it was written with, and return how many there are."""
    computed = _recalculated(_without_values(path), path.parent)
    formulas, written = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    found = openpyxl.load_workbook(computed, data_only=True)
    cells = [(sheet.title, c.coordinate) for sheet in formulas for row in sheet for c in row if c.data_type == "f"]
    differing = {
        cell: (written[sheet][cell].value, found[sheet][cell].value)
        for sheet, cell in cells
        if _shown(written[sheet][cell].value) != _shown(found[sheet][cell].value)
    }
    assert not differing
    return len(cells)


def _shown(value: object) -> object:
    return "" if value is None else value


MADE = [
    made_tender.results,
    partial(made_tender.results, complete=True),
    made_tender.by_the_mean,
    made_tender.before_the_committee,
]


@pytest.mark.parametrize("make", MADE, ids=["waiting", "complete", "mean", "before"])
def test_every_figure_of_a_whole_table_is_computed_alike(make: Callable[[], Results], tmp_path: Path) -> None:
    write_scoring_sheet(make(), tmp_path / "sheet.xlsx")
    assert _computed(tmp_path / "sheet.xlsx") > 150


@pytest.mark.parametrize("mode", ["half_up", "half_even", "down"])
def test_halves_are_rounded_alike(mode: RoundingMode, tmp_path: Path) -> None:
    rule = Rounding(2, mode)
    quotients = [(Decimal(801), Decimal(30), Decimal(1200)), (Decimal("16.5"), Decimal(1), Decimal(4))]
    # Halves of a cent of every size: benchmark × full points ÷ price is exactly so many and a half.
    quotients += [
        (Decimal(price) * (2 * cents + 1) / 200 / 30, Decimal(30), Decimal(price))
        for price in (120, 999960, 7481040, 123456780)
        for cents in range(0, 3000, 17)
    ]
    with xlsxwriter.Workbook(str(tmp_path / "halves.xlsx")) as book:
        sheet = book.add_worksheet()
        for row, figures in enumerate(quotients):
            for column, figure in enumerate(figures):
                sheet.write_number(row, column, float(figure))
            at = row + 1
            points = rounded_ratio(figures[0] * figures[1], figures[2], rule)
            sheet.write_formula(row, 3, "=" + rounded_formula(f"A{at}*B{at}/C{at}", rule), None, float(points))
    assert _computed(tmp_path / "halves.xlsx") == len(quotients)
