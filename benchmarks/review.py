"""All fairness checks on many rules: ``python -m benchmarks.review``.

Prints how many rules are reviewed in a second, and whether the time grows with their number and no faster.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import cycle, islice, product

from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.tender import Tender
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.rules import typed_tiers

COUNTS = (1_000, 2_000, 5_000, 10_000)
_LEVELS = ("五星级", "四星级", "三星级", "达标级")
_POINTS = ("0", "0.5", "1", "1.5", "2", "3", "4", "5")
_CRITERIA = (
    "",
    "投标人具有有效的售后服务认证证书的，按等级得分，投标截止日状态有效，提供证书扫描件。",
    "须为权威机构颁发，提供原件及公证件，成立满三年，认证范围须包含全部采购标的。",
)


def rules() -> Iterator[Tender]:
    """Yield rules without end, in an order that is the same each time."""
    regimes, objects, weights = ("87", "214", ""), ("goods", "services"), (10, 30, 60)
    settings = cycle(product(regimes, objects, weights, _CRITERIA))
    for points in cycle(product(_POINTS, repeat=len(_LEVELS))):
        regime, bought, weight, criteria = next(settings)
        line = ",".join(f"{level}={each}" for level, each in zip(_LEVELS, points, strict=True))
        table = typed_tiers(line, Decimal(weight))
        (factor,) = table.certificate_factors
        table = table.with_factor(factor, replace(factor, criteria=criteria))
        yield Tender(replace(table, procedure=Procedure(regime=regime, object=bought)))


def main() -> None:
    """Print the figures."""
    review_rules(next(rules()))  # loads the data files
    made = tuple(islice(rules(), max(COUNTS)))
    seconds = {}
    for count in COUNTS:
        begin = time.perf_counter()
        found = sum(len(review_rules(tender).findings) for tender in made[:count])
        seconds[count] = time.perf_counter() - begin
        print(f"{count} rules: {seconds[count]:.2f} s, {count / seconds[count]:.0f} rules a second, {found} findings")
    first, last = COUNTS[0], COUNTS[-1]
    print(f"time for a rule, {last} against {first}: {seconds[last] / last / (seconds[first] / first):.2f}")


if __name__ == "__main__":
    main()
