"""What a person must decide: one row a matter, with its cell."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.problem import Problem
from tender_tool.domain.score import BidderScore
from tender_tool.domain.source import Source
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
    found = []
    for score in results.sheet.waiting:
        own = [problem for problem in problems if problem.bidder == score.bidder.key]
        found += [_of_problem(problem, results) for problem in own] or [_of_score(score, results)]
    found += [_of_problem(problem, results) for problem in problems if problem.bidder not in waiting]
    return tuple(found)


def _of_score(score: BidderScore, results: Results) -> Matter:
    doubtful = [factor for factor in score.factors if factor.needs_review]
    sentences = dict.fromkeys(step for factor in doubtful for step in steps(factor, results.language))
    source = score.bidder.cell("level") or score.bidder.source
    return Matter(score.bidder.name, source.where(), "\n".join(sentences))


def _of_problem(problem: Problem, results: Results) -> Matter:
    return Matter(_name(problem, results), _where(problem.source), say(problem.message, results.language))


def _name(problem: Problem, results: Results) -> str:
    bidder: Bidder | None = next((each for each in results.tender.bidders if each.key == problem.bidder), None)
    return bidder.name if bidder else word("report.none", results.language)


def _where(source: Source | None) -> str:
    return source.where() if source else ""
