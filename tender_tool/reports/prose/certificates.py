"""What is printed about a certificate: its level, whether it counts, until when."""

from __future__ import annotations

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.evidence.read import EvidenceField, ReadCertificate
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.schemes import default_scheme, scheme
from tender_tool.ruleset.wording import say, word


def home_scheme(table: ScoringTable) -> str:
    """Return the scheme whose level names are printed bare: that of the table's first certificate factor."""
    return next((factor.scheme for factor in table.certificate_factors), "")


def level_name(level: str, of: str | None, home: str, language: Language) -> str:
    """Return the name of a level; with its standard where it belongs to another scheme than ``home``."""
    known = scheme(of) if of else None
    found = known.level(level) if known else None
    if known is None or found is None:
        return level
    name = found.name.in_language(language)
    if known.id == home:
        return name
    return say(Message.of("report.level_of_scheme", level=name, standard=known.standard), language)


def level_read(certificate: Certificate, home: str, language: Language) -> str:
    """Return the level that a certificate was read as, in words."""
    if certificate.level == NONE:
        return word("report.level_none", language)
    if certificate.level == UNCLEAR:
        return word("report.to_decide", language)
    return level_name(certificate.level, certificate.scheme, home, language)


def text_read(certificate: Certificate, held: BidderList | None, language: Language) -> str:
    """Return the text of a certificate as the file has it, and what a person made of it, if anybody did."""
    place = certificate.source("level")
    original = text_in_file(certificate, held)
    if original == certificate.text or place is None:
        return certificate.text
    dash = word("report.none", language)
    return say(Message.of("report.read_corrected", read=original or dash, now=certificate.text or dash), language)


def text_in_file(certificate: Certificate, held: BidderList | None) -> str:
    """Return the text of a certificate as the file has it, whatever a person made of it."""
    place = certificate.source("level")
    if held is None or place is None or place.sheet != held.sheet:
        return certificate.text
    original = held.original(place.cell or "")
    return certificate.text if original is None else original


def certificate_score(score: BidderScore, table: ScoringTable) -> FactorScore | None:
    """Return the score for the table's first certificate factor; of a bid that is out, what it would be."""
    if not table.certificate_factors:
        return None
    wanted = table.certificate_factors[0].name
    for each in score.factors or score.read:
        if each.factor == wanted:
            return each
    return None


def counted(score: BidderScore, table: ScoringTable) -> Certificate:
    """Return the one of the bidder's certificates that its points are for."""
    paid = certificate_score(score, table)
    return (paid and paid.certificate) or score.bidder.certificate


def validity(score: BidderScore, table: ScoringTable, language: Language) -> str:
    """Return whether the certificate counts, in a word; a dash where that makes no difference."""
    return validity_words(certificate_score(score, table), language)


def validity_words(found: FactorScore | None, language: Language) -> str:
    """Return whether the certificate of a factor counts, in a word."""
    if found is None or found.valid is None:
        return word("report.valid_open" if found and found.needs_review else "report.none", language)
    return word("report.valid_yes" if found.valid else "report.valid_no", language)


def last_day(certificate: Certificate, language: Language) -> str:
    """Return the last day of validity, marked where it was derived; a dash where it is not known."""
    if certificate.valid_until is None:
        return word("report.none", language)
    if certificate.until_derived:
        return say(Message.of("report.derived", day=certificate.valid_until), language)
    return certificate.valid_until.isoformat()


def field_words(certificate: ReadCertificate, field: EvidenceField, language: Language) -> str:
    """Return what a field says, in words: what its scheme, else the default one, calls a level; else its value."""
    if field.name != "level":
        return field.said
    known = certificate.scheme or default_scheme().id
    return level_name(field.said, known, known, language)
