"""A document's scoring table as the tender's rule: each row as the kind of factor that its clause describes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.documents.held import CorrectedRow
from tender_tool.domain.documents.regrouping import keyed, unused
from tender_tool.domain.documents.rule import RULE_ID, DocumentRule, RowState, RuleRow
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.rule.factors import Factor, PriceFactor
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.text import Message, Text
from tender_tool.reading.clauses import read_clause
from tender_tool.reading.document_rule.doubt_words import doubts_by_words
from tender_tool.reading.document_rule.price_formula import price_formula
from tender_tool.reading.document_rule.row_factor import RowFigures, described, most_of
from tender_tool.reading.scoring_table.cells.row_kinds import names_price
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words
from tender_tool.ruleset.wording import plain, say

_SIGNS = {"min": "≥", "max": "≤"}


def as_rule(scoring: DocumentScoring, file: str, progress: Progress | None = None) -> DocumentRule:
    """Return every row that is scored with the factor that it becomes.

    A clause that is read for sure becomes the kind that it describes; every other row is scored by the committee,
    with the document's words as its criteria, and what was not sure stands beside it. A row without a weight becomes
    no factor.
    """
    told = progress or NoProgress()
    names: set[str] = set()
    priced = False
    rows: list[RuleRow] = []
    found = list(keyed(scoring).factors())
    for number, (group, item) in enumerate(found):
        told.step(number, len(found))
        row = _row(group, item, unused(item.name or group.name, names), priced=priced)
        priced = priced or isinstance(row.factor, PriceFactor)
        rows.append(row)
    return _ruled(tuple(rows), file)


def corrected_rule(rule: DocumentRule, corrected: tuple[CorrectedRow, ...]) -> DocumentRule:
    """Return the rule with what a person gave some rows; what belongs to no row any more is left out."""
    given = {each.row: each.factor for each in corrected}
    if not given:
        return rule
    rows = tuple(
        replace(row, factor=given[row.key], state="confirmed") if row.key in given else row for row in rule.rows
    )
    return replace(rule, rows=rows, table=replace(rule.table, groups=_groups(rows)))


def figures_of(row: RuleRow) -> RowFigures:
    """Return what the table says of a row; without a weight it is counted as one point until a person says more."""
    weight = row.group.counted(row.item) or Decimal(1)
    name = row.factor.name if row.factor is not None else row.name
    return RowFigures(name, weight, _inner(row.item, weight), row.item.criteria_text)


def _ruled(rows: tuple[RuleRow, ...], file: str) -> DocumentRule:
    title = _text(Message.of("document_rule.title", file=file))
    source = _text(Message.of("document_rule.source", file=file))
    table = replace(
        default_ruleset(), id=RULE_ID, title=title, source=source, file="", groups=_groups(rows), price_weight=None
    )
    return DocumentRule(rows, table)


def _text(message: Message) -> Text:
    return Text(say(message, "zh"), say(message, "en"))


def _groups(rows: tuple[RuleRow, ...]) -> tuple[Group, ...]:
    """Return the groups with the sums of their factors; what the document prints otherwise is told elsewhere."""
    held: dict[int, tuple[ReadGroup, list[Factor]]] = {}
    for row in rows:
        factors = held.setdefault(id(row.group), (row.group, []))[1]
        if row.factor is not None:
            factors.append(row.factor)
    names: set[str] = set()
    made = []
    for group, factors in held.values():
        if factors:
            points = sum((factor.points for factor in factors), Decimal(0))
            made.append(Group(unused(group.name, names), points, tuple(factors)))
    return tuple(made)


def _row(group: ReadGroup, item: ReadItem, name: str, *, priced: bool) -> RuleRow:
    key, text = item.key, item.criteria_text
    clause = read_clause(text) if text and len(text) <= LONGEST_CLAUSE else Clause(text)
    if not item.weight or item.weight < 0:
        return RuleRow(key, group, item, clause, None, "blank", (Message.of("document_rule.blank"),))
    weight = group.counted(item) or item.weight
    row = RowFigures(name, weight, _inner(item, weight), text)
    price = is_price(group, item)
    reasons = list(_bound(item))
    state: RowState = "committee"
    factor: Factor = row.by_committee()
    if price and not priced:
        state = "understood"
        factor, unread = price_of(name, weight, text)
        reasons += unread
        clause = Clause(text)
    elif price:
        reasons.append(Message.of("document_rule.second_price"))
    else:
        made, doubts = _of_clause(row, clause)
        reasons += doubts
        if made is not None:
            factor, state = made, "understood"
    return RuleRow(key, group, item, clause, factor, "check" if reasons else state, tuple(reasons))


def _of_clause(row: RowFigures, clause: Clause) -> tuple[Factor | None, list[Message]]:
    """Return what a clause describes for sure, and what a person must look at."""
    if not row.criteria:
        return None, [Message.of("document_rule.no_criteria")]
    if len(row.criteria) > LONGEST_CLAUSE:
        return None, [Message.of("document_rule.too_long", most=LONGEST_CLAUSE)]
    if clause.needs_review:
        return None, [
            Message.of("document_rule.doubt", field=named, words=stumbled)
            for named, stumbled, _ in doubts_by_words(clause)
        ]
    made = described(row, clause)
    if made is None:
        return None, []
    most = most_of(made, clause)
    if most is not None and most != row.full:
        return None, [Message.of("document_rule.points_differ", most=most, full=row.full)]
    return made, []


def _bound(item: ReadItem) -> tuple[Message, ...]:
    if item.bound is None or item.weight is None:
        return ()
    bound = f"{_SIGNS[item.bound]}{plain(item.weight)}"
    return (Message.of("document_rule.only_a_bound", bound=bound, weight=item.weight),)


def _inner(item: ReadItem, weight: Decimal) -> Decimal | None:
    full = item.inner_full or item.weight
    return full if full and full != weight else None


def table_to_use(rule: DocumentRule, held: ScoringTable) -> ScoringTable:
    """Return the table as the tender's; the procedure set up stays, with the ties that still mean something."""
    known = {"price", "technical", *(factor.name for factor in rule.table.factors)}
    ties = tuple(tie for tie in held.procedure.ties if tie in known)
    return replace(rule.table, procedure=replace(held.procedure, ties=ties), rounding=held.rounding)


def is_price(group: ReadGroup, item: ReadItem) -> bool:
    """Tell whether a row is the price."""
    begins = item.name.startswith(scoring_words().parts.price_rows)
    return begins or (not group.items and names_price(group.name))


def price_of(name: str, weight: Decimal, text: str) -> tuple[PriceFactor, tuple[Message, ...]]:
    """Return a price by the formula that its criteria state, and what keeps it from being read for sure."""
    read = price_formula(text)
    factor = PriceFactor(name, weight, read.formula, criteria=text)
    if read.formula == "mean":
        above, below = read.slope.above or Decimal(0), read.slope.below or Decimal(0)
        return replace(factor, above=above, below=below, trim=read.trim), ()
    if read.formula == "lowest":
        return factor, ()
    if read.words:
        return factor, (Message.of("document_rule.formula_other", words=read.words),)
    return factor, (Message.of("document_rule.formula_unstated"),)
