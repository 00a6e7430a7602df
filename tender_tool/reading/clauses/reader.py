"""One scoring clause as a rule. What cannot be read is marked and never made up."""

from __future__ import annotations

from functools import lru_cache

from tender_tool.domain.documents.clause import Clause, ClauseCertificate, ClauseTier, Part, PerItem, Span
from tender_tool.domain.record import replace
from tender_tool.reading.clauses.lexer.outline import Sentence
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.reading.clauses.readings.doubts import doubts
from tender_tool.reading.clauses.readings.ladders import Ladders
from tender_tool.reading.clauses.readings.ledger import Ledger, ledger_of
from tender_tool.reading.clauses.readings.measures import Measures
from tender_tool.reading.clauses.readings.unplaced import unplaced
from tender_tool.reading.clauses.terms.certificates import is_after_sales, named_certificates, scheme_named
from tender_tool.reading.clauses.terms.issuers import named_issuers
from tender_tool.reading.clauses.terms.lists import ListReader
from tender_tool.reading.clauses.terms.otherwise import otherwise
from tender_tool.reading.clauses.terms.requirements import conditions, online_checks, validity
from tender_tool.reading.clauses.terms.standards import other_standard, service_standard
from tender_tool.reading.clauses.terms.tiers import TierReader, top_level
from tender_tool.reading.clauses.terms.totals import maximum
from tender_tool.ruleset.vocabulary.clauses import clause_words


# A document's clauses are asked for by its table, its rule and its review.
@lru_cache(maxsize=1024)
def read_clause(text: str) -> Clause:
    """Return a clause as a rule; ``needs_review`` names each field that is not sure."""
    ledger = ledger_of(text)
    if not ledger.outline.text.plain:
        return Clause(text)
    named = named_certificates(ledger)
    ladders = Ladders(ledger, named)
    measures = Measures(ledger, ladders)
    lists = ListReader(measures)
    tiers = TierReader(ledger, ladders).tiers()
    per_item = lists.per_item()
    rest, unclear = otherwise(ledger)
    read = Clause(
        text=text,
        tiers=tiers,
        maximum=maximum(measures),
        otherwise=rest,
        per_item=per_item,
        deduction=lists.deduction(),
        standard=_standard(ladders, tiers),
        validity=validity(ledger.outline),
        online_check=online_checks(ledger.outline),
        top_level=top_level(ladders, tiers, named),
        issuer=_issuer(ledger, tiers),
        certificates=_certificates(ladders, tiers, per_item),
        conditions=conditions(ledger.outline),
    )
    read = doubts(read, measures, unclear)
    return replace(read, unplaced=unplaced(read, ledger.outline))


def _standard(ladders: Ladders, tiers: tuple[ClauseTier, ...]) -> Part | None:
    text = ladders.ledger.outline.text
    found = service_standard(text)
    other = other_standard(text)
    # The title of the standard is no second certificate: 品牌认证，符合GB/T 27925《…评价…》.
    earning = [
        named
        for named in ladders.certificates
        if ladders.award_of(named) and not (other and _covers(text, named.span, other.span))
    ]
    return found if found or not tiers or len(earning) > 1 else other


def _covers(text: ClauseText, plain: Span, span: Span) -> bool:
    own = text.span(plain.start, plain.end)
    return own.start <= span.start and span.end <= own.end


def _issuer(ledger: Ledger, tiers: tuple[ClauseTier, ...]) -> Part | None:
    """Return the named issuer: of the certificate with tiers, else of what is scored, else of the evidence."""
    text = ledger.outline.text
    found = named_issuers(text, ledger.bodies)
    sentences = [each for each in ledger.outline.body if _holds_tier(text, each, tiers)]
    for group in (sentences, ledger.outline.body, ledger.outline.evidence):
        for sentence in group:
            span = text.span(sentence.start, sentence.end)
            for part in found:
                # Among the papers such words name those of some kind: 由社会组织颁发的奖项，还需……
                vague = sentence.evidence and part.words.endswith(clause_words().issuers.vague)
                if span.start <= part.span.start < span.end and not vague:
                    return part
    return None


def _holds_tier(text: ClauseText, sentence: Sentence, tiers: tuple[ClauseTier, ...]) -> bool:
    span = text.span(sentence.start, sentence.end)
    return any(span.start <= tier.span.start < span.end for tier in tiers)


def _certificates(
    ladders: Ladders, tiers: tuple[ClauseTier, ...], per_item: PerItem | None
) -> tuple[ClauseCertificate, ...]:
    ledger = ladders.ledger
    text = ledger.outline.text
    scheme = scheme_named(ledger)
    found = []
    for each in ladders.certificates:
        level = text.words(each.level.start, each.level.end) if each.level else None
        own = each.scheme or (scheme if each.kind == "after_sales" else None)
        award = ladders.award_of(each)
        value = ledger.value(award) if award else per_item.points if per_item else None
        if is_after_sales(each) and tiers:
            value = max((tier.points for tier in tiers if tier.points is not None), default=value)
        span = text.span(each.span.start, each.span.end)
        found.append(
            ClauseCertificate(each.kind, own, text.words(each.span.start, each.span.end), level, value, span)
        )
    return tuple(found)
