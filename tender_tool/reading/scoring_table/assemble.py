"""Names with points as groups and items, with what differs from the sums they should make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.documents.proof import sum_differences, total_of
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.text import Reason
from tender_tool.reading.scoring_table.cells.points import squeezed
from tender_tool.reading.scoring_table.cells.row_kinds import names_price
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node, proven
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words


def assembled(
    roots: list[Node],
    full: Decimal,
    doubts: Sequence[Reason] = (),
    *,
    evidence: tuple[Reason, ...] = (),
    others: tuple[DocumentScoring, ...] = (),
) -> DocumentScoring:
    """Return the table with groups and items, its total, and whether its sums prove it.

    ``doubts``: what speaks against it beside its sums.
    """
    scored = _scored_from_hundred(roots)
    groups = tuple(_group(root, scored) for root in roots)
    total = total_of(groups)
    differs = (*sum_differences(groups, total, full), *doubts)
    return DocumentScoring(groups, total, full, not differs, differs, evidence, others)


def rows_of(root: Node) -> list[Node]:
    """Return the rows of a part: those that stand lowest, as far as they make up what stands above them."""
    rows: list[Node] = []
    for part in root.parts:
        if part.parts and (part.points is None or proven(part)):
            rows.extend(_named_by(part, row) for row in rows_of(part))
        else:
            rows.append(part)
    return rows


def _named_by(part: Node, row: Node) -> Node:
    """Return a row with the name that it shares with its neighbours, where it has none of its own."""
    row.name = row.name or part.name
    return row


def _group(root: Node, scored: bool) -> ReadGroup:
    rows = rows_of(root)
    only = rows[0] if len(rows) == 1 else None
    if only is not None and (_is_same_line(root, only) or _one_price(root, only)):
        # The part and its one row are the same line of the table, or the price, which has no parts.
        root = Node(root.name or only.name, only.source, root.points or only.points, [*root.criteria, *only.criteria])
        rows = []
    items = tuple(_item(row, scored) for row in rows)
    whole = _item(root, scored)
    weight = root.worth()
    return ReadGroup(root.name, weight, whole, items, whole.bound)


def _is_same_line(root: Node, only: Node) -> bool:
    """Tell whether a part and its only row are one line of the table, and no two names."""
    same = only.rows == root.rows and only.source.table == root.source.table
    return same and (not only.name or not root.name or only.name == root.name)


def _one_price(root: Node, only: Node) -> bool:
    return names_price(root.name) and root.rows == only.rows and root.source.table is not None


def _item(node: Node, scored: bool) -> ReadItem:
    points = node.points
    criteria = tuple(paragraph for paragraph in node.criteria if paragraph.text.strip())
    full = HUNDRED if scored or (points is not None and _earns_more(criteria_text(node), points.value)) else None
    bound = points.bound if points else None
    return ReadItem(node.name, points.value if points else None, node.source, bound, full, criteria)


def criteria_text(node: Node) -> str:
    """Return the criteria of a node, a paragraph a line."""
    return "\n".join(paragraph.text for paragraph in node.criteria)


@lru_cache(maxsize=1)
def _earned_pattern() -> re.Pattern[str]:
    words = scoring_words().points
    earned, units = ("|".join(map(re.escape, each)) for each in (words.earned, words.units))
    return re.compile(rf"(?:{earned})(?:分为)?(\d{{1,3}}(?:\.\d+)?)(?:{units})")


def _most_earned(text: str) -> Decimal:
    return max((Decimal(each) for each in _earned_pattern().findall(squeezed(text))), default=Decimal(0))


def _earns_more(text: str, weight: Decimal) -> bool:
    """Tell whether criteria give more than the weight, and no more than 100."""
    most = _most_earned(text)
    return weight < most <= HUNDRED and most >= Decimal(50)


def _scored_from_hundred(roots: list[Node]) -> bool:
    """Tell whether the table has its rows scored from 0 to 100: most of those whose criteria show it say so."""
    rows = [row for root in roots for row in root.leaves() if row.points is not None and not names_price(row.name)]
    telling = [row for row in rows if _most_earned(criteria_text(row))]
    more = [row for row in telling if row.points and _earns_more(criteria_text(row), row.points.value)]
    return bool(telling) and 2 * len(more) > len(telling)
