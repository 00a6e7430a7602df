"""T02: the price has a smaller share of the points than the regime asks for."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.price_rows import price_share
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import object_title, price_share_file, regime
from tender_tool.ruleset.wording import plain

CODE = "T02"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit where the share of the price is below the least."""
    if not subject.rows:
        return
    known, share = regime(subject.regime), price_share(subject)
    wanting = [name for name, there in (("regime", known), ("object", subject.bought)) if not there]
    if known is None or not subject.bought or share is None:
        yield from map(Missing, wanting or ["price_weight"])
        return
    law = price_share_file(known.id, subject.bought, subject.day or subject.tender.opened_on)
    if law is None or law.least is None:
        return
    if share.most is None:
        if share.least is None or share.least < law.least:
            yield Missing("price_weight")
    elif share.most < law.least:
        kind = next(kind for kind, finding in data.findings.items() if finding.basis == law.basis)
        args: Args = {"share": share.most, "least": law.least, "object": object_title(subject.bought)}
        item = share.row.name if share.row else known.title.zh
        yield Hit(kind, item, f"{share.evidence} {plain(share.most)}".strip(), args, row=share.row)
