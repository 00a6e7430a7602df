"""R02: members of the committee give different points for an objective item, or others than the rule does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.rule.factors import is_objective
from tender_tool.fairness.check import Hit, Missing
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.wording import plain

CODE = "R02"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit | Missing]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit for each bidder and objective factor on which the members do not agree."""
    if not subject.tender.evaluation.members:
        yield Missing("members")
        return
    objective = {factor.name for factor in subject.tender.table.factors if is_objective(factor)}
    names = {bidder.key: bidder.name for bidder in subject.tender.bidders}
    given: dict[tuple[str, str], dict[str, Decimal]] = defaultdict(dict)
    for member in subject.tender.evaluation.members:
        for score in member.scores:
            if score.factor in objective and score.bidder in names:
                given[score.bidder, score.factor][member.name] = score.points
    for (bidder, factor), points in given.items():
        if len(set(points.values())) > 1:
            words = "、".join(f"{member} {plain(each)}" for member, each in points.items())
            yield Hit("differ", factor, words, {"bidder": names[bidder], "factor": factor, "points": words})
