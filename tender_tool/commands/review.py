"""``tender-tool review``: the fairness of a rule file, of tiers typed in, or of a tender document."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import click

from tender_tool.commands.output import DONE, FOUND, json_option, language_option, tell, write_json
from tender_tool.commands.rule_options import price_weight_option, tender_with_rule, tiers_option
from tender_tool.domain.finding import Review
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.services.export_results import review_json
from tender_tool.services.review_document import RULE_SUFFIX, document_json, document_lines, read_tender_document
from tender_tool.services.review_rules import review_rules
from tender_tool.services.words import word


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@tiers_option
@price_weight_option
@json_option
@language_option
@click.pass_context
def command(  # noqa: PLR0913  (one argument an option)
    context: click.Context,
    file: Path | None,
    tiers: str | None,
    price_weight: Decimal | None,
    json_file: str | None,
    language: Language,
) -> None:
    """Review the rule FILE (.toml), the tender document FILE (.docx .doc .pdf .txt), or tiers typed in."""
    if file is None and tiers is None:
        raise InputError(Problem(Message.of("call.no_rule")))
    if file is not None and file.suffix.lower() != RULE_SUFFIX:
        if tiers is not None:
            raise InputError(Problem(Message.of("call.document_and_tiers")))
        _review_document(file, json_file, language)
        context.exit(DONE)
    tender = tender_with_rule(file, tiers, price_weight)
    review = review_rules(tender)
    if json_file:
        write_json(review_json(review, tender.table, language, str(file) if file else None), json_file)
    _tell(review, language, json_file)
    context.exit(FOUND if any(finding.severity == "error" for finding in review.findings) else DONE)


def _review_document(file: Path, json_file: str | None, language: Language) -> None:
    reading = read_tender_document(file)
    if json_file:
        write_json(document_json(reading, str(file)), json_file)
    tell("\n".join(document_lines(reading, language)), json_file=json_file)
    tell(word("review.only_a_prompt", language), json_file=json_file)


def _tell(review: Review, language: Language, json_file: str | None) -> None:
    for finding in review.findings:
        grade = word(f"severity.{finding.severity}", language)
        tell(f"[{grade}] {finding.code} {finding.title.in_language(language)}", json_file=json_file)
        tell(f"  {finding.message.in_language(language)}", json_file=json_file)
        tell(f"  {finding.fix.in_language(language)}", json_file=json_file)
    if not review.findings:
        tell(word("call.nothing_found", language), json_file=json_file)
    tell(word("review.only_a_prompt", language), json_file=json_file)
