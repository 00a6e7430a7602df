"""What a person must decide: one row a matter, with its cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from tender_tool.domain.problem import Problem
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.certificates import counted
from tender_tool.reports.prose.reasons import by_sheet, steps
from tender_tool.ruleset.wording import place_words, say, word

# Names that are still read one by one; more are counted.
_FEW = 3


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
    names = results.tender.names_of(set(map(attrgetter("bidder"), problems)))
    of_bidder: dict[str | None, list[Matter]] = {}
    for problem in problems:
        matter = _of_problem(problem, names, results)
        of_bidder.setdefault(problem.bidder if problem.bidder in waiting else None, []).append(matter)
    found: list[Matter] = []
    for score in results.sheet.waiting:
        listed = of_bidder.get(score.bidder.key, [])
        found += listed
        found += _of_score(score, results, listed)
    return (*_joined(found, results), *of_bidder.get(None, []))


def _of_score(score: BidderScore, results: Results, listed: list[Matter]) -> Iterable[Matter]:
    """Yield the factors that wait; not those whose cell the list's problems have told of."""
    told = {matter.where for matter in listed}
    for factor in score.factors:
        places = [place_words(source, results.language) for source in factor.sources]
        if factor.needs_review and not (told & set(places)):
            yield _of_factor(score, factor, results)


def _of_factor(score: BidderScore, factor: FactorScore, results: Results) -> Matter:
    """Return the chain of a certificate with its level's cell; of others what is missing, with the factor's name."""
    language, name = results.language, score.bidder.name
    if factor.waits_for is None or any(
        each.name == factor.factor for each in results.tender.table.certificate_factors
    ):
        certificate = factor.certificate or counted(score, results.tender.table)
        source = certificate.source("level") or score.bidder.source
        return Matter(name, place_words(source, language), "\n".join(dict.fromkeys(steps(factor, language))))
    where = next((place_words(source, language) for source in factor.sources), "")
    text = say(factor.waits_for, language)
    if factor.factor not in text:
        text = say(Message.of("report.factor_matter", factor=factor.factor, text=text), language)
    return Matter(name, where, text)


def _joined(found: list[Matter], results: Results) -> list[Matter]:
    """Return the matters with those that say the same of many bidders as one, and all its cells behind it."""
    alike: dict[str, list[Matter]] = defaultdict(list)
    for matter in found:
        alike[matter.text].append(matter)
    joined = []
    for text, of in alike.items():
        if len(of) <= _FEW:
            joined += of
            continue
        many = Message.of("report.and_others", first=of[0].bidder, count=len({each.bidder for each in of}))
        cells = by_sheet((each.where for each in of if each.where), results.language)
        where = say(Message.of("report.place_count", count=len(of)), results.language) if cells else ""
        joined.append(Matter(say(many, results.language), where, "\n".join((text, *cells))))
    return joined


def _of_problem(problem: Problem, names: Mapping[str, str], results: Results) -> Matter:
    name = names.get(problem.bidder or "") or word("report.none", results.language)
    where = place_words(problem.source, results.language) if problem.source else ""
    return Matter(name, where, say(problem.message, results.language))
