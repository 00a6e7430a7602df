"""What the program makes of a made list, held against what must come out."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.score_bidders import score_bidders
from tests.reading.corpus.kinds import Want
from tests.reading.corpus.writers import write
from tests.reading.generated.held import OPENED_ON
from tests.reading.generated.lists import MadeList
from tests.reading.generated.tables import Hope

if TYPE_CHECKING:
    from tender_tool.domain.results.score import BidderScore

TIERS = "五星级=5,四星级=4,三星级=3,二星级=1"
Verdict = Literal["right", "left", "wrong", "lost", "invented"]


@dataclass(frozen=True)
class Reading:
    """What was read: what is said of each bidder, and the questions about the list as a whole."""

    said: tuple[Want, ...]
    questions: tuple[str, ...]
    refused: bool = False


@dataclass(frozen=True)
class Judgement:
    """Each bidder's verdict by name, the questions, and whether the law holds; ``why`` it does not."""

    verdicts: tuple[tuple[str, Verdict], ...]
    questions: tuple[str, ...]
    why: str

    @property
    def counts(self) -> Counter[Verdict]:
        """Return how many bidders have each verdict."""
        return Counter(verdict for _, verdict in self.verdicts)

    @property
    def at_once(self) -> bool:
        """Tell whether all came out right and nobody was asked about the list."""
        return not self.questions and set(self.counts) <= {"right"}


def _spelt(name: str) -> str:
    """Return a name as it is compared: full width and white space do not matter."""
    return "".join(unicodedata.normalize("NFKC", name).split())


def _said(score: BidderScore) -> Want:
    factor = (*score.factors, *score.read)[0]
    points = None if factor.points is None else int(factor.points)
    level = score.bidder.certificate.level
    valid = None if level == "unclear" else factor.valid
    return Want(_spelt(score.bidder.name), level, valid, points, score.needs_review)


def _asked(problems: Iterable[Problem]) -> tuple[str, ...]:
    """Return the codes of what a person must decide about the list, and not about one bidder."""
    return tuple(each.message.code for each in problems if each.bidder is None and each.grade == "error")


def read(path: Path) -> Reading:
    """Return what the program reads from a file; a refusal asks for what is missing."""
    try:
        held = import_bidders(path)
    except InputError as error:
        return Reading((), _asked(error.problems), refused=True)
    tender = replace(Tender(rules.typed_tiers(TIERS), bidder_list=held), opened_on=OPENED_ON)
    return Reading(tuple(map(_said, score_bidders(tender).scores)), _asked(held.problems))


def _verdict(want: Want, got: Want, *, either: bool, hope: Hope) -> Verdict:
    if hope == "uncounted":
        return "wrong" if got.points else "right"
    if got == want or (either and not got.points):
        return "right"
    if hope == "question" and got.level == want.level == "none":
        return "right"
    return "left" if got.review and got.level in (want.level, "unclear") else "wrong"


def _verdicts(made: MadeList, reading: Reading) -> tuple[tuple[str, Verdict], ...]:
    wants = made.listing.wants
    if reading.refused:
        return tuple((want.name, "left") for want in wants)
    got = {each.name: each for each in reading.said}
    known = {_spelt(want.name) for want in wants}
    invented = [(name, "invented") for name in got if name not in known]
    verdicts: list[tuple[str, Verdict]] = []
    for want in wants:
        mine = got.get(_spelt(want.name))
        either = want.name in made.either
        fit = replace(want, name=mine.name) if mine else want
        verdicts.append((want.name, _verdict(fit, mine, either=either, hope=made.hope) if mine else "lost"))
    return (*verdicts, *((name, "invented") for name, _ in invented))


def _broken(hope: Hope, counts: Counter[Verdict], questions: tuple[str, ...]) -> str:
    for bad in ("lost", "invented", "wrong"):
        if counts[bad]:
            return bad
    if len(questions) > 1:
        return "several questions"
    if hope == "question" and not questions:
        return "decided without asking"
    return "left without a question" if counts["left"] and not questions else ""


def judge(made: MadeList, reading: Reading) -> Judgement:
    """Return what is right and wrong of a reading; the law: all right, or one question and nothing wrong."""
    verdicts = _verdicts(made, reading)
    counts = Counter(verdict for _, verdict in verdicts)
    return Judgement(verdicts, reading.questions, _broken(made.hope, counts, reading.questions))


def judged(made: MadeList, folder: Path) -> Judgement:
    """Write a made list into a folder, read it through the program's public door and judge what came out."""
    return judge(made, read(write(made.listing, folder)))
