"""What the names of a template stand for, as the report prints it: texts, lists of records, whole sections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from markupsafe import Markup

from tender_tool.domain.report_facts import FACT_NAMES
from tender_tool.reports.evidence.section import Placed, evidence_annex
from tender_tool.reports.exporters import Results
from tender_tool.reports.report_sections import (
    SECTIONS,
    Numbered,
    Section,
    chains_annex,
    draft_notes,
    report_title,
    running_head,
)
from tender_tool.reports.templates.expressions import BODY, fields_of
from tender_tool.reports.templates.records import LISTS, RECORDS
from tender_tool.reports.values.figures import yuan
from tender_tool.reports.values.project_facts import project_values
from tender_tool.reports.values.regime_words import report_sentence, report_word
from tender_tool.reports.word.committee_section import recommended
from tender_tool.reports.word.rule_section import facts_block
from tender_tool.ruleset.files.report_template import template_names
from tender_tool.ruleset.wording import plain
from tender_tool.scoring.rounding import total_of

# Where the table of contents will stand, once all headings are known.
CONTENTS: Final = "\ufdd0contents\ufdd1"
_END: Final = "_section"


class Item:
    """One record of a list; a field is worked out when the template asks for it."""

    __slots__ = ("_kind", "_order", "_results", "_value")

    def __init__(self, kind: str, order: int, value: Any, results: Results) -> None:  # noqa: ANN401
        self._kind = kind
        self._order = order
        self._value = value
        self._results = results

    def __getitem__(self, name: str) -> object:
        key, field = fields_of(self._kind)[name]
        if key == "order":
            return str(self._order)
        found = RECORDS[self._kind][key](self._value, self._results)
        return items(field.of, found, self._results) if field.of else found


def items(kind: str, values: Iterable[Any], results: Results) -> tuple[Item, ...]:
    """Return values as records of a kind, numbered from 1."""
    return tuple(Item(kind, number, value, results) for number, value in enumerate(values, start=1))


@dataclass(frozen=True)
class Whole:
    """A section as a template holds it: with its heading and the next number, or what stands below that alone."""

    told: Callable[[tuple[str, ...]], tuple[str, ...]]
    make: Callable[[], tuple[str, ...]]

    @cached_property
    def _inner(self) -> tuple[str, ...]:
        return self.make()

    def __bool__(self) -> bool:
        return bool(self._inner)

    def __html__(self) -> str:
        return "".join(self.told(self._inner))

    def __getitem__(self, name: str) -> Markup:
        if name not in BODY:
            raise KeyError(name)
        return Markup("".join(self._inner))  # noqa: S704  (made of escaped texts)


def values_of(results: Results, placed: Placed | None = None) -> dict[str, object]:
    """Return what every name stands for, in both forms; ``placed`` puts a picture into the document."""
    made = _Values(results, placed)
    return {name: value for key, zh, value in made.all() for name in (key, zh)}


class _Values:
    """The values of one report."""

    def __init__(self, results: Results, placed: Placed | None) -> None:
        self._results = results
        self._placed = placed
        self._numbered = Numbered(results)

    def all(self) -> Iterator[tuple[str, str, object]]:
        """Yield each name with its Chinese form and its value."""
        texts, sections = self.texts(), self.sections()
        for key, kind, each in template_names().top():
            if kind == "list":
                yield key, each.zh, items(each.of, LISTS[key](self._results), self._results)
            else:
                yield key, each.zh, texts[key] if kind == "text" else sections[key]

    def texts(self) -> dict[str, str]:
        """Return the single texts."""
        results = self._results
        stated = {name: results.tender.report.value(name) for name in FACT_NAMES}
        missing = report_word("to_fill_in", results)
        committee = report_word("committee_name", results)
        return {
            **project_values(results),
            **{name: value or missing for name, value in stated.items()},
            "title": report_title(results),
            "running_head": running_head(results),
            "full_points": plain(total_of(each.points for each in results.tender.table.factors)),
            "benchmark": self._benchmark(),
            "committee_name": committee,
            "recommended": recommended(results) if results.sheet.candidates else "",
            "statement": report_sentence("sign_statement", results, committee=committee),
        }

    def sections(self) -> Mapping[str, Whole | Markup]:
        """Return the sections."""
        results = self._results
        own = {f"{each.name}{_END}": self._section(each) for each in SECTIONS}
        chains = Whole(_as_it_is, lambda: chains_annex(results))
        evidence = Whole(_as_it_is, lambda: evidence_annex(results, self._placed))
        parts = (*own.values(), chains, evidence)
        return {
            **own,
            "chains_annex": chains,
            "evidence_annex": evidence,
            "overview": Whole(_as_it_is, lambda: facts_block(results)),
            "draft_notes": Whole(_as_it_is, lambda: draft_notes(results)),
            "contents": Whole(_as_it_is, lambda: (CONTENTS,)),
            "body": Whole(_as_it_is, lambda: tuple(each.__html__() for each in parts)),
        }

    def _section(self, section: Section) -> Whole:
        results = self._results
        return Whole(
            lambda body: self._numbered.headed(section.name, body),
            lambda: section.body(results) if section.told(results) else (),
        )

    def _benchmark(self) -> str:
        details = (got.price for score in self._results.sheet.scores for got in score.factors if got.price)
        found = next((each.benchmark for each in details if each.benchmark), None)
        if found is None:
            return report_word("none", self._results)
        return yuan(found if len(found.as_tuple().digits) < 18 else round(found, 4))


def _as_it_is(body: tuple[str, ...]) -> tuple[str, ...]:
    return body
