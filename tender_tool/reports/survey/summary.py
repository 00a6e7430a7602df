"""What many documents and lists come to: counts, distributions, and what stands out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from math import ceil

from tender_tool.domain.text import Language
from tender_tool.reports.survey.tables import Surveyed, said

_LEAST_FOR_OUTLIERS = 8
_FAR = Decimal("1.5")
_QUARTER, _THREE_QUARTERS = Decimal("0.25"), Decimal("0.75")
_MOST_WORST = 12
SHARE_STEP = 5


@dataclass(slots=True)
class Part:
    """What was found in the documents of one buyer, kind, regime, place or month."""

    documents: int = 0
    errors: int = 0
    warnings: int = 0
    certificate: list[Decimal] = field(default_factory=list)

    def add(self, of: Surveyed) -> None:
        """Count a document."""
        self.documents += 1
        self.errors += of.record["errors"]
        self.warnings += of.record["warnings"]
        points = of.number("certificate")
        if points:
            self.certificate.append(points)


@dataclass(slots=True)
class Code:
    """How often a check found something: in how many documents, and how often at all by severity."""

    title: str
    documents: int = 0
    severities: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Outlier:
    """A document far from the others: what of it, its value, and between which values nothing is far."""

    file: str
    what: str
    value: Decimal
    least: Decimal
    most: Decimal


@dataclass(slots=True)
class Summary:
    """Everything that the page and the workbook tell, added up document by document."""

    language: Language
    read: int = 0
    copies: int = 0
    unread: list[tuple[str, str]] = field(default_factory=list)
    shares: list[tuple[Decimal, str]] = field(default_factory=list)
    certificates: list[tuple[Decimal, str]] = field(default_factory=list)
    without_table: list[str] = field(default_factory=list)
    not_proven: list[tuple[str, str]] = field(default_factory=list)
    worst: list[tuple[int, int, str, str, list[str]]] = field(default_factory=list)
    severities: Counter[str] = field(default_factory=Counter)
    codes: dict[str, Code] = field(default_factory=dict)
    parts: dict[str, dict[str, Part]] = field(default_factory=lambda: defaultdict(dict))
    lists: int = 0
    bidders: int = 0
    levels: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    problems: Counter[str] = field(default_factory=Counter)
    problem_words: dict[str, str] = field(default_factory=dict)
    unclear_lists: list[tuple[str, int]] = field(default_factory=list)

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
        return self.read - len(self.without_table)

    def add(self, of: Surveyed) -> None:
        """Count one."""
        why = of.why(self.language)
        self.copies += len(of.names) - 1
        if why is not None:
            self.unread.append((of.file, why))
        elif of.is_list:
            self._add_list(of)
        else:
            self._add_document(of)

    def outliers(self) -> list[Outlier]:
        """Return the documents far from the others: beyond the quartiles by half as much again as they lie apart."""
        found = []
        for what, values in (("certificate", self.certificates), ("price", self.shares)):
            if len(values) >= _LEAST_FOR_OUTLIERS:
                numbers = sorted(value for value, _ in values)
                low, high = _quantile(numbers, _QUARTER), _quantile(numbers, _THREE_QUARTERS)
                least, most = low - _FAR * (high - low), high + _FAR * (high - low)
                found += [Outlier(f, what, v, least, most) for v, f in values if not least <= v <= most]
        return sorted(found, key=lambda each: (each.what, -each.value, each.file))

    def most_common(self) -> list[tuple[str, Code]]:
        """Return the checks, the one found in most documents first."""
        return sorted(self.codes.items(), key=lambda each: (-each[1].documents, each[0]))

    def _add_document(self, of: Surveyed) -> None:
        record = of.record
        self.read += 1
        if record["proven"] is None:
            self.without_table.append(of.file)
        elif not record["proven"]:
            why = "；".join(str(said(each, self.language)) for each in record["differs"])
            self.not_proven.append((of.file, why))
        for name, values in (("price", self.shares), ("certificate", self.certificates)):
            value = of.number(name)
            if value is not None and (name == "price" or value):
                values.append((value, of.file))
        day = record["day"] or ""
        for kind in ("buyer", "object", "regime", "place", "month"):
            key = day[:7] if kind == "month" else record[kind] or ""
            self.parts[kind].setdefault(key, Part()).add(of)
        if record["errors"] or record["warnings"]:
            told = (record["errors"], record["warnings"], of.file, record["buyer"] or "—", list(record["codes"]))
            self.worst = sorted([*self.worst, told], key=lambda each: (-each[0], -each[1], each[2]))[:_MOST_WORST]
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
            self.unclear_lists.append((of.file, len(of.record["problems"])))


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
