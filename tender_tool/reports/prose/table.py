"""What is printed about a whole scoring table: how each factor earns its points, and the procedure."""

from __future__ import annotations

from collections.abc import Callable
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
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.files.factor_tables import KINDS
from tender_tool.ruleset.wording import band_words, say, word


def certificates_only(table: ScoringTable) -> bool:
    """Tell whether a table pays for certificates alone, point by point: its sheets stay those of a simple list."""
    return bool(table.factors) and all(
        isinstance(factor, CertificateFactor) and factor.weight is None for factor in table.factors
    )


def kind_words(factor: Factor, language: Language) -> str:
    """Return what kind of factor it is."""
    kind = KINDS[type(factor)]
    return word(f"report.kind_{factor.formula if isinstance(factor, PriceFactor) else kind}", language)


def how_words(factor: Factor, table: ScoringTable, language: Language) -> str:
    """Return how a factor earns its points, then its criteria in the document's words."""
    lines = [_how(factor, language)]
    if isinstance(factor, CommitteeFactor) and table.procedure.mean == "trimmed":
        lines.append(word("report.how_trimmed", language))
    full = inner_full(factor)
    if full != factor.points:
        lines.append(say(Message.of("report.how_weighted", full=full, points=factor.points), language))
    sentence = "".join(lines)
    criteria = "" if isinstance(factor, (CertificateFactor, PriceFactor)) else factor.criteria
    return f"{sentence}\n{criteria}" if criteria else sentence


def _how(factor: Factor, language: Language) -> str:
    if isinstance(factor, PriceFactor):
        code = f"report.how_{factor.formula}"
        return say(
            Message.of(code, points=factor.points, above=factor.above, below=factor.below, trim=factor.trim), language
        )
    if isinstance(factor, CertificateFactor):
        return _listed([_earns(tier.words, tier.points, language) for tier in factor.tiers], language)
    if isinstance(factor, NumberFactor):
        return _bands(factor, language)
    return say(_MESSAGES[type(factor)](factor), language)


def _bands(factor: NumberFactor, language: Language) -> str:
    parts = [
        _earns(band_words(band, factor.unit).in_language(language), band.points, language) for band in factor.bands
    ]
    if factor.otherwise is not None:
        parts.append(_earns(word("report.otherwise", language), factor.otherwise, language))
    return _listed(parts, language)


def _earns(what: str, points: Decimal, language: Language) -> str:
    return say(Message.of("report.earns", what=what, points=points), language)


def _listed(parts: list[str], language: Language) -> str:
    return say(Message.of("report.how_listed", tiers=word("report.list_comma", language).join(parts)), language)


def _committee(factor: CommitteeFactor) -> Message:
    return Message.of("report.how_committee", least=factor.least, full=inner_full(factor))


def _per_item(factor: PerItemFactor) -> Message:
    return Message.of("report.how_per_item", each=factor.per_item, full=inner_full(factor))


def _deduction(factor: DeductionFactor) -> Message:
    return Message.of("report.how_deduction", full=inner_full(factor), each=factor.per_item, floor=factor.floor)


def _pass_fail(factor: PassFailFactor) -> Message:
    return Message.of("report.how_pass_fail", points=factor.points)


def _manual(factor: ManualFactor) -> Message:
    return Message.of("report.how_manual", full=inner_full(factor))


_MESSAGES: dict[type, Callable[..., Message]] = {
    CommitteeFactor: _committee,
    PerItemFactor: _per_item,
    DeductionFactor: _deduction,
    PassFailFactor: _pass_fail,
    ManualFactor: _manual,
}
