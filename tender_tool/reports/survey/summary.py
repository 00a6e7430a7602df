"""What many documents and lists come to: counts, distributions, and what stands out.

Any number takes the same memory: what grows with it is counted, or only its first few are kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from math import ceil
from typing import Any, Generic, TypeVar

from tender_tool.domain.text import Language
from tender_tool.reports.survey.tables import Surveyed, said

_LEAST_FOR_OUTLIERS = 8
_FAR = Decimal("1.5")
_QUARTER, _THREE_QUARTERS = Decimal("0.25"), Decimal("0.75")
# More than these nobody reads in a summary; the tables have all of them.
MOST, _MOST_WORST = 60, 12
SHARE_STEP = 5
Item = TypeVar("Item")
# Points and price share of a document that pays for certificates; errors, warnings, buyer and checks of a bad one.
Paying = tuple[Decimal, str, Decimal | None]
Worst = tuple[int, int, str, str, list[str]]


class Few(Generic[Item]):
    """The first few of many in an order, and how many there are."""

    def __init__(self, order: Callable[[Item], Any] = lambda _: 0, most: int = MOST) -> None:
        self._order, self._most = order, most
        self._held: list[Item] = []
        self.count = 0

    def add(self, item: Item) -> None:
        """Count one, and keep it if it is among the first."""
        self.count += 1
        self._held.append(item)
        if len(self._held) > 2 * self._most:
            self._held = list(self)

    @property
    def over(self) -> int:
        """Return how many there are beyond those few."""
        return max(self.count - self._most, 0)

    def __iter__(self) -> Iterator[Item]:
        return iter(sorted(self._held, key=self._order)[: self._most])


@dataclass(frozen=True, slots=True)
class Outlier:
    """A document far from the others: what of it, its value, and between which values nothing is far."""

    file: str
    what: str
    value: Decimal
    least: Decimal
    most: Decimal


class Numbers:
    """One number of many documents: how often each value occurs, and which documents have the highest and lowest."""

    def __init__(self) -> None:
        self._values: Counter[Decimal] = Counter()
        self._highest = Few[tuple[Decimal, str]](lambda each: (-each[0], each[1]))
        self._lowest = Few[tuple[Decimal, str]]()

    def add(self, value: Decimal, file: str) -> None:
        """Count a document's."""
        self._values[value] += 1
        self._highest.add((value, file))
        self._lowest.add((value, file))

    def __iter__(self) -> Iterator[Decimal]:
        return iter(sorted(self._values.elements()))

    def outliers(self, what: str) -> Few[Outlier]:
        """Return the documents beyond the quartiles by half as much again as these lie apart."""
        few, numbers = Few[Outlier](lambda each: (-each.value, each.file)), list(self)
        if len(numbers) >= _LEAST_FOR_OUTLIERS:
            low, high = _quantile(numbers, _QUARTER), _quantile(numbers, _THREE_QUARTERS)
            least, most = low - _FAR * (high - low), high + _FAR * (high - low)
            for value, file in {*self._highest, *self._lowest}:
                if not least <= value <= most:
                    few.add(Outlier(file, what, value, least, most))
            few.count = sum(not least <= value <= most for value in numbers)
        return few


@dataclass(slots=True)
class Part:
    """What was found in the documents of one buyer, kind, regime, place or month."""

    documents: int = 0
    errors: int = 0
    warnings: int = 0
    certificate: Counter[Decimal] = field(default_factory=Counter)

    def add(self, of: Surveyed) -> None:
        """Count a document."""
        self.documents += 1
        self.errors += of.record["errors"]
        self.warnings += of.record["warnings"]
        points = of.number("certificate")
        if points:
            self.certificate[points] += 1


@dataclass(slots=True)
class Code:
    """How often a check found something: in how many documents, and how often at all by severity."""

    title: str
    documents: int = 0
    severities: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Summary:
    """Everything that the page and the workbook tell, added up document by document."""

    language: Language
    gone: tuple[str, ...] = ()
    changed: int = 0
    read: int = 0
    copies: int = 0
    unread: Few[tuple[str, str]] = field(default_factory=Few)
    shares: Numbers = field(default_factory=Numbers)
    certificates: Numbers = field(default_factory=Numbers)
    paying: Few[Paying] = field(default_factory=lambda: Few(lambda each: (-each[0], each[1])))
    without_table: Few[str] = field(default_factory=Few)
    not_proven: Few[tuple[str, list[str]]] = field(default_factory=Few)
    worst: Few[Worst] = field(default_factory=lambda: Few(lambda each: (-each[0], -each[1], each[2]), _MOST_WORST))
    severities: Counter[str] = field(default_factory=Counter)
    codes: dict[str, Code] = field(default_factory=dict)
    parts: dict[str, dict[str, Part]] = field(default_factory=lambda: defaultdict(dict))
    lists: int = 0
    bidders: int = 0
    levels: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    problems: Counter[str] = field(default_factory=Counter)
    problem_words: dict[str, str] = field(default_factory=dict)
    unclear_lists: Few[tuple[str, int]] = field(default_factory=lambda: Few(lambda each: (-each[1], each[0])))

    @classmethod
    def of(cls, everything: Iterable[Surveyed], language: Language) -> Summary:
        """Return what these come to."""
        made = cls(language)
        for each in everything:
            made.add(each)
        return made

    @property
    def with_table(self) -> int:
        """Return how many documents have a scoring table."""
        return self.read - self.without_table.count

    def add(self, of: Surveyed) -> None:
        """Count one."""
        why = of.why(self.language)
        self.copies += len(of.names) - 1
        if why is not None:
            self.unread.add((of.file, why))
        elif of.is_list:
            self._add_list(of)
        else:
            self._add_document(of)

    def outliers(self) -> tuple[Few[Outlier], ...]:
        """Return the documents far from the others, by certificate points and by price share."""
        return self.certificates.outliers("certificate"), self.shares.outliers("price")

    def most_common(self) -> list[tuple[str, Code]]:
        """Return the checks, the one found in most documents first."""
        return sorted(self.codes.items(), key=lambda each: (-each[1].documents, each[0]))

    def _add_document(self, of: Surveyed) -> None:
        record = of.record
        self.read += 1
        if record["proven"] is None:
            self.without_table.add(of.file)
        elif not record["proven"]:
            self.not_proven.add((of.file, [str(said(each, self.language)) for each in record["differs"]]))
        price, points = of.number("price"), of.number("certificate")
        if price is not None:
            self.shares.add(price, of.file)
        if points:
            self.certificates.add(points, of.file)
            self.paying.add((points, of.file, price))
        day = record["day"] or ""
        for kind in ("buyer", "object", "regime", "place", "month"):
            key = day[:7] if kind == "month" else record[kind] or ""
            self.parts[kind].setdefault(key, Part()).add(of)
        if record["errors"] or record["warnings"]:
            told = (record["errors"], record["warnings"], of.file, record["buyer"] or "—", list(record["codes"]))
            self.worst.add(told)
        self._add_findings(of)

    def _add_findings(self, of: Surveyed) -> None:
        seen: set[str] = set()
        for each in of.record["findings"]:
            if not each["accepted"]:
                code = self.codes.setdefault(each["code"], Code(str(said(each["title"], self.language))))
                code.severities[each["severity"]] += 1
                code.documents += each["code"] not in seen
                seen.add(each["code"])
                self.severities[each["severity"]] += 1

    def _add_list(self, of: Surveyed) -> None:
        self.lists += 1
        self.bidders += len(of.record["bidders"])
        for each in of.record["bidders"]:
            unclear = each["level"] in ("none", "unclear")
            self.levels[each["level"] if unclear else str(said(each["level_name"], self.language))] += 1
            self.states[each["state"]] += 1
        for each in of.record["problems"]:
            self.problems[each["code"]] += 1
            self.problem_words.setdefault(each["code"], str(said(each["message"], self.language)))
        if of.record["problems"]:
            self.unclear_lists.add((of.file, len(of.record["problems"])))


def _quantile(numbers: list[Decimal], share: Decimal) -> Decimal:
    place = share * (len(numbers) - 1)
    below = int(place)
    above = min(below + 1, len(numbers) - 1)
    return numbers[below] + (numbers[above] - numbers[below]) * (place - below)


def share_steps(values: Iterable[Decimal]) -> list[tuple[str, int]]:
    """Return how many price shares lie in each step, the empty ones between them too: ``30–35`` has 30 and not 35."""
    counts = Counter(min(int(value // SHARE_STEP) * SHARE_STEP, 100) for value in values)
    if not counts:
        return []
    steps = range(min(counts), max(counts) + 1, SHARE_STEP)
    return [(f"{step}–{step + SHARE_STEP}" if step < 100 else "100", counts[step]) for step in steps]


def point_steps(values: Iterable[Decimal]) -> list[tuple[str, int]]:
    """Return how many documents give so many points: up to 1, more than 1 and up to 2 and so on; the last is open."""
    counts = Counter(min(max(ceil(value), 1), 11) for value in values)
    if not counts:
        return []
    names = {1: "≤1", 11: ">10"}
    return [(names.get(step, f"{step - 1}–{step}"), counts[step]) for step in range(1, max(counts) + 1)]
