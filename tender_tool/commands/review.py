"""``tender-tool review``: the fairness of a rule file, of tiers typed in, or of a tender document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import click

from tender_tool.commands.output import (
    DONE,
    FOUND,
    force_option,
    json_option,
    language_option,
    named,
    refuse_existing,
    tell,
    write_json,
    write_text,
)
from tender_tool.commands.rule_options import (
    object_option,
    packs_of_place,
    place_option,
    price_weight_option,
    regime_option,
    tender_with_rule,
    tiers_option,
    with_procedure,
)
from tender_tool.commands.score import Day
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.review.clearance import Clearance
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import say, word
from tender_tool.services import rules
from tender_tool.services.documents.review_document import (
    RULE_SUFFIX,
    document_lines,
    document_text,
    read_tender_document,
)
from tender_tool.services.documents.stated import ask_lines, stated_facts, stated_lines
from tender_tool.services.export_results import review_json
from tender_tool.services.review.clearance import clearance, clearance_of_document
from tender_tool.services.review.export_review import annotated_copy, card_lines, document_review_json
from tender_tool.services.review.review_rules import review_document, review_rules
from tender_tool.services.review.save_review import sarif_text

_PATH = click.Path(path_type=Path)


@dataclass(frozen=True)
class _Wanted:
    """What was asked for besides the findings: files, and what is known of the tender."""

    needs: str
    day: date | None
    packs: frozenset[str]
    json_file: str | None
    sarif: str | None
    annotate: Path | None
    language: Language


@click.command()
@click.argument("file", type=_PATH, required=False)
@tiers_option
@price_weight_option
@regime_option
@object_option
@place_option
@click.option("--on", "day", type=Day(), help="Day that chooses dated law, as 2026-03-01.")
@click.option("--needs", "needs_file", type=_PATH, help="The statement of needs, as a document or a text.")
@click.option("--published", type=_PATH, help="The rule file as it was published, to be compared.")
@click.option("--sarif", metavar="FILE", help="Write the findings as SARIF 2.1.0 to FILE; - is standard output.")
@click.option("--annotate", type=_PATH, metavar="OUT.docx", help="Write a copy of the document with comments.")
@force_option
@json_option
@language_option
@click.pass_context
def command(  # noqa: PLR0913  (one argument an option)
    context: click.Context,
    file: Path | None,
    tiers: str | None,
    price_weight: Decimal | None,
    regime: str | None,
    bought: str | None,
    place: str | None,
    day: date | None,
    needs_file: Path | None,
    published: Path | None,
    sarif: str | None,
    annotate: Path | None,
    force: bool,
    json_file: str | None,
    language: Language,
) -> None:
    """Review the rule FILE (.toml) or tender document FILE (.docx .doc .pdf .txt .md .html .xlsx), or tiers."""
    if file is None and tiers is None:
        raise InputError(Problem(Message.of("call.no_rule")))
    refuse_existing(force, sarif, annotate)
    needs = document_text(needs_file) if needs_file else ""
    wanted = _Wanted(needs, day, packs_of_place(place), json_file, sarif, annotate, language)
    if file is not None and file.suffix.lower() != RULE_SUFFIX:
        if tiers is not None:
            raise InputError(Problem(Message.of("call.document_and_tiers")))
        review, clear = _review_document(file, regime, bought, wanted)
    elif annotate is not None:
        raise InputError(Problem(Message.of("call.only_documents")))
    else:
        tender = with_procedure(tender_with_rule(file, tiers, price_weight), regime, bought)
        shown = rules.open_rule_file(published) if published else None
        clear = clearance(tender)
        review = review_rules(tender, needs=needs, day=day, published=shown, packs=wanted.packs)
        name = named(file) if file else None
        if json_file:
            write_json(review_json(review, tender.table, language, name), json_file)
        _write_sarif(tender, review, file, wanted)
    _tell(review, wanted, clear)
    context.exit(FOUND if any(x.severity == "error" and x.suppressed is None for x in review.findings) else DONE)


def _review_document(
    file: Path, regime: str | None, bought: str | None, wanted: _Wanted
) -> tuple[Review, Clearance | None]:
    """Return the review of a document, and what it rests on: nothing where there is no scoring table."""
    reading = read_tender_document(file, scans=True)
    tender = with_procedure(rules.new_tender(), regime, bought)
    review = review_document(
        tender, reading.document, reading.scoring, needs=wanted.needs, day=wanted.day, packs=wanted.packs
    )
    if wanted.annotate is not None:
        annotated_copy(file, reading, review, wanted.annotate, wanted.language)
    if wanted.json_file:
        write_json(document_review_json(reading, review, named(file), wanted.language), wanted.json_file)
    _write_sarif(tender, review, file, wanted)
    said = (*document_lines(reading, wanted.language), *stated_lines(stated_facts(reading.document), wanted.language))
    _say("\n".join(said), wanted)
    _say_asked(review, wanted)
    return review, clearance_of_document(reading.scoring) if reading.scoring is not None else None


def _write_sarif(tender: Tender, review: Review, file: Path | None, wanted: _Wanted) -> None:
    if wanted.sarif:
        name, content = (named(file), file.read_bytes()) if file else (None, b"")
        write_text(sarif_text(tender, review, name, content, wanted.language, wanted.packs), wanted.sarif)


def _say(text: str, wanted: _Wanted) -> None:
    tell(text, json_file="-" if "-" in (wanted.json_file, wanted.sarif) else None)


def _say_asked(review: Review, wanted: _Wanted) -> None:
    """Say what nobody chose and the document does not state."""
    for line in ask_lines({each.missing for each in review.cannot_tell}, wanted.language):
        _say(line, wanted)


def _tell(review: Review, wanted: _Wanted, clear: Clearance | None) -> None:
    language = wanted.language
    for line in card_lines(review, language):
        _say(line, wanted)
    # Of a document without a scoring table nothing was looked at: that is no clean bill.
    if not review.findings and clear is not None:
        _say("\n  ".join(say(each, language) for each in clear.said), wanted)
    unknown = "、".join(dict.fromkeys(each.code for each in review.cannot_tell))
    if unknown and clear is not None:
        _say(say(Message.of("report.review_cannot", checks=unknown), language), wanted)
    _say(word("review.only_a_prompt", language), wanted)
