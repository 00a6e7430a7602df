"""Run every check over a tender."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache
from typing import cast

from tender_tool.domain.finding import CannotTell, Finding, Review
from tender_tool.domain.text import Text
from tender_tool.fairness import checks as _checks
from tender_tool.fairness.check import Check, Hit, Missing
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile, check_files
from tender_tool.ruleset.law import basis, law_as_of
from tender_tool.ruleset.toml_file import Words
from tender_tool.ruleset.wording import shown

_ORDER = {"error": 0, "warning": 1, "info": 2}


@lru_cache(maxsize=1)
def discovered() -> tuple[Check, ...]:
    """Return every check of the package by its code."""
    modules = (
        importlib.import_module(m.name) for m in pkgutil.iter_modules(_checks.__path__, f"{_checks.__name__}.")
    )
    return tuple(sorted((cast(Check, module) for module in modules), key=lambda check: check.CODE))


def run_checks(subject: Subject) -> Review:
    """Return the findings, the worst first, the checks without a hit, and those that could not tell."""
    findings: list[Finding] = []
    no_hit: list[str] = []
    cannot_tell: list[CannotTell] = []
    for check in discovered():
        data = check_files()[check.CODE]
        results = tuple(check.check(subject, data))
        hits = [result for result in results if isinstance(result, Hit)]
        missing = [result for result in results if isinstance(result, Missing)]
        findings.extend(_finding(hit, data, subject) for hit in hits)
        cannot_tell.extend(CannotTell(data.code, each.input) for each in missing)
        if not results:
            no_hit.append(data.code)
    findings.sort(key=lambda finding: (_ORDER[finding.severity], not finding.strong, finding.code))
    return Review(tuple(findings), tuple(no_hit), tuple(cannot_tell), law_as_of().isoformat())


def _finding(hit: Hit, data: CheckFile, subject: Subject) -> Finding:
    kind = data.findings[hit.kind]
    return Finding(
        code=data.code,
        kind=hit.kind,
        name=data.name,
        title=data.title.text(),
        severity=getattr(kind.severity or data.severity, subject.mode),
        strong=hit.strong,
        verdict="needs_review" if hit.unsure else "hit",
        item=hit.item,
        where=hit.row.where if hit.row else hit.item,
        evidence=hit.evidence,
        message=_filled(kind.message, hit),
        basis=tuple(basis(reference) for reference in kind.basis or data.basis),
        fix=_filled(kind.fix, hit),
        anchors=hit.row.anchors if hit.row else (),
        edit=hit.edit,
        edit_label=_filled(kind.edit_label, hit) if hit.edit and kind.edit_label else None,
    )


def _filled(words: Words, hit: Hit) -> Text:
    zh = words.zh.format(**{name: shown(value, "zh") for name, value in hit.args.items()})
    en = words.en.format(**{name: shown(value, "en") for name, value in hit.args.items()})
    return Text(zh, en)
