"""What is printed about the findings of the fairness review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tender_tool.domain.review.cards import FindingCard, cards
from tender_tool.domain.review.finding import Basis, Finding, Review
from tender_tool.domain.text import Language, Message
from tender_tool.reports.prose.reasons import numbered
from tender_tool.ruleset.wording import catalogue, place_words, say, word


def severity_words(finding: Finding, language: Language) -> str:
    """Return how grave a finding is; with a remark where a person must judge."""
    severity = word(f"report.severity_{finding.severity}", language)
    if finding.verdict == "hit":
        return severity
    return say(Message.of("report.verdict_needs_review", severity=severity), language)


def basis_lines(finding: Finding, language: Language) -> str:
    """Return where a finding rests, one line an instrument, with how surely it was read; leads are called so."""
    lines = [law_line(basis, language) for basis in finding.basis]
    if len(lines) > 1:
        return numbered(lines, language)
    return lines[0] if lines else word("report.no_basis", language)


def law_line(basis: Basis, language: Language) -> str:
    """Return an article with how surely it was read; one that may not be cited is called a lead."""
    known = catalogue().get(f"report.confidence_{basis.confidence}")
    message = Message.of(
        "report.basis_line" if basis.citable else "report.lead_line",
        instrument=basis.instrument,
        article=basis.article,
        confidence=known or basis.confidence,
        gist=basis.gist,
    )
    return say(message, language)


def message_words(finding: Finding, language: Language) -> str:
    """Return what is wrong; with the reason where a person set the finding aside."""
    text = finding.message.in_language(language)
    if finding.suppressed is None:
        return text
    why = say(finding.suppressed, language)
    return f"{text}\n{say(Message.of('report.suppressed', why=why), language)}"


def card_lines(review: Review, language: Language) -> tuple[str, ...]:
    """Return the findings in words for people, those of one cause together, a line each."""
    return tuple(line for card in cards(review.findings) for line in _card(card, language))


def _card(card: FindingCard, language: Language) -> Iterator[str]:
    if card.form:
        grade = word(f"severity.{card.severity}", language)
        yield f"[{grade}] {say(Message.of('review.form', count=len(card.findings)), language)}"
        yield from _alike(card.findings, language)
        return
    head = card.head
    title = head.title.in_language(language)
    grade = word(f"severity.{head.severity}", language)
    line = say(Message.of("review.card_head", grade=grade, check=head.code, title=title), language)
    rows = list(dict.fromkeys(_place(each, language) for each in card.findings if each.source is not None))
    yield f"{line}  {rows[0]}" if len(rows) == 1 else line
    if len(rows) > 1:
        listed = word("report.list_comma", language).join(rows)
        yield say(Message.of("review.card_rows", count=len(rows), rows=listed), language)
    yield f"  {message_words(head, language)}"
    if head.suppressed is None:
        yield f"  {head.fix.in_language(language)}"
    clause = next((said for each in card.findings if each.suppressed is None and (said := each.clause)), "")
    if clause:
        yield say(Message.of("review.clause", clause=clause.replace("\n", "\n  ")), language)
    yield from _alike(card.others, language)


def _place(finding: Finding, language: Language) -> str:
    return place_words(finding.source, language) if finding.source is not None else finding.item


def _alike(findings: Sequence[Finding], language: Language) -> Iterator[str]:
    """Yield a line for each thing that was found, with its places where there are several."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.code, finding.kind), []).append(finding)
    for group in groups.values():
        first = group[0]
        rows = list(dict.fromkeys(_place(each, language) for each in group))
        args = {"check": first.code, "message": first.message.in_language(language)}
        if len(rows) > 1:
            listed = word("report.list_comma", language).join(rows)
            yield say(Message.of("review.card_line_of", count=len(rows), rows=listed, **args), language)
        else:
            grade = word(f"severity.{first.severity}", language)
            yield say(Message.of("review.card_line", grade=grade, **args), language)


def review_sentences(review: Review, language: Language) -> tuple[str, ...]:
    """Return how much was found, and which checks had not what they need."""
    counted = [finding.severity for finding in review.findings]
    args = {"errors": counted.count("error"), "warnings": counted.count("warning"), "notes": counted.count("info")}
    sentences = [say(Message.of("report.review_counts", passed=len(review.no_hit), **args), language)]
    if review.cannot_tell:
        sentences.append(say(Message.of("report.review_cannot", checks=_cannot(review, language)), language))
    return tuple(sentences)


def _cannot(review: Review, language: Language) -> str:
    """Return the checks that could not tell, those that lack the same thing together."""
    groups: dict[str, list[str]] = {}
    for each in review.cannot_tell:
        groups.setdefault(each.missing, []).append(each.code)
    comma, told = word("report.list_comma", language), []
    for lacks, codes in groups.items():
        missing = catalogue().get(f"report.missing_{lacks}") or lacks
        listed = comma.join(dict.fromkeys(codes))
        told.append(say(Message.of("report.cannot_item", checks=listed, missing=missing), language))
    return word("report.list_semicolon", language).join(told)
