"""``tender-tool score``: a bidder list to points, warnings, the scoring sheet and the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import click

from tender_tool.commands.output import DONE, FOUND, force_option, json_option, json_written, language_option, tell
from tender_tool.commands.rule_options import (
    object_option,
    price_weight_option,
    regime_option,
    tender_with_rule,
    tiers_option,
    with_procedure,
)
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import plain, say, say_problem, word
from tender_tool.services.committee import read_members
from tender_tool.services.export_results import Forms, Results, export_results, result_json
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.tender_folder import open_bidders


class Day(click.ParamType[date]):
    """A day on the command line, as 2026-03-01."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ARG002
        """Return the day; raises InputError if it is none."""
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date()  # noqa: DTZ007  (a day has no time zone)
        except ValueError:
            raise InputError(Problem(Message.of("call.not_a_day", value=str(value)))) from None


@click.command()
@click.argument("bidders", type=click.Path(path_type=Path))
@click.option("--rules", "rule_file", type=click.Path(path_type=Path), help="Rule file (.toml).")
@tiers_option
@price_weight_option
@regime_option
@object_option
@click.option("--opened-on", type=Day(), help="Day of bid opening, as 2026-03-01.")
@click.option(
    "--committee",
    "score_sheets",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Score sheet of a member, or a folder of them; may be given several times.",
)
@click.option("--sheet", help="Name of the sheet with the list.")
@click.option("--header-row", type=click.IntRange(min=1), metavar="ROW", help="Row in which the list's header ends.")
@click.option("--strict", is_flag=True, help="Exit with 1 if any bidder needs a person.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder for the scoring sheet, the report and result.json."
)
@click.option(
    "--without-tender", is_flag=True, help="Leave the tender out of the files: to be published, digests only."
)
@click.option("--without-annex", is_flag=True, help="Leave out of the report how each bidder's points came about.")
@click.option("--template", type=click.Path(path_type=Path), metavar="FILE.docx", help="Your own form of the report.")
@click.option(
    "--letterhead",
    type=click.Path(path_type=Path),
    metavar="FILE.xlsx",
    help="Workbook with the head and foot for the pages of the scoring sheet.",
)
@force_option
@json_option
@language_option
@click.pass_context
def command(  # noqa: PLR0913  (one argument an option)
    context: click.Context,
    bidders: Path,
    rule_file: Path | None,
    tiers: str | None,
    price_weight: Decimal | None,
    regime: str | None,
    bought: str | None,
    score_sheets: tuple[Path, ...],
    opened_on: date | None,
    sheet: str | None,
    header_row: int | None,
    strict: bool,
    out: Path | None,
    without_tender: bool,
    without_annex: bool,
    template: Path | None,
    letterhead: Path | None,
    force: bool,
    json_file: str | None,
    language: Language,
) -> None:
    """Read the list BIDDERS (or a folder with rule, list and score sheets), score and rank it, review the rule."""
    forms = _forms(template, letterhead, out)
    tender = tender_with_rule(rule_file, tiers, price_weight)
    tender = open_bidders(tender, bidders, keep_rule=bool(rule_file or tiers), sheet=sheet, header_row=header_row)
    tender = with_procedure(tender, regime, bought)
    if opened_on:
        tender = replace(tender, opened_on=opened_on)
    if score_sheets:
        tender = read_members(tender, score_sheets).apply(tender)
    scored = score_bidders(tender)
    results = Results(tender, scored, review_rules(tender, scored), language)
    if results.sheet.refusal is not None:
        raise InputError(Problem(results.sheet.refusal))
    with json_written(result_json(results), json_file):
        made = replace(results, annex=not without_annex)
        files = _export(made, out, forms, force=force, whole=not without_tender) if out else ()
    _tell(results, files, json_file)
    context.exit(FOUND if strict and results.sheet.waiting else DONE)


def _forms(template: Path | None, letterhead: Path | None, out: Path | None) -> Forms:
    if (template or letterhead) and out is None:
        raise InputError(Problem(Message.of("call.forms_without_out")))
    return Forms(template, letterhead)


def _export(results: Results, out: Path, forms: Forms, *, force: bool, whole: bool) -> tuple[Path, ...]:
    return export_results(
        results.tender,
        results.sheet,
        results.review,
        out,
        language=results.language,
        replace=force,
        whole=whole,
        annex=results.annex,
        forms=forms,
    )


def _tell(results: Results, files: tuple[Path, ...], json_file: str | None) -> None:
    language = results.language
    for score in results.sheet.ranked:
        tell(_line(score, language), json_file=json_file)
    for waiting in _waiting(results):
        tell(f"? {waiting}", json_file=json_file)
    held = results.tender.bidder_list
    if held:
        for problem in held.problems:
            tell(f"! {say_problem(problem, language)}", json_file=json_file)
        for note in held.notes:
            tell(f"- {say(note, language)}", json_file=json_file)
        for skipped in held.skipped:
            tell(f"- {skipped.row}: {say(skipped.why, language)}", json_file=json_file)
    for matter in results.sheet.notes:
        grade = word(f"severity.{matter.grade}", language)
        tell(f"[{grade}] {say_problem(matter, language)}", json_file=json_file)
    for finding in results.review.findings:
        grade = word(f"severity.{finding.severity}", language)
        message = finding.message.in_language(language)
        tell(f"[{grade}] {finding.code} {finding.title.in_language(language)}: {message}", json_file=json_file)
    if results.review.findings:
        tell(word("review.only_a_prompt", language), json_file=json_file)
    for file in files:
        tell(str(file), json_file=json_file)


def _waiting(results: Results) -> tuple[str, ...]:
    """Return what whole tables wait for, each sentence once; of one factor alone its own line says it."""
    if len(results.tender.table.factors) < 2:
        return ()
    parts = [factor for score in results.sheet.scores for factor in score.factors]
    said = (say(each.waits_for, results.language) for each in parts if each.waits_for is not None)
    return tuple(dict.fromkeys(said))


def _line(score: BidderScore, language: Language) -> str:
    rank = "-" if score.rank is None else str(score.rank)
    total = word("call.waiting", language) if score.total is None else plain(score.total)
    if score.rejected is not None:
        return f"-. {score.bidder.name}  {say(score.rejected, language)}"
    if len(score.factors) > 1:
        parts = "  ".join(
            f"{factor.factor} {word('call.waiting', language) if factor.points is None else plain(factor.points)}"
            for factor in score.factors
        )
        why = f"  ({say(score.tied_by, language)})" if score.tied_by else ""
        return f"{rank}. {score.bidder.name}  {total}{why}  = {parts}"
    reasons = "; ".join(dict.fromkeys(say(reason, language) for reason in score.reasons))
    return f"{rank}. {score.bidder.name}  {total}  {reasons}"
