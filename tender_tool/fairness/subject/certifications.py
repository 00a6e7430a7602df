"""The rows that pay for certifications of a firm, a service or a product, whatever the certificate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tender_tool.domain.documents.clause import ClauseCertificate
from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.rule.factors import CertificateFactor, PriceFactor
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject.named_certificates import named_certificates
from tender_tool.fairness.subject.row_words import Wording, matches, worded
from tender_tool.fairness.subject.under_review import Mode, Row, Subject
from tender_tool.ruleset.vocabulary.certification import certification_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_AFTER_SALES = "after_sales"
_SYSTEM = "management_system"
_PERSONNEL = "personnel"


@dataclass(frozen=True)
class CertificationRow:
    """A row with the certifications that it pays for; ``words`` are its criteria."""

    row: Row
    words: Wording
    certificates: tuple[ClauseCertificate, ...]

    @property
    def after_sales(self) -> bool:
        """Whether an after-sales certificate is among them."""
        return any(each.kind == _AFTER_SALES for each in self.certificates)

    @property
    def labels_only(self) -> bool:
        """Whether all are labels that public procurement itself asks for: energy saving, environment, CCC."""
        return all(is_label(each) for each in self.certificates)

    @property
    def names(self) -> tuple[str, ...]:
        """The certificates' names, each once."""
        return tuple(dict.fromkeys(each.name for each in self.certificates))

    def points(self) -> Decimal | None:
        """Return what all of them are worth in the table at most; None if no points are known."""
        clause, known = self.row.clause, [each.points for each in self.certificates]
        if clause.deduction is not None or any(points is None for points in known):
            return clause.max_points if self.row.weight is None else self.row.weight
        total = sum((points for points in known if points is not None), Decimal(0))
        worth = self.row.effective(total)
        return worth if self.row.weight is None else min(worth, self.row.weight)


def certification_rows(subject: Subject) -> tuple[CertificationRow, ...]:
    """Return the rows that pay for a certification, in the order of the table."""
    return tuple(_rows(subject))


def _rows(subject: Subject) -> Iterator[CertificationRow]:
    for row, words in worded(subject):
        factor = isinstance(row.factor, CertificateFactor)
        certificates = tuple(each for each in named_certificates(row) if is_certification(each))
        if certificates or factor:
            yield CertificationRow(row, words, certificates)


def is_certification(certificate: ClauseCertificate) -> bool:
    """Tell whether a certificate certifies a firm, a service or a product, and not a person, a right or a deed."""
    names = certification_words().names
    name = normalise(certificate.name)
    if certificate.kind == _PERSONNEL or matches(name, names.other) or matches(name, names.bare):
        return False
    return certificate.kind in (_AFTER_SALES, _SYSTEM) or matches(name, names.certification)


def is_product(certificate: ClauseCertificate) -> bool:
    """Tell whether a certificate speaks of a product."""
    return matches(normalise(certificate.name), certification_words().names.product)


def is_label(certificate: ClauseCertificate) -> bool:
    """Tell whether a certificate is a label that public procurement itself asks for."""
    return matches(normalise(certificate.name), certification_words().names.label)


def without_words(subject: Subject) -> bool:
    """Tell whether a certificate is paid for and nothing but its levels and points are known."""
    return any(isinstance(row.factor, CertificateFactor) and not row.text for row in subject.rows)


def lacking(
    subject: Subject,
    kind: str,
    rows: Sequence[CertificationRow],
    sentence: str | None = None,
    *,
    strong: bool = False,
) -> Iterator[Hit]:
    """Yield a hit for each row that lacks something; in a document one for all of them, at the first.

    ``sentence`` puts it right when it is put behind the criteria.
    """
    groups = [[each] for each in rows] if subject.mode == "drafted" else [list(rows)] if rows else []
    for group in groups:
        first = group[0]
        args: Args = {"rows": "、".join(dict.fromkeys(each.row.name for each in group))}
        edit = appended(first.row, sentence, subject.mode) if sentence else None
        evidence = "、".join(first.names) or first.row.name
        yield Hit(kind, first.row.name, evidence, args, strong, edit, first.row)


def appended(row: Row, sentence: str, mode: Mode) -> SetFactor | None:
    """Return the edit that puts a sentence behind the criteria of a rule's factor; None in a document."""
    factor = row.factor
    if mode == "document" or factor is None or isinstance(factor, PriceFactor):
        return None
    return SetFactor(factor.name, replace(factor, criteria=f"{factor.criteria.rstrip()}{sentence}"))
