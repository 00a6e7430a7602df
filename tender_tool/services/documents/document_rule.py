"""The rule that a tender document states: its rows, a person's corrections, and taking it as the tender's rule."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tender_tool.domain.documents.held import HeldDocument
from tender_tool.domain.documents.rule import RULE_ID, DocumentRule, RuleRow
from tender_tool.domain.documents.stated import StatedFacts
from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.edits.tender import UseTable
from tender_tool.domain.progress import Progress
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
)
from tender_tool.domain.tender import Tender
from tender_tool.later import later

if TYPE_CHECKING:
    from tender_tool.reading.document_rule.as_rule import as_rule, corrected_rule, figures_of, table_to_use
    from tender_tool.reading.document_rule.row_factor import described
    from tender_tool.services.documents.stated import with_stated
else:
    as_rule, corrected_rule, figures_of, table_to_use = later(
        "tender_tool.reading.document_rule.as_rule", "as_rule", "corrected_rule", "figures_of", "table_to_use"
    )
    (described,) = later("tender_tool.reading.document_rule.row_factor", "described")
    (with_stated,) = later("tender_tool.services.documents.stated", "with_stated")


def rule_of(scoring: DocumentScoring, file: str, progress: Progress | None = None) -> DocumentRule:
    """Return the rule as read, row by row; raises Cancelled if ``progress`` does."""
    return as_rule(scoring, file, progress)


def with_corrections(rule: DocumentRule, held: HeldDocument) -> DocumentRule:
    """Return the rule with what a person put right."""
    return corrected_rule(rule, held.corrected)


def use_rule(rule: DocumentRule, tender: Tender, stated: StatedFacts | None = None) -> UseTable:
    """Return the edit that makes the document's table the tender's rule; its procedure stays.

    A regime or an object that nobody chose is the one that the document states.
    """
    table = table_to_use(rule, tender.table)
    return UseTable(replace(table, procedure=with_stated(table.procedure, stated or StatedFacts())))


def is_used(rule: DocumentRule, tender: Tender) -> bool:
    """Tell whether the tender's rule is the document's, as it now stands."""
    return use_rule(rule, tender).table == tender.table


def came_from_document(tender: Tender) -> bool:
    """Tell whether the tender's rule was taken from its document, whatever was changed in it since."""
    return tender.document is not None and tender.table.id == RULE_ID


def factor_of_kind(row: RuleRow, kind: type, made: Factor) -> Factor:
    """Return a row as a factor of another kind: as its clause describes it, else like ``made``.

    The row's own name, points and words go with it.
    """
    figures = figures_of(row)
    read = described(figures, row.clause)
    if read is not None and type(read) is kind:
        return read
    name, weight, inner, words = figures.name, figures.weight, figures.inner, figures.criteria
    one = min(Decimal(1), weight)
    simple: dict[type, Factor] = {
        PriceFactor: PriceFactor(name, weight, criteria=words),
        CommitteeFactor: CommitteeFactor(name, weight, inner, criteria=words),
        PerItemFactor: PerItemFactor(name, weight, one, inner, words),
        DeductionFactor: DeductionFactor(name, weight, one, Decimal(0), inner, words),
        PassFailFactor: PassFailFactor(name, weight, words),
        ManualFactor: ManualFactor(name, weight, inner, words),
    }
    return simple.get(kind) or _scaled(made, figures.full, weight, inner, words)


def _scaled(made: Factor, full: Decimal, weight: Decimal, inner: Decimal | None, words: str) -> Factor:
    """Return a factor with tiers of its own, fitted to the points of a row."""
    if isinstance(made, CertificateFactor):
        most = made.printed or Decimal(1)
        tiers = tuple(replace(tier, points=tier.points * full / most) for tier in made.tiers)
        return replace(made, tiers=tiers, criteria=words, weight=weight if inner is not None else None, inner=inner)
    if isinstance(made, NumberFactor):
        bands = tuple(replace(band, points=full) for band in made.bands)
        return replace(made, points=weight, bands=bands, inner=inner, criteria=words)
    return made
