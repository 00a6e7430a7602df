"""What each kind of factor says of its points."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
    inner_full,
)
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.vocabulary.certification import certification_words
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.wording import plain
from tender_tool.ruleset.written_clauses import PartyWords, StyleWords, written_clauses
from tender_tool.writing.bands import in_words

# Behind it stands what kind of title it is, and no part of the name.
_ASIDE = "（"


@dataclass(frozen=True, slots=True)
class Voice:
    """In which words a clause is written: its style, and what the regime calls those who take part."""

    style: StyleWords
    party: PartyWords

    def say(self, template: str, **values: str | Decimal) -> str:
        """Return a template filled in."""
        known = {name: getattr(self.party, name) for name in PartyWords.model_fields if name != "regimes"}
        figures = {name: plain(each) if isinstance(each, Decimal) else each for name, each in values.items()}
        return template.format(**known, **figures)


def points_of(factor: Factor, voice: Voice) -> str:
    """Return what a factor's clause says of its points."""
    return _WRITERS[type(factor)](factor, voice)


def is_of_certificates(factor: Factor) -> bool:
    """Tell whether a factor pays for a certification."""
    names, name = certification_words().names, normalise(factor.name)
    if isinstance(factor, CertificateFactor):
        return True
    counted = isinstance(factor, (PerItemFactor, PassFailFactor))
    return counted and _finds(names.certification, name) and not _finds(names.other, name)


def _certificate(factor: CertificateFactor, voice: Voice) -> str:
    style = voice.style
    tiers = (voice.say(style.tier, level=tier.words, points=tier.points) for tier in factor.tiers)
    rest = ""
    if factor.no_certificate is not None:
        template = style.certificate_rest if factor.no_certificate else style.certificate_none
        rest = voice.say(template, points=factor.no_certificate)
    return voice.say(
        style.certificate,
        paper=_paper(factor, voice),
        tiers=style.between.join(tiers),
        rest=rest,
        full=factor.printed,
    )


def _paper(factor: CertificateFactor, voice: Voice) -> str:
    parts = written_clauses().parts
    own = next((each.words for each in parts.papers if each.scheme == factor.scheme), "")
    known = scheme(factor.scheme)
    if own or known is None:
        return own or factor.name
    return voice.say(parts.paper, standard=known.standard, title=known.title.zh.split(_ASIDE)[0])


def _per_item(factor: PerItemFactor, voice: Voice) -> str:
    return voice.say(voice.style.per_item, name=factor.name, each=factor.per_item, full=inner_full(factor))


def _number(factor: NumberFactor, voice: Voice) -> str:
    style = voice.style
    bands = (
        voice.say(style.band, band=in_words(band, factor.unit, style), points=band.points) for band in factor.bands
    )
    rest = "" if factor.otherwise is None else voice.say(style.number_rest, points=factor.otherwise)
    return voice.say(
        style.number, name=factor.name, bands=style.between.join(bands), rest=rest, full=inner_full(factor)
    )


def _deduction(factor: DeductionFactor, voice: Voice) -> str:
    template = voice.style.deduction_floor if factor.floor else voice.style.deduction
    return voice.say(template, name=factor.name, each=factor.per_item, floor=factor.floor, full=inner_full(factor))


def _pass_fail(factor: PassFailFactor, voice: Voice) -> str:
    template = voice.style.pass_fail_paper if is_of_certificates(factor) else voice.style.pass_fail
    return voice.say(template, name=factor.name, full=factor.points)


def _committee(factor: CommitteeFactor, voice: Voice) -> str:
    template = voice.style.committee_range if factor.criteria.strip() else voice.style.committee
    return voice.say(template, name=factor.name, least=factor.least, full=inner_full(factor))


def _manual(factor: ManualFactor, voice: Voice) -> str:
    return voice.say(voice.style.manual, name=factor.name, full=inner_full(factor))


def _price(factor: PriceFactor, voice: Voice) -> str:
    if factor.formula == "lowest":
        return voice.say(voice.style.lowest, full=factor.points)
    if factor.formula == "unread":
        return factor.criteria.strip()
    parts = written_clauses().parts
    return voice.say(
        voice.style.mean,
        full=factor.points,
        trimmed=voice.say(parts.trimmed, trim=str(factor.trim)) if factor.trim else "",
        above=voice.say(parts.above if factor.above else parts.above_none, points=factor.above),
        below=voice.say(parts.below if factor.below else parts.below_none, points=factor.below),
    )


_WRITERS: dict[type, Callable[..., str]] = {
    CertificateFactor: _certificate,
    PerItemFactor: _per_item,
    NumberFactor: _number,
    DeductionFactor: _deduction,
    PassFailFactor: _pass_fail,
    CommitteeFactor: _committee,
    ManualFactor: _manual,
    PriceFactor: _price,
}


def _finds(pattern: str, words: str) -> bool:
    return bool(words) and re.search(pattern, words) is not None
