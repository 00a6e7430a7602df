"""What a bidder gets who has no certificate or does not prove it."""

from __future__ import annotations

import re
from decimal import Decimal

from tender_tool.domain.documents.clause import Doubt, Stated
from tender_tool.reading.clauses.lexer.patterns import any_of, lacking_pattern
from tender_tool.reading.clauses.readings.awards import Award, awards
from tender_tool.reading.clauses.readings.ledger import Ledger
from tender_tool.reading.clauses.readings.steps import others_hold, rest_of_levels
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.clauses import clause_words

_SIGN = compiled("[,;。]")


def otherwise(ledger: Ledger) -> tuple[Stated | None, Doubt | None]:
    """Return what the clause says of a bidder with nothing to show, and what stays unclear about it."""
    unclear: Award | None = None
    found = _candidates(ledger)
    # Other levels are a step of the ladder, and say nothing of those who have none.
    for award in found:
        if rest_of_levels(award, ledger.outline) or others_hold(award, ledger.outline):
            continue
        answer = _speaks_of_nothing(ledger, award)
        if answer:
            return Stated(award.value or Decimal(0), ledger.span(award)), None
        unclear = unclear or (award if answer is None else None)
    if unclear is None:
        return None, None
    span = ledger.span(unclear)
    return None, Doubt("otherwise_points", ledger.outline.text.part(unclear.start, unclear.end).words, span)


def _candidates(ledger: Ledger) -> list[Award]:
    both = (*awards(ledger.outline), *awards(ledger.outline, evidence=True))
    return [award for award in both if award.role in ("zero", "rest")]


def _speaks_of_nothing(ledger: Ledger, award: Award) -> bool | None:
    """Tell whether the words before 'no points' say so of a bidder with nothing to show; None if that is not sure."""
    known = clause_words().otherwise
    plain = ledger.outline.text.plain
    subject = plain[award.start : award.end]
    near = _SIGN.split(plain[slice(*award.about)].rstrip(",:"))[-1].lstrip("".join(known.whole))
    scope = any_of(known.scope).search(subject) is not None
    aside = any_of(known.aside).search(subject) is not None
    if award.has("o") and not lacking_pattern().search(near):
        if award.value and any_of(clause_words().issuers.verbs).search(near):
            # 其他机构颁发的得0.5分 speaks of those who have another.
            return None
        if aside or (scope and _in_brackets(award)):
            return False
        return True if any_of(known.proofs).search(subject) or not (scope or _in_brackets(award)) else None
    lacks = near.startswith(known.starts) or lacking_pattern().search(subject + ",")
    if lacks and not (scope and _in_brackets(award)):
        return not _only_aside(subject)
    if aside or scope:
        return False
    return True if award.has("L") or award.has("n") or award.has("B") else None


def _in_brackets(award: Award) -> bool:
    """Tell whether an award stands in brackets as an aside: not behind points in the same brackets."""
    kinds = award.sentence.kinds[: award.sentence.place_of(award.amount[0])]
    return kinds.count("(") > kinds.count(")") and not re.search("[pr]", kinds[kinds.rfind("(") :])


def _only_aside(subject: str) -> bool:
    """Tell whether the words speak of expired papers and the like only."""
    known = clause_words().otherwise
    lacking, aside = lacking_pattern(), any_of(known.aside)
    if not aside.search(subject):
        return False
    parts = [part for part in re.split("[,、或]|以及|和", subject) if not aside.search(part)]
    return not any(part.startswith(known.starts) or lacking.search(part + ",") for part in parts)
