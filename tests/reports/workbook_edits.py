"""Changes of inputs, typed into a workbook and made in the program: ``python -m tests.reports.workbook_edits 200``.

Both must come to the same figures. An input is known by what it holds: ``("price", bidder)``, ``("full", factor)``.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.evaluation import (
    Draw,
    Evaluation,
    LowPriceReview,
    MemberScore,
    Recorded,
    Rejection,
)
from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
)
from tender_tool.domain.tender import Tender
from tender_tool.reports.excel.inputs import Place
from tender_tool.reports.prose.certificates import home_scheme, level_name
from tender_tool.ruleset.schemes import scheme
from tender_tool.scoring.context import Context
from tests.reports.recalculation import Typed

_FIELDS = {"small": "size", "partner": "partner", "domestic": "domestic"}
_ANSWERS: dict[str, bool | None] = {"是": True, "否": False, "": None, "待确认": None}


def factor_named(tender: Tender, name: str) -> Factor:
    """Return a factor by its name."""
    return next(each for each in tender.table.factors if each.name == name)


def _with_bidder(tender: Tender, key: str, change: Callable[[Bidder], Bidder]) -> Tender:
    held = tender.bidder_list
    assert held is not None
    bidders = tuple(change(each) if each.key == key else each for each in held.bidders)
    return replace(tender, bidder_list=replace(held, bidders=bidders))


def _with_evaluation(tender: Tender, **changes: object) -> Tender:
    return replace(tender, evaluation=replace(tender.evaluation, **changes))  # type: ignore[arg-type]


def _price(tender: Tender, key: str, value: Typed) -> Tender:
    price = value if isinstance(value, Decimal) else None
    found = tender.evaluation.corrected
    if any(each.bidder == key for each in found):
        assert price is not None
        corrected = tuple(replace(each, price=price) if each.bidder == key else each for each in found)
        return _with_evaluation(tender, corrected=corrected)
    return _with_bidder(tender, key, lambda each: replace(each, price=price, price_text=str(value or "")))


def _claim(tender: Tender, kind: str, key: str, value: Typed) -> Tender:
    said, field = str(value or ""), _FIELDS[kind]

    def change(bidder: Bidder) -> Bidder:
        unread = tuple(each for each in bidder.claims.unread if each != field)
        unread += (field,) if said == "待确认" else ()
        return replace(bidder, claims=replace(bidder.claims, unread=unread, **{kind: _ANSWERS[said]}))

    return _with_bidder(tender, key, change)


def _valid(tender: Tender, key: str, value: Typed) -> Tender:
    found = tender.evaluation
    tender = _with_evaluation(
        tender,
        rejected=tuple(each for each in found.rejected if each.bidder != key),
        low_prices=tuple(x for x in found.low_prices if x.bidder != key or x.outcome == "explained"),
    )
    if value == "无效投标":
        return _with_evaluation(tender, rejected=(*tender.evaluation.rejected, Rejection(key, "未盖章")))

    def change(bidder: Bidder) -> Bidder:
        unread = tuple(each for each in bidder.claims.unread if each != "passed")
        unread += ("passed",) if value == "待确认" else ()
        return replace(bidder, claims=replace(bidder.claims, passed=None, unread=unread))

    return _with_bidder(tender, key, change)


def _certificate(tender: Tender, of: list[str], change: Callable[[Certificate], Certificate]) -> Tender:
    """Change a bidder's certificate: ``of`` ends with the bidder, or with the bidder and which of several it is."""
    key, place = (of[1], int(of[2])) if len(of) == 3 else (of[-1], 0)

    def with_one(bidder: Bidder) -> Bidder:
        held = [change(each) if at == place else each for at, each in enumerate(bidder.certificates)]
        return replace(bidder, certificate=held[0], others=tuple(held[1:]))

    return _with_bidder(tender, key, with_one)


def level_names(tender: Tender) -> dict[str, tuple[str, str | None]]:
    """Return level and scheme by the words of a workbook."""
    home = home_scheme(tender.table)
    known = scheme(home)
    assert known is not None
    named = {level_name(each.id, home, home, "zh"): (each.id, home) for each in known.levels}
    return {**named, "无证书": (NONE, None), "待确认": (UNCLEAR, None)}


def _level(tender: Tender, of: list[str], value: Typed) -> Tender:
    level, scheme_id = level_names(tender)[str(value)]
    return _certificate(tender, of, lambda held: replace(held, level=level, scheme=scheme_id))


def _said(tender: Tender, of: list[str], value: Typed) -> Tender:
    confirmed = {"有效": True, "无效": False}.get(str(value or ""))
    return _certificate(
        tender,
        of,
        lambda held: replace(
            held, confirmed=confirmed, dates_unread=value == "待核", status=None, status_unread=False
        ),
    )


def _member(tender: Tender, name: str, factor: str, key: str, value: Typed) -> Tender:
    members = []
    for each in tender.evaluation.members:
        if each.name == name:
            kept = tuple(one for one in each.scores if (one.factor, one.bidder) != (factor, key))
            kept += (MemberScore(key, factor, value),) if isinstance(value, Decimal) else ()
            each = replace(each, scores=kept)  # noqa: PLW2901
        members.append(each)
    return _with_evaluation(tender, members=tuple(members))


def _fact(tender: Tender, name: str, key: str, *, value: Typed = None, reason: Typed = None) -> Tender:
    bidder = next(each for each in tender.bidders if each.key == key)
    known = Context(tender).fact(bidder, name)
    words = {"满足": "是", "不满足": "否"}
    text = known.text if known and value is None else words.get(str(value), str(value))
    why = (known.reason if known and known.recorded else "名单") if reason is None else str(reason)
    return replace(tender, evaluation=tender.evaluation.with_recorded(Recorded(key, name, text, why)))


def _drawn(tender: Tender, key: str, value: Typed, numbers: dict[str, int]) -> Tender:
    numbers = (
        {**numbers, key: int(value)} if isinstance(value, Decimal) else {k: v for k, v in numbers.items() if k != key}
    )
    order = tuple(sorted(numbers, key=numbers.__getitem__))
    return _with_evaluation(tender, draws=(Draw(order),) if order else ())


def _set_factor(tender: Tender, name: str, **changes: object) -> Tender:
    old = factor_named(tender, name)
    return replace(tender, table=tender.table.with_factor(old, replace(old, **changes)))  # type: ignore[arg-type]


def _at(held: tuple, place: str, **changes: object) -> tuple:  # type: ignore[type-arg]
    found = list(held)
    found[int(place)] = replace(found[int(place)], **changes)
    return tuple(found)


def _band(tender: Tender, field: str, name: str, place: str, value: Typed) -> Tender:
    factor = factor_named(tender, name)
    assert isinstance(factor, NumberFactor)
    if int(place) == len(factor.bands):
        return _set_factor(tender, name, otherwise=value)
    return _set_factor(tender, name, bands=_at(factor.bands, place, **{field.removeprefix("band_"): value}))


def _procedure(tender: Tender, **changes: object) -> Tender:
    procedure = replace(tender.table.procedure, **changes)  # type: ignore[arg-type]
    return replace(tender, table=replace(tender.table, procedure=procedure))


def _rate(tender: Tender, kind: str, value: Typed) -> Tender:
    preferences = replace(tender.table.procedure.preferences, **{kind: value})  # type: ignore[arg-type]
    return _procedure(tender, preferences=preferences)


def _keys_of(found: tuple[str, ...], key: str, value: Typed) -> tuple[str, ...]:
    kept = tuple(each for each in found if each != key)
    return (*kept, key) if value else kept


def _explained(evaluation: Evaluation, key: str, value: Typed) -> tuple[LowPriceReview, ...]:
    kept = tuple(each for each in evaluation.low_prices if each.bidder != key)
    return (*kept, LowPriceReview(key, "explained", "成本合理")) if value else kept


def changed(tender: Tender, place: Place, value: Typed) -> Tender:
    """Return the tender with an input changed."""
    kind, *of = place
    if kind in _FIELDS:
        return _claim(tender, kind, of[0], value) if of else _rate(tender, kind, value)
    if kind.startswith("band_"):
        return _band(tender, kind, *of, value)
    return _CHANGES[kind](tender, of, value)


_FACTOR_FIELDS = {"full": "points", "inner": "inner", "above": "above", "below": "below", "weight": "weight"}


def _number_of(field: str) -> Callable[[Tender, list[str], Typed], Tender]:
    return lambda tender, of, value: _set_factor(tender, of[0], **{field: value})


def _tier(tender: Tender, of: list[str], value: Typed) -> Tender:
    factor = factor_named(tender, of[0])
    assert isinstance(factor, CertificateFactor)
    return _set_factor(tender, of[0], tiers=_at(factor.tiers, of[1], points=value))


def _least(tender: Tender, of: list[str], value: Typed) -> Tender:
    factor = factor_named(tender, of[0])
    return _set_factor(tender, of[0], **{"least" if isinstance(factor, CommitteeFactor) else "floor": value})


def _digits(tender: Tender, value: Typed) -> Tender:
    assert isinstance(value, Decimal)
    return replace(tender, table=replace(tender.table, rounding=replace(tender.table.rounding, digits=int(value))))


def _numbers(tender: Tender) -> dict[str, int]:
    found: dict[str, int] = {}
    for draw in tender.evaluation.draws:
        found.update({key: place for place, key in enumerate(draw.bidders, start=1)})
    return found


_CHANGES: dict[str, Callable[[Tender, list[str], Typed], Tender]] = {
    **{name: _number_of(field) for name, field in _FACTOR_FIELDS.items()},
    "opened_on": lambda tender, _, value: replace(tender, opened_on=value),  # type: ignore[arg-type]
    "price": lambda tender, of, value: _price(tender, of[0], value),
    "valid": lambda tender, of, value: _valid(tender, of[0], value),
    "draw": lambda tender, of, value: _drawn(tender, of[0], value, _numbers(tender)),
    "level": _level,
    "until": lambda tender, of, value: _certificate(
        tender,
        of,
        lambda held: replace(held, valid_until=value),  # type: ignore[arg-type]
    ),
    "since": lambda tender, of, value: _certificate(
        tender,
        of,
        lambda held: replace(held, valid_from=value),  # type: ignore[arg-type]
    ),
    "said": _said,
    "member": lambda tender, of, value: _member(tender, of[0], of[1], of[2], value),
    "fact": lambda tender, of, value: _fact(tender, of[0], of[1], value="" if value is None else value),
    "reason": lambda tender, of, value: _fact(tender, of[0], of[1], reason=value or ""),
    "each": _number_of("per_item"),
    "least": _least,
    "tier": _tier,
    "without": _number_of("no_certificate"),
    "trim": lambda tender, of, value: _set_factor(tender, of[0], trim=int(value)),  # type: ignore[arg-type]
    "digits": lambda tender, _, value: _digits(tender, value),
    "candidates": lambda tender, _, value: _procedure(tender, candidates=int(value)),  # type: ignore[arg-type]
    "ceiling": lambda tender, _, value: _procedure(tender, ceiling=value),
    "confirmed": lambda tender, of, value: _with_evaluation(
        tender, confirmed=_keys_of(tender.evaluation.confirmed, of[0], value)
    ),
    "explained": lambda tender, of, value: _with_evaluation(
        tender, low_prices=_explained(tender.evaluation, of[0], value)
    ),
}


def drawn(rng: random.Random, tender: Tender, place: Place) -> Typed:
    """Return a value that somebody might type there: mostly sensible, now and then blank or far off."""
    kind, *of = place
    words = ["是", "否", None, "待确认"] if kind in _FIELDS and of else _WORDS.get(kind)
    words = list(level_names(tender)) if kind == "level" else words
    if words is not None:
        return rng.choice(words)
    if kind in _WHOLE:
        return Decimal(rng.randint(*_WHOLE[kind]))
    if kind in ("until", "since", "opened_on"):
        start = tender.opened_on or date(2026, 3, 1)
        day = start + timedelta(rng.choice([-700, -30, -1, 0, 1, 30, 700]))
        return day if kind == "opened_on" or rng.random() < 0.8 else None
    return _amount(rng, tender, place)


def _amount(rng: random.Random, tender: Tender, place: Place) -> Typed:
    """Return a price, points of a member, a fact, or a number of the rule."""
    kind, *of = place
    if kind == "price":
        others = [each.price for each in tender.bidders if each.price]
        base = rng.choice(others) if others else Decimal(1_000_000)
        times = rng.choice([1, 1, 1, Decimal("0.5"), 2, 12, Decimal("0.08")])
        found = rng.choice(
            [base, base * times, Decimal(rng.randint(30_000_000, 140_000_000)) / 100, None, Decimal(0)]
        )
        corrected = {each.bidder for each in tender.evaluation.corrected}
        read = {each.key: each.price for each in tender.bidders}.get(of[0])
        # A correction states a price, and another one than was read: without that the sheet has a column less.
        return base + 1 if of[0] in corrected and found in (None, read) else found
    if kind == "member":
        factor = factor_named(tender, of[1])
        full = factor.inner or factor.points  # type: ignore[union-attr]
        return rng.choice([Decimal(rng.randint(0, int(full * 8))) / 8, full, None, full + 87])
    if kind == "fact":
        factor = factor_named(tender, of[0])
        if isinstance(factor, PassFailFactor):
            return rng.choice(["满足", "不满足", None])
        most = factor.points if isinstance(factor, ManualFactor) else Decimal(12)
        return rng.choice([Decimal(rng.randint(0, int(most * 4))) / 4, Decimal(rng.randint(0, 12)), None])
    return _figure(rng, kind)


_WHOLE = {"draw": (1, 40), "candidates": (1, 5), "trim": (0, 3), "digits": (0, 4)}
_WORDS: dict[str, list[Typed]] = {
    "valid": ["有效投标", "无效投标", "待确认"],
    "said": ["有效", "无效", "待核", None],
    "confirmed": ["是", None],
    "explained": ["已说明", None],
    "reason": ["按文件", None],
}


def _figure(rng: random.Random, kind: str) -> Decimal:
    """Return a number of the rule."""
    if kind == "ceiling":
        return Decimal(rng.randint(500_000, 2_500_000))
    if kind in ("full", "inner", "weight"):
        return rng.choice([Decimal(rng.randint(1, 60)), Decimal(rng.randint(10, 400)) / 8, Decimal(100)])
    return rng.choice(
        [Decimal(rng.randint(0, 20)), Decimal(rng.randint(0, 80)) / 8, Decimal(rng.randint(0, 999)) / 100]
    )
