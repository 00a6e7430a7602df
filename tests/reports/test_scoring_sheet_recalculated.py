"""Another program computes the formulas of the scoring sheet and comes to the same figures, after changes too."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
import xlsxwriter

from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.rule.table import Rounding, RoundingMode
from tender_tool.reports.excel.rounding import exact_formula, rounded_formula
from tender_tool.reports.exporters import Results
from tender_tool.reports.scoring_sheet import write_scoring_sheet
from tender_tool.scoring.rounding import rounded_ratio
from tests.reports import made_results, made_tender
from tests.reports.random_edits import certificates_alone, edits
from tests.reports.recalculation import Cell, differing, formula_cells, recalculated, with_cells

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")

_MODES: tuple[RoundingMode, ...] = ("half_up", "half_even", "down")


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


def _halves(path: Path) -> None:
    """Write halves of a cent of every size: benchmark × full points ÷ price is exactly so many and a half."""
    quotients = [(Decimal(801), Decimal(30), Decimal(1200)), (Decimal("16.5"), Decimal(1), Decimal(4))]
    quotients += [
        (Decimal(price) * (2 * cents + 1) / 200 / 30, Decimal(30), Decimal(price))
        for price in (120, 999960, 7481040, 123456780)
        for cents in range(0, 3000, 17)
    ]
    with xlsxwriter.Workbook(str(path)) as book:
        for mode in _MODES:
            rule, sheet = Rounding(2, mode), book.add_worksheet(mode)
            sheet.write_number(0, 6, rule.digits)
            for row, figures in enumerate(quotients):
                for column, figure in enumerate(figures):
                    sheet.write_number(row, column, float(figure))
                points = rounded_ratio(figures[0] * figures[1], figures[2], rule)
                quotient = f"A{row + 1}*B{row + 1}/C{row + 1}"
                for column, digits in ((3, ""), (4, "$G$1")):
                    formula = "=" + rounded_formula(quotient, rule, digits)
                    sheet.write_formula(row, column, formula, None, float(points))
        _differences(book.add_worksheet("differences"))


def _differences(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    """Write differences of typed figures that come near nothing, where binary remainders show: 20 less 2 × 9.79."""
    for row, each in enumerate(Decimal(cents) / 100 for cents in range(1, 1000, 7)):
        full = Decimal(20)
        count = int(full / each)
        sheet.write_row(row, 0, [float(full), count, float(each)])
        formula = "=" + exact_formula(f"A{row + 1}-B{row + 1}*C{row + 1}")
        sheet.write_formula(row, 3, formula, None, float(full - count * each))


MADE: dict[str, Callable[[], Results]] = {
    "one": made_results.results,
    "two": lambda: _two_factors(made_results.results()),
    "waiting": made_tender.results,
    "complete-en": partial(made_tender.results, "en", complete=True),
    "mean": made_tender.by_the_mean,
    "many": made_tender.several,
    "before": made_tender.before_the_committee,
    "refused": made_tender.refused,
}


def _changed(folder: Path) -> list[tuple[list[Cell], Path, Path]]:
    """Return workbooks with inputs changed: what to compare, the workbook of the program, the one typed into."""
    rng = random.Random(5)  # noqa: S311
    base = made_tender.tender(complete=True)
    several = made_tender.with_several(base)
    made = [*edits(base, folder, "whole", 5, rng), *edits(certificates_alone(base), folder, "alone", 2, rng)]
    made += edits(several, folder, "several", 4, rng)
    made += edits(certificates_alone(several), folder, "alike", 4, rng)
    return [(each.cells, each.expected, each.typed) for each in made]


def test_every_formula_comes_to_what_the_program_comes_to(tmp_path: Path) -> None:
    cases = _changed(tmp_path)
    for name, make in MADE.items():
        write_scoring_sheet(make(), tmp_path / f"{name}.xlsx")
    _halves(tmp_path / "halves.xlsx")
    for name in (*MADE, "halves"):
        with_cells(tmp_path / f"{name}.xlsx", tmp_path / f"{name}-blank.xlsx", {})
        written = tmp_path / f"{name}.xlsx"
        cases.append((formula_cells(written), written, tmp_path / f"{name}-blank.xlsx"))
    # Starting the other program takes longest: all in one run.
    computed = recalculated([typed for _, _, typed in cases], tmp_path)
    wrong = {
        typed.name: found
        for (cells, expected, typed), path in zip(cases, computed, strict=True)
        if (found := differing(cells, expected, path))
    }
    assert not wrong
    counts = {typed.stem.partition("-")[0]: len(cells) for cells, _, typed in cases}
    assert min(counts.values()) > 30
    assert min(counts[name] for name in ("whole", "waiting", "complete", "mean", "before")) > 300
    assert counts["halves"] == 6 * 710 + 143
