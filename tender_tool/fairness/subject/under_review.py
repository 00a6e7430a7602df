"""What is under review: a tender and its rule, a tender document with its scoring table, or both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.rule.factors import Factor, PriceFactor, inner_full
from tender_tool.domain.rule.table import Group
from tender_tool.domain.tender import Tender
from tender_tool.reading.clauses import read_clause
from tender_tool.reading.clauses.lexer.text import plain_text

Mode = Literal["drafted", "document"]


@dataclass(frozen=True)
class Row:
    """A row that is scored, with its words.

    ``weight`` is what it is worth in the table as printed (``bound``: only the least or the most), ``full`` the score
    inside it. ``text`` are its criteria, empty where a rule states none. ``where`` names its place; ``anchors``
    are the paragraphs of its criteria in a Word file. ``factor`` is the line of the rule that it is, if it is one.
    """

    group: str
    name: str
    text: str
    weight: Decimal | None = None
    bound: str | None = None
    full: Decimal | None = None
    where: str = ""
    anchors: tuple[int, ...] = ()
    factor: Factor | None = None

    @cached_property
    def clause(self) -> Clause:
        """Return the criteria read as a rule."""
        return read_clause(self.text[:LONGEST_CLAUSE])

    @property
    def is_price(self) -> bool:
        """Tell whether the row is a price factor of a rule."""
        return isinstance(self.factor, PriceFactor)

    def effective(self, points: Decimal) -> Decimal:
        """Return what points of the row are worth in the whole table, as they stand where nothing is known."""
        if self.weight is None or self.full is None or self.weight == self.full:
            return points
        return points * self.weight / self.full


@dataclass(frozen=True, slots=True)
class Stale:
    """An accepted finding that stands for nothing any more: its time has run out, or nothing raises it."""

    suppression: Suppression
    expired: bool


@dataclass(frozen=True)
class Subject:
    """Everything a check may look at; what is None or empty was not given, and then a check cannot tell.

    ``mode`` chooses the severities: a rule being drafted, or a document under review. ``needs`` is the text of the
    purchase needs, ``qualifications`` that of the qualification requirements. ``day`` chooses dated law. ``given``
    are rows in place of those of the document or the rule.
    """

    tender: Tender
    mode: Mode = "drafted"
    document: TenderDocument | None = None
    scoring: DocumentScoring | None = None
    needs: str = ""
    qualifications: str = ""
    day: date | None = None
    sheet: ScoreSheet | None = field(default=None, compare=False)
    given: tuple[Row, ...] = ()
    published: str = ""
    stale: tuple[Stale, ...] = ()

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Return every row that is scored: of the document, else of the rule."""
        if self.given:
            return self.given
        if self.document is not None and self.scoring is None:
            return ()
        if self.scoring is not None:
            return tuple(_read_row(group, item, self.tender) for group, item in self.scoring.factors())
        return tuple(_drafted_row(group, factor) for group in self.tender.table.groups for factor in group.factors)

    @cached_property
    def other_paragraphs(self) -> tuple[str, ...]:
        """Return the paragraphs that are no criteria, in one spelling; several checks look through them."""
        if self.document is None:
            return ()
        scored = {anchor for row in self.rows for anchor in row.anchors}
        others = (each.text for each in self.document.paragraphs() if each.anchor not in scored and each.text.strip())
        return tuple(plain_text(text[:LONGEST_CLAUSE]) for text in others)

    @property
    def worded(self) -> tuple[Row, ...]:
        """Return the rows whose words are known, the price aside."""
        return tuple(row for row in self.rows if row.text and not row.is_price)

    @property
    def price_points(self) -> Decimal | None:
        """Return the full points of the price, None if they are not known."""
        return self.tender.table.price_points

    @property
    def regime(self) -> str:
        """Return the id of the regime, empty if none was chosen."""
        return self.tender.table.procedure.regime

    @property
    def bought(self) -> str:
        """Return the id of what is bought, empty if not chosen."""
        return self.tender.table.procedure.object


def _read_row(group: ReadGroup, item: ReadItem, tender: Tender) -> Row:
    factor = next((each for each in tender.table.factors if each.name == item.name), None)
    return Row(
        group=group.name,
        name=item.name,
        text=item.criteria_text,
        weight=group.counted(item),
        bound=item.bound,
        full=item.inner_full or item.weight,
        where=item.source.where(),
        anchors=tuple(paragraph.anchor for paragraph in item.criteria),
        factor=factor,
    )


def _drafted_row(group: Group, factor: Factor) -> Row:
    text = "" if isinstance(factor, PriceFactor) else factor.criteria
    return Row(
        group=group.name,
        name=factor.name,
        text=text,
        weight=factor.points,
        full=inner_full(factor),
        where=factor.name,
        factor=factor,
    )
