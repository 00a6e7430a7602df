"""C02: many voluntary certificates are paid for, or one ability more than once."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.certifications import CertificationRow, certification_rows, is_label
from tender_tool.fairness.subject.row_words import matches
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.spelling import normalise

CODE = "C02"
_AFTER_SALES = "after_sales"
_SEVERAL = 2


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield one hit for the table: many certificates, many points for them, or one ability twice."""
    rows = [row for row in certification_rows(subject) if not row.labels_only]
    items = tuple(certificate_items(subject))
    services = [item.certificate or item.factor.name for item in items]
    names = [name for row in rows for name in _others(row)] + services
    worth = [row.points() or Decimal(0) for row in rows]
    worth += [item.factor.points for item in items if not item.row.text]
    points = sum(worth, Decimal(0))
    if len(names) >= data.threshold("certificates_from"):
        kind = "many"
    elif names and points > data.threshold("points_above"):
        kind = "many_points"
    elif len(services) >= _SEVERAL or _plan_too(rows, data):
        kind = "same_ability"
    else:
        return
    first = rows[0].row if rows else items[0].row
    said = "、".join(services if kind == "same_ability" else names)
    args: Args = {"count": len(names), "points": points, "names": said}
    yield Hit(kind, first.name, said, args, row=first)


def _others(row: CertificationRow) -> tuple[str, ...]:
    """Return the row's certificates of suppliers, each once, beside the one of after-sales service."""
    counted = [each.name for each in row.certificates if each.kind != _AFTER_SALES and not is_label(each)]
    return tuple({normalise(name): name for name in counted}.values())


def _plan_too(rows: list[CertificationRow], data: CheckFile) -> bool:
    """Tell whether a row that pays for an after-sales certificate pays for the service plan as well."""
    return any(row.after_sales and matches(row.words.plain, *data.words["service_plan"]) for row in rows)
