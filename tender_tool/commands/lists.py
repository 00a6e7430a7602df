"""``tender-tool schemes``, ``checks`` and ``explain``: what is known."""

from __future__ import annotations

import click

from tender_tool.commands.output import json_option, language_option, tell, write_json
from tender_tool.domain.text import Language
from tender_tool.ruleset.wording import word
from tender_tool.services import rules
from tender_tool.services.review.explain import check_titles, explain


@click.command()
@json_option
@language_option
def schemes(json_file: str | None, language: Language) -> None:
    """List the certificate schemes that are known."""
    content = [
        {
            "id": scheme.id,
            "title": scheme.title.in_language(language),
            "standard": scheme.standard,
            "levels": [
                {"id": level.id, "name": level.name.in_language(language), "score_from": level.score_from}
                for level in scheme.levels
            ],
        }
        for scheme in rules.schemes()
    ]
    if json_file:
        write_json(content, json_file)
    for scheme in rules.schemes() if not json_file else ():
        levels = "、".join(level.name.in_language(language) for level in scheme.levels)
        tell(f"{scheme.id}  {scheme.title.in_language(language)}  {levels}")


@click.command()
@json_option
@language_option
def checks(json_file: str | None, language: Language) -> None:
    """List the fairness checks."""
    if json_file:
        content = [
            {"code": x.code, "name": x.name, "title": x.title.in_language(language), "severity": x.severity}
            for x in check_titles()
        ]
        write_json(content, json_file)
    for check in check_titles() if not json_file else ():
        grade = word(f"severity.{check.severity}", language)
        tell(f"{check.code}  {check.name}  {grade}  {check.title.in_language(language)}")


@click.command("explain")
@click.argument("code")
@json_option
@language_option
def explain_check(code: str, json_file: str | None, language: Language) -> None:
    """Show the page of the fairness check CODE."""
    page = explain(code, language)
    if json_file:
        write_json({"code": code.upper(), "page": page}, json_file)
    else:
        tell(page.rstrip())
