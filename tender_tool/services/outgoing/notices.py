"""Notices after the evaluation: each bidder's own result, the public table, and draft answers to challenges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.files import make_together, name_for_file
from tender_tool.reports.notices.challenge_answer import Question, write_challenge_answer
from tender_tool.reports.notices.own_result import write_own_result
from tender_tool.reports.notices.public_result import write_public_result
from tender_tool.reports.values.regime_words import report_sentence, report_word
from tender_tool.ruleset.vocabulary.spelling import name_key
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.verification.sealing import Sealing

# Digests only: a letter must not hold the tender, in which the others stand.
_KIND = "notice"


@dataclass(frozen=True, slots=True)
class Challenge:
    """What somebody challenges: whose points, for which factor (empty: all), in which words, and who asks."""

    bidder: str
    factor: str = ""
    text: str = ""
    asked_by: str = ""


def write_notices(  # noqa: PLR0913  (each is a choice of the person who tells)
    tender: Tender,
    folder: Path,
    *,
    language: Language = "zh",
    bidders: Sequence[str] = (),
    letters: bool = True,
    public: bool = True,
    progress: Progress | None = None,
    replace: bool = False,
) -> tuple[Path, ...]:
    """Write a letter to each bidder (only to those named in ``bidders``, where any are), and the public notice.

    Returns the files: all of them or none. Raises InputError where a bidder is not in the list, where there is
    nobody to tell, and as every export does.
    """
    results = _results(tender, language)
    scores = [_named(each, results) for each in bidders] or list(results.sheet.scores)
    if not scores:
        raise InputError(Problem(Message.of("notice.nobody")))
    seal = Sealing(results, whole=False).seal
    writers: list[tuple[str, Callable[[Path], None]]] = []
    for score in scores if letters else ():
        name = _file("notice_letter_file", score, results, taken=[name for name, _ in writers])
        writers.append((name, partial(_sealed, partial(write_own_result, score, results), seal)))
    if public:
        write = partial(write_public_result, results)
        writers.append((report_word("notice_public_file", results), partial(_sealed, write, seal)))
    return make_together(writers, folder, progress or NoProgress(), replace=replace)


def write_answer(
    tender: Tender, challenge: Challenge, folder: Path, *, language: Language = "zh", replace: bool = False
) -> Path:
    """Write the draft answer to a challenge and return the file.

    It is meant to be changed, so it has no proof. Raises InputError where the bidder or the factor is not known.
    """
    results = _results(tender, language)
    score = _named(challenge.bidder, results)
    question = Question(score, _factors(challenge.factor, tender), challenge.text.strip(), challenge.asked_by.strip())
    name = _file("notice_answer_file", score, results, taken=())
    write = partial(write_challenge_answer, question, results)
    return make_together([(name, write)], folder, NoProgress(), replace=replace)[0]


def _results(tender: Tender, language: Language) -> Results:
    sheet = score_bidders(tender)
    return Results(tender, sheet, review_rules(tender, sheet), language)


def _named(name: str, results: Results) -> BidderScore:
    """Return the score of a bidder by key or name."""
    scores, wanted = results.sheet.scores, name_key(name)
    exact = (each for each in scores if name in (each.bidder.key, each.bidder.name))
    alike = (each for each in scores if name_key(each.bidder.name) == wanted)
    found = next(exact, None) or next(alike, None)
    if found is None:
        raise InputError(Problem(Message.of("notice.no_bidder", name=name)))
    return found


def _factors(name: str, tender: Tender) -> tuple[Factor, ...]:
    known = tender.table.factors
    if not name:
        return known
    found = tuple(each for each in known if each.name == name.strip())
    if not found:
        listed = "、".join(each.name for each in known)
        raise InputError(Problem(Message.of("notice.no_factor", name=name, known=listed)))
    return found


def _file(name: str, score: BidderScore, results: Results, taken: Sequence[str]) -> str:
    """Return the name of a bidder's file; bidders of one name are told apart by their rows."""
    own = name_for_file(score.bidder.name) or str(score.bidder.source.row or "")
    plain = report_sentence(name, results, name=own)
    return report_sentence(name, results, name=f"{own}-{score.bidder.source.row}") if plain in taken else plain


def _sealed(write: Callable[[Path], None], seal: Callable[[str, Path], None], path: Path) -> None:
    write(path)
    seal(_KIND, path)
