"""The page of a fairness check."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message, Text
from tender_tool.ruleset.checks import check_files
from tender_tool.ruleset.law import basis
from tender_tool.ruleset.wording import say, word

_SECTIONS = ("looks_for", "why", "not_flagged_when", "hit", "passes", "fix")


@dataclass(frozen=True, slots=True)
class CheckTitle:
    """A check in a list: code, readable name, title and the severity of its findings in a rule being drafted."""

    code: str
    name: str
    title: Text
    severity: str


def check_titles() -> tuple[CheckTitle, ...]:
    """Return every check by its code."""
    files = check_files().values()
    return tuple(CheckTitle(file.code, file.name, file.title.text(), file.severity.drafted) for file in files)


def explain(code: str, language: Language) -> str:
    """Return the page of a check as Markdown; raises InputError if there is no such check."""
    file = check_files().get(code.upper())
    if file is None:
        raise InputError(Problem(Message.of("check.unknown", wanted=code, known=", ".join(check_files()))))
    page = file.page_zh if language == "zh" else file.page_en
    parts = [f"# {file.code} · {file.title.text().in_language(language)}"]
    parts.extend(f"## {word(f'page.{section}', language)}\n\n{getattr(page, section)}" for section in _SECTIONS)
    lines = []
    for reference in file.basis:
        rests_on = basis(reference)
        sure = word(f"confidence.{rests_on.confidence}", language)
        where, gist = rests_on.cited(language), rests_on.gist.in_language(language)
        lead = Message.of("review.page_lead", where=where, sure=sure, gist=gist)
        lines.append(f"- {where}（{sure}）：{gist}" if rests_on.citable else f"- {say(lead, language)}")
    parts.append(f"## {word('page.basis', language)}\n\n" + "\n".join(lines))
    return "\n\n".join(parts) + "\n"
