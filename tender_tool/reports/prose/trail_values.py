"""What lies at a place of the trail, in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from tender_tool.domain.acts.trail import (
    SEPARATOR,
    FileMark,
    HeldList,
    HeldTable,
    Kept,
    Place,
    TableMark,
)
from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.certification.certificate import NONE
from tender_tool.domain.certification.way import WayProgress
from tender_tool.domain.documents.held import ChosenReading, PlacedRow, RowPoints
from tender_tool.domain.evaluation import Draw, LowPriceReview, MemberScore, PriceCorrection, Recorded, Rejection
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.input_file import Decision, InputFile, Recalled, Verification
from tender_tool.domain.report_facts import BidOpening, CommitteeMember
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.rule.procedure import LowPriceRates, Preferences
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reports.prose.certificates import field_words, home_scheme, level_name
from tender_tool.reports.prose.procedure import PREFERENCES, tie_words
from tender_tool.reports.prose.rule import rounding_mode_words
from tender_tool.reports.prose.table import how_words, kind_words
from tender_tool.reports.values.figures import yuan
from tender_tool.ruleset.procurement import preference_title, procurement, regime
from tender_tool.ruleset.vocabulary.columns import column_words, field_label
from tender_tool.ruleset.wording import plain, say, word

# What an empty text says at a place: a column that is not used, a member whose points were typed.
_EMPTY = {"column": "not_used", "member": "joined"}


class ValueWords:
    """Puts the values of one tender's trail into words of one language."""

    def __init__(self, tender: Tender, language: Language) -> None:
        self._tender = tender
        self._language = language

    @cached_property
    def _names(self) -> dict[str, str]:
        return {bidder.key: bidder.name for bidder in self._tender.bidders}

    def term(self, name: str) -> str:
        """Return a word of the trail."""
        return word(f"trail.{name}", self._language)

    def label(self, field: str) -> str:
        """Return what a field of a list is called."""
        return field_label(field).in_language(self._language) if field in column_words().fields else field

    def value(self, value: Kept, place: Place) -> str:
        """Return a value in words."""
        if value is None or value in ("", ()):
            empty = _EMPTY.get(place.kind, "nothing") if value == "" else "nothing"
            return self.term(empty)
        if isinstance(value, bool):
            return self.term("yes" if value else "no")
        if place.kind == "procedure" and isinstance(value, (str, tuple)):
            return self._of_procedure(place.keys[0], value)
        return self.label(value) if place.kind == "column" and isinstance(value, str) else self._of_kind(value)

    def _of_kind(self, value: Kept) -> str:
        said: tuple[tuple[Any, Callable[[Any], str]], ...] = (
            (MemberScore, lambda each: plain(each.points)),
            (Recorded, lambda each: each.value),
            (Decimal, plain),
            (date, date.isoformat),
            (Decision, self._decision),
            (Recalled, self._recalled),
            (Verification, lambda each: _verified(each, self._language)),
            (Rejection, lambda _: self.term("rejected")),
            (PriceCorrection, lambda each: self._said(f"price_{each.step}", price=yuan(each.price))),
            (LowPriceReview, lambda each: self.term(f"low_price_{each.outcome}")),
            (Draw, lambda each: self.term("then").join(self._names.get(key, key) for key in each.bidders)),
            (Suppression, self._accepted),
            (Rounding, lambda each: rounding_mode_words(each, self._language)),
            (Preferences, self._preferences),
            (LowPriceRates, self._low_prices),
            (HeldList, lambda each: each.input.name),
            ((InputFile, FileMark), lambda each: each.name),
            (HeldTable, lambda each: each.table.title.in_language(self._language)),
            (TableMark, lambda each: each.title.in_language(self._language)),
            ((Assessment, WayProgress), lambda each: self._said("filled", who=each.who or self.term("nothing"))),
            (BidOpening, lambda each: self._said("opened_as", **_opened(each))),
            (Evidence, lambda each: _evidence(each, self._language)),
            (tuple, self._listed),
            (Factor, self._factor),
            (ChosenReading, lambda each: each.reading),
            (PlacedRow, lambda each: self.term(f"placed_{each.place}")),
            (RowPoints, lambda each: plain(each.points)),
        )
        return next((words(value) for kind, words in said if isinstance(value, kind)), str(value))

    def _of_procedure(self, field: str, value: str | tuple[object, ...]) -> str:
        if isinstance(value, tuple):
            return self.term("then").join(tie_words(str(each), self._language) for each in value)
        known: Any = None
        if field == "mean":
            return word(f"report.mean_{value}", self._language)
        if field == "regime":
            known = regime(value)
        elif field == "object":
            known = next((each for each in procurement().objects if each.id == value), None)
        return known.title.text().in_language(self._language) if known else value

    def _said(self, code: str, **args: Any) -> str:  # noqa: ANN401  (values of a sentence)
        return say(Message.of(f"trail.{code}", **args), self._language)

    def _decision(self, value: Decision) -> str:
        if value.level == NONE:
            told = word("report.level_none", self._language)
        else:
            told = level_name(value.level, value.scheme, home_scheme(self._tender.table), self._language)
        if value.counts is None:
            return told
        return self._said("counts" if value.counts else "counts_not", level=told)

    def _recalled(self, value: Recalled) -> str:
        return self.label(value.field) if value.field else self.term("not_used")

    def _accepted(self, value: Suppression) -> str:
        return self.term("accepted") if value.until is None else self._said("accepted_until", day=value.until)

    def _factor(self, value: Factor) -> str:
        kind = kind_words(value, self._language)
        how = how_words(value, self._tender.table, self._language)
        return self._said("factor", kind=kind, points=value.points, how=how)

    def _preferences(self, value: Preferences) -> str:
        rates = ((kind, value.rate(kind)) for kind in PREFERENCES)
        told = [
            say(Message.of("report.preference_rate", kind=preference_title(kind), percent=rate), self._language)
            for kind, rate in rates
            if rate is not None
        ]
        return word("report.list_comma", self._language).join(told) or self.term("nothing")

    def _low_prices(self, value: LowPriceRates) -> str:
        held = {"mean": value.mean, "second": value.second, "ceiling": value.ceiling}
        told = [self._said(f"low_{name}", rate=rate) for name, rate in held.items() if rate is not None]
        return word("report.list_comma", self._language).join(told) or self.term("by_law")

    def _listed(self, value: tuple[object, ...]) -> str:
        value = tuple(each.name if isinstance(each, CommitteeMember) else each for each in value)
        told = (each.partition(SEPARATOR)[2] or each if isinstance(each, str) else str(each) for each in value)
        return word("report.list_comma", self._language).join(told)


def _opened(value: BidOpening) -> dict[str, str]:
    return {"order": "—" if value.order is None else str(value.order), "handed_in": value.handed_in or "—"}


def _verified(value: Verification, language: Language) -> str:
    told = say(Message.of(f"trail.status_{value.status}", day=value.checked_on), language)
    shot = f"{value.screenshot} SHA-256 {value.digest[:12]}…" if value.digest else ""
    return word("report.list_comma", language).join(filter(None, (told, shot)))


def _evidence(value: Evidence, language: Language) -> str:
    settled = (
        (one, each)
        for one in value.reading.certificates
        for each in one.fields
        if each.accepted or each.corrected is not None
    )
    said = (
        f"{word(f'evidence.field_{each.name}', language)} {field_words(one, each, language)}" for one, each in settled
    )
    nothing = word("trail.nothing", language)
    message = Message.of(
        "trail.evidence",
        file=value.reading.file,
        who=value.who or nothing,
        kept=word("trail.bytes_kept" if value.keep else "trail.digest_kept", language),
        settled=word("report.list_comma", language).join(said) or nothing,
    )
    return say(message, language)
