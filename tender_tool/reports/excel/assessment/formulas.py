"""The live formulas of an evaluation sheet, each with what it comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from tender_tool.domain.certification.assessment import Assessment, EvaluationSheet, IndicatorClass, IndicatorKind
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.domain.certification.scheme import Level
from tender_tool.domain.text import Language
from tender_tool.reports.excel.assessment.facts import AssessmentFacts
from tender_tool.reports.excel.page import Formula
from tender_tool.ruleset.wording import plain, word

FIRST = 4
CODE = 0
COLUMNS = (
    "code",
    "group",
    "indicator",
    "kind",
    "points",
    "met",
    "checked",
    "conforming",
    "rating",
    "deleted",
    "got",
    "evidence",
    "remark",
)
KINDS: tuple[IndicatorKind, ...] = ("all_or_nothing", "sampled", "rated")
# Doubles carry some fifteen digits: what lies behind the eighth decimal is their noise and no difference of scores.
_NOISE = 8
_MODES = {"down": ROUND_DOWN, "half_up": ROUND_HALF_UP, "half_even": ROUND_HALF_UP}
_SHOWN = {"down": "ROUNDDOWN", "half_up": "ROUND", "half_even": "ROUND"}


def rounded_as(exact: Decimal, sheet: EvaluationSheet) -> Decimal:
    """Return a score as the sheet shows it."""
    return exact.quantize(Decimal(1).scaleb(-sheet.digits), rounding=_MODES[sheet.mode])


@dataclass
class Place:
    """The rows of a class, from 0, and the row of its total."""

    group: IndicatorClass
    first: int
    last: int
    total: int = 0


class Formulas:
    """Makes the formulas of one sheet; words in them are those of its language."""

    def __init__(
        self,
        sheet: EvaluationSheet,
        facts: AssessmentFacts,
        kinds: Mapping[IndicatorKind, str],
        yes: str,
        language: Language,
    ) -> None:
        self._sheet, self._facts, self._kinds, self._yes, self._language = sheet, facts, kinds, yes, language

    def got(self, row: int) -> str:
        """Return what one indicator comes to."""
        at = row + 1
        sampled = f'IF(D{at}="{self._kinds["sampled"]}",IF(N(G{at})>0,N(E{at})*N(H{at})/G{at},0)'
        rated = f'IF(D{at}="{self._kinds["rated"]}",N(E{at})*N(I{at})/100,IF(F{at}="{self._yes}",N(E{at}),0))'
        return f'=IF(J{at}="{self._yes}",0,{sampled},{rated}))'

    def points(self, place: Place) -> str:
        """Return the points of a class."""
        return f"=SUM(E{place.first + 1}:E{place.last + 1})"

    def applicable(self, place: Place) -> str:
        """Return the points of a class that apply."""
        first, last = place.first + 1, place.last + 1
        return f'=SUMIF(J{first}:J{last},"<>{self._yes}",E{first}:E{last})'

    def obtained(self, place: Place) -> str:
        """Return the points obtained in a class."""
        return f"=SUM(K{place.first + 1}:K{place.last + 1})"

    def results(
        self, places: Sequence[Place], row: int, filled: Assessment, result: AssessmentResult
    ) -> list[tuple[str, Formula, str]]:
        """Return the lines below the classes: name, formula and style, from ``row`` on."""
        first, last = places[0].total + 1, places[-1].total + 1
        got, applicable, off, bonus, exact = (f"K{row + 1 + place}" for place in range(5))
        sums = [sum((getattr(each, name) for each in result.classes), Decimal(0)) for name in ("got", "applicable")]
        times = sum(each.times for each in filled.deducted)
        added = min(filled.bonus or Decimal(0), self._sheet.bonus_most)
        held = f"MAX(0,MIN(100,{got}/{applicable}*100-{off}+{bonus}))"
        whole: Decimal | str = "" if result.exact is None else result.exact
        score: Decimal | str = whole
        if isinstance(whole, Decimal):
            score = rounded_as(whole, self._sheet)
        shown = f'IF({exact}="","",{_SHOWN[self._sheet.mode]}({exact},{self._sheet.digits}))'
        return [
            ("obtained", Formula(f"=SUM(K{first}:K{last})", sums[0]), "figure"),
            ("applicable", Formula(f"=SUM(J{first}:J{last})", sums[1]), "figure"),
            (
                "off",
                Formula(f"={self._facts.times()}*{plain(self._sheet.deduction)}", self._sheet.deduction * times),
                "figure",
            ),
            (
                "bonus",
                Formula(f"=MIN(N({self._facts.cell('entry.bonus')}),{plain(self._sheet.bonus_most)})", added),
                "figure",
            ),
            ("exact", Formula(f'=IF({applicable}=0,"",ROUND({held},{_NOISE}))', whole), "figure"),
            ("score", Formula("=" + shown, score), "total"),
            ("level", Formula("=" + self._level(places, exact), self._level_value(result)), "total"),
        ]

    def _level_value(self, result: AssessmentResult) -> str:
        if result.problems:
            return self._word("differs")
        if result.waiting:
            return self._word("open")
        return result.level.name.in_language(self._language) if result.level else self._word("no_level")

    def _word(self, name: str) -> str:
        return word(f"assess_sheet.{name}", self._language)

    def _level(self, places: Sequence[Place], exact: str) -> str:
        chain = f'"{self._word("no_level")}"'
        for level in reversed(self._sheet.scheme.levels):
            asked = self._asked(level, exact)
            if asked:
                name = level.name.in_language(self._language)
                chain = f'IF(AND({",".join(asked)}),"{name}",{chain})'
        least = [each for place in places for each in self._least(place)]
        if least:
            chain = f'IF(AND({",".join(least)}),{chain},"{self._word("no_level")}")'
        chain = f'IF({self._open(places)},"{self._word("open")}",{chain})'
        return f'IF(OR({",".join(self._differing(places))}),"{self._word("differs")}",{chain})'

    def _asked(self, level: Level, exact: str) -> list[str]:
        signs = {"at_most": "<=", "at_least": ">="}
        asked = [] if level.score_from is None else [f"{exact}>={plain(level.score_from)}"]
        for bound in self._sheet.bounds:
            if bound.level == level.id:
                cell = self._facts.cell(f"measure.{bound.measure}")
                asked.append(f"{cell}{signs[bound.direction]}{plain(bound.value)}")
        return asked

    def _least(self, place: Place) -> list[str]:
        group = place.group
        if group.least is None and not group.least_is_yours:
            return []
        least = plain(group.least) if group.least is not None else f"N({self._facts.cell(f'least.{group.id}')})"
        at = place.total + 1
        return [f"IF(J{at}=0,TRUE,ROUND(K{at}/J{at}*100,{_NOISE})>={least})"]

    def _open(self, places: Sequence[Place]) -> str:
        first, last = places[0].first + 1, places[-1].last + 1
        column = {name: f"{letter}{first}:{letter}{last}" for name, letter in zip("DEFGHIJ", "DEFGHIJ", strict=True)}
        kinds = self._kinds
        answered = [
            f'({column["J"]}="{self._yes}")',
            f'({column["D"]}="{kinds["all_or_nothing"]}")*({column["F"]}<>"")',
            f'({column["D"]}="{kinds["sampled"]}")*({column["G"]}<>"")*({column["H"]}<>"")',
            f'({column["D"]}="{kinds["rated"]}")*({column["I"]}<>"")',
        ]
        count = last - first + 1
        parts = [f"SUMPRODUCT(--(({'+'.join(answered)})>0))<{count}", f"COUNT({column['E']})<{count}"]
        parts += [f'{self._facts.cell(f"measure.{each.id}")}=""' for each in self._sheet.measures]
        yours = (place.group.id for place in places if place.group.least_is_yours)
        parts += [f'{self._facts.cell(f"least.{each}")}=""' for each in yours]
        return f"OR({','.join(parts)})"

    def _differing(self, places: Sequence[Place]) -> list[str]:
        """Return the conditions under which complete points do not add up."""
        first, last = places[0].first + 1, places[-1].last + 1
        points = f"E{first}:E{last}"
        whole = f"ROUND(SUM({points})-{plain(self._sheet.total)},{_NOISE})<>0"
        found = [f"AND(COUNT({points})={last - first + 1},{whole})"]
        for place in places:
            if place.group.points is not None:
                own = f"E{place.first + 1}:E{place.last + 1}"
                full = f"ROUND(SUM({own})-{plain(place.group.points)},{_NOISE})<>0"
                found.append(f"AND(COUNT({own})={place.last - place.first + 1},{full})")
        return found
