"""Random changes in many workbooks, computed by LibreOffice: ``python -m tests.reports.random_edits [CHANGES]``."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.evaluation import Draw
from tender_tool.domain.rule.procedure import Preferences, Procedure
from tender_tool.domain.rule.table import Group, Rounding, ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.reports.excel.inputs import Place
from tender_tool.reports.scoring_sheet import write_book
from tests.reports import made_tender
from tests.reports.recalculation import Cell, Typed, differing, formula_cells, recalculated, with_cells
from tests.reports.workbook_edits import changed, drawn

_WORKBOOKS = 10
_ROUNDINGS = ("half_up", "half_even", "down")


@dataclass(frozen=True, slots=True)
class Edited:
    """One workbook with changes: what was typed, the workbook as typed, and as the program writes it anew."""

    what: dict[Place, Typed]
    cells: list[Cell]
    typed: Path
    expected: Path


def certificates_alone(tender: Tender) -> Tender:
    """Return the tender under a rule that pays for certificates alone."""
    factor = replace(tender.table.certificate_factors[0], weight=None, inner=None)
    tiers = tuple(replace(tier, points=tier.points / 20) for tier in factor.tiers)
    factor = replace(factor, tiers=tiers)
    table = ScoringTable("alone", tender.table.title, (Group("售后服务", factor.points, (factor,)),))
    return replace(tender, table=table)


def tenders(rng: random.Random) -> Iterator[Tender]:
    """Yield tenders under rules of all kinds."""
    base = made_tender.tender(complete=True)
    price = base.table.price_factor
    assert price is not None
    yield base
    yield made_tender.tender(alike=True)
    yield certificates_alone(base)
    yield made_tender.with_several(base)
    yield certificates_alone(made_tender.with_several(base))
    yield made_tender.by_the_mean().tender
    while True:
        formula = rng.choice(["lowest", "lowest", "mean"])
        table = base.table.with_factor(price, replace(price, formula=formula, trim=rng.randint(0, 1)))
        rounding = Rounding(rng.randint(0, 4), rng.choice(_ROUNDINGS))
        procedure = Procedure(
            regime=rng.choice(["87", "214", "bidding-law", "none", ""]),
            object="goods",
            reserved=rng.random() < 0.2,
            ceiling=rng.choice([None, Decimal(1300000)]),
            preferences=Preferences(Decimal(10), rng.choice([None, Decimal(4)]), rng.choice([None, Decimal(20)])),
            mean=rng.choice(["all", "trimmed"]),
            ties=rng.choice([(), ("technical",), ("类似业绩", "price")]),
            candidates=rng.randint(1, 4),
        )
        held = base.bidder_list
        assert held is not None
        several = made_tender.with_several(base).bidders if rng.random() < 0.5 else held.bidders
        bidders = tuple(_branded(each, rng) for each in several)
        keys = [each.key for each in bidders]
        draws = (Draw(tuple(rng.sample(keys, len(keys)))),) if rng.random() < 0.5 else ()
        yield replace(
            base,
            table=replace(table, procedure=procedure, rounding=rounding),
            opened_on=rng.choice([base.opened_on, date(2025, 11, 30), None]),
            bidder_list=replace(held, bidders=bidders),
            evaluation=replace(base.evaluation, draws=draws),
        )


def _branded(bidder: Bidder, rng: random.Random) -> Bidder:
    brand = rng.choice(["甲牌", "乙牌", "丙牌", ""])
    return replace(bidder, claims=replace(bidder.claims, brand=brand))


def edits(tender: Tender, folder: Path, name: str, count: int, rng: random.Random) -> Iterator[Edited]:
    """Write a tender's workbook and yield it with changes, one to three at a time."""
    typed: dict[Place, Cell] | None = {}
    made = made_tender.scored(tender)
    path = folder / f"{name}.xlsx"
    order = [score.bidder.key for score in made.sheet.ranked]
    write_book(made, path, order, typed)
    assert typed is not None
    formulas = formula_cells(path)
    kinds: dict[str, list[Place]] = {}
    for place in typed:
        kinds.setdefault(place[0] if place[0] != "remark" else "", []).append(place)
    kinds.pop("", None)
    for number in range(count):
        what: dict[Place, Typed] = {}
        after = tender
        for _ in range(rng.randint(1, 3)):
            # Each kind of input is as likely as any other.
            place = rng.choice(kinds[rng.choice(sorted(kinds))])
            what[place] = drawn(rng, after, place)
            after = changed(after, place, what[place])
        copy, expected = folder / f"{name}-{number}.xlsx", folder / f"{name}-{number}-expected.xlsx"
        with_cells(path, copy, {typed[place]: value for place, value in what.items()})
        write_book(made_tender.scored(after), expected, order)
        yield Edited(what, formulas, copy, expected)


def run(changes: int, seed: int, told: Callable[[str], None]) -> tuple[int, int]:
    """Make, recalculate and compare so many changed workbooks; return how many were equal, of how many."""
    rng = random.Random(seed)  # noqa: S311
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        made: list[Edited] = []
        for number, tender in zip(range(_WORKBOOKS), tenders(rng), strict=False):
            made += edits(tender, folder, f"book{number}", changes // _WORKBOOKS, rng)
        computed = recalculated([each.typed for each in made], folder)
        equal = 0
        for each, path in zip(made, computed, strict=True):
            wrong = differing(each.cells, each.expected, path)
            equal += not wrong
            if wrong:
                told(f"{each.typed.name} {each.what}: {dict(list(wrong.items())[:4])} ({len(wrong)})")
    return equal, len(made)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(changes: int = 200, seed: int = 1) -> int:
    """Print how many changed workbooks came to what the program comes to."""
    begin = time.monotonic()
    equal, count = run(changes, seed, _tell)
    _tell(f"{equal} of {count} changed workbooks equal to the last digit ({time.monotonic() - begin:.0f} s)")
    return 0 if equal == count else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
