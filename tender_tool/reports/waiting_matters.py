"""What a person must decide: one row a matter, with its cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tender_tool.domain.problem import Problem
from tender_tool.domain.score import BidderScore
from tender_tool.reports.certificate_words import counted
from tender_tool.reports.exporters import Results
from tender_tool.reports.reason_words import steps
from tender_tool.ruleset.wording import say, word


@dataclass(frozen=True, slots=True)
class Matter:
    """Who it is about, where it stands and what is to be decided."""

    bidder: str
    where: str
    text: str


def matters(results: Results) -> tuple[Matter, ...]:
    """Return the matters of the bidders that wait, then what else was wrong with the list."""
    bidder_list = results.tender.bidder_list
    problems = bidder_list.problems if bidder_list else ()
    waiting = {score.bidder.key for score in results.sheet.waiting}
    names = {bidder.key: bidder.name for bidder in results.tender.bidders}
    of_bidder: dict[str | None, list[Matter]] = {}
    for problem in problems:
        matter = _of_problem(problem, names, results)
        of_bidder.setdefault(problem.bidder if problem.bidder in waiting else None, []).append(matter)
    found: list[Matter] = []
    for score in results.sheet.waiting:
        found += of_bidder.get(score.bidder.key) or [_of_score(score, results)]
    found += of_bidder.get(None, [])
    return tuple(found)


def _of_score(score: BidderScore, results: Results) -> Matter:
    doubtful = [factor for factor in score.factors if factor.needs_review]
    sentences = dict.fromkeys(step for factor in doubtful for step in steps(factor, results.language))
    source = counted(score, results.tender.table).source("level") or score.bidder.source
    return Matter(score.bidder.name, source.where(), "\n".join(sentences))


def _of_problem(problem: Problem, names: Mapping[str, str], results: Results) -> Matter:
    name = names.get(problem.bidder or "") or word("report.none", results.language)
    where = problem.source.where() if problem.source else ""
    return Matter(name, where, say(problem.message, results.language))
