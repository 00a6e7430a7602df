"""T03: the price has more points than a consultation allows, or others than an information system must have."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.text import Value
from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.document_sentences import sentences_with
from tender_tool.fairness.subject.price_rows import PriceShare, price_share
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import object_title, price_share_file, regime
from tender_tool.ruleset.wording import plain

CODE = "T03"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit where the share of the price is above the most, or none of the shares laid down."""
    if not subject.rows:
        return
    known, share = regime(subject.regime), price_share(subject)
    wanting = [name for name, there in (("regime", known), ("object", subject.bought)) if not there]
    if known is None or not subject.bought or share is None:
        yield from map(Missing, wanting or ["price_weight"])
        return
    law = price_share_file(known.id, subject.bought, subject.day or subject.tender.opened_on)
    if law is None:
        return
    if law.only and share.fixed is None:
        yield Missing("price_weight")
    elif law.only and share.fixed not in law.only:
        only = "、".join(f"{plain(each)}%" for each in law.only)
        yield _hit(subject, "not_as_laid_down", share, {"only": only})
    elif law.most is not None and share.least is not None and share.least > law.most:
        if not any(sentences_with(subject, data.words["approval"])):
            yield _hit(subject, "too_high", share, {"most": law.most, "least": law.least or 0})
    elif law.most is not None and share.most is None:
        yield Missing("price_weight")


def _hit(subject: Subject, kind: str, share: PriceShare, args: dict[str, Value]) -> Hit:
    held = share.least if share.least is not None else share.most
    number = plain(held) if held is not None else ""
    item = share.row.name if share.row else number
    said = {**args, "share": number, "object": object_title(subject.bought)}
    return Hit(kind, item, f"{share.evidence} {number}".strip(), said, row=share.row)
