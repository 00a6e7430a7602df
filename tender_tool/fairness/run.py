"""Run every check over a tender."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import cast

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.review.finding import Basis, CannotTell, Finding, Remedy, Review
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Text
from tender_tool.fairness import checks as _checks
from tender_tool.fairness.check import Check, Hit, Missing, Result, Run
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.mentions import in_rows
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.fairness.suppression import set_aside
from tender_tool.ruleset.checks import CheckFile, check_files
from tender_tool.ruleset.files.toml_file import Words
from tender_tool.ruleset.law import law_as_of, standing
from tender_tool.ruleset.wording import shown
from tender_tool.writing.clause import written

# This check looks at what the others found, and so runs last.
ABOUT_ACCEPTANCES = "S01"
# What a check puts behind criteria to mend them.
_SENTENCE = "sentence"
_ORDER = {"error": 0, "warning": 1, "info": 2}


@lru_cache(maxsize=1)
def discovered() -> dict[str, Run]:
    """Return what every check runs, by its code; raises InputError as ``paired`` does."""
    names = (module.name for module in pkgutil.iter_modules(_checks.__path__, f"{_checks.__name__}."))
    modules = (cast(Check, importlib.import_module(name)) for name in names)
    return paired(check_files(), {module.CODE: module.check for module in modules})


def paired(files: Mapping[str, CheckFile], modules: Mapping[str, Run]) -> dict[str, Run]:
    """Return what each check runs: its module, or the search for the kinds that its data names in ``in_rows``.

    Raises InputError with every check that has both of them or neither, and every module without data.
    """
    found: dict[str, Run] = {}
    problems = []
    for code in sorted({*files, *modules}):
        file, module = files.get(code), modules.get(code)
        if file is None:
            problems.append(Problem(Message.of("check.no_data", code_given=code)))
        elif file.in_rows and module is not None:
            problems.append(Problem(Message.of("check.two_logics", code_given=code)))
        elif file.in_rows:
            found[code] = _in_rows
        elif module is not None:
            found[code] = module
        else:
            problems.append(Problem(Message.of("check.no_logic", code_given=code)))
    if problems:
        raise InputError(*problems)
    return found


def _in_rows(subject: Subject, data: CheckFile) -> Iterator[Result]:
    return in_rows(subject, data, *data.in_rows)


def run_checks(subject: Subject, packs: frozenset[str] = frozenset()) -> Review:
    """Return the findings, the worst first, the checks without a hit, and those that could not tell.

    Checks of local practice are left out, save those whose pack is in ``packs``.
    """
    found = _Found()
    for code, run in discovered().items():
        data = check_files()[code]
        if code != ABOUT_ACCEPTANCES and (not data.pack or data.pack in packs):
            found.take(run, data, subject)
    findings, stale = set_aside(found.findings, subject.tender.table.suppressions, subject.day)
    found.findings = findings
    found.take(discovered()[ABOUT_ACCEPTANCES], check_files()[ABOUT_ACCEPTANCES], replace(subject, stale=stale))
    found.findings.sort(key=lambda finding: (_ORDER[finding.severity], not finding.strong, finding.code))
    return Review(tuple(found.findings), tuple(found.no_hit), tuple(found.cannot_tell), law_as_of().isoformat())


@dataclass
class _Found:
    """What the checks said so far."""

    findings: list[Finding] = field(default_factory=list)
    no_hit: list[str] = field(default_factory=list)
    cannot_tell: list[CannotTell] = field(default_factory=list)

    def take(self, run: Run, data: CheckFile, subject: Subject) -> None:
        """Run a check and keep what it says."""
        results = tuple(run(subject, data))
        self.findings.extend(_finding(each, data, subject) for each in results if isinstance(each, Hit))
        self.cannot_tell.extend(CannotTell(data.code, each.input) for each in results if isinstance(each, Missing))
        if not results:
            self.no_hit.append(data.code)


def _finding(hit: Hit, data: CheckFile, subject: Subject) -> Finding:
    kind = data.findings[hit.kind]
    remedy = _remedy(hit, data, subject)
    basis = standing(kind.basis or data.basis, subject.regime, subject.day or subject.tender.opened_on)
    severity, depends = getattr(kind.severity or data.severity, subject.mode), _only_conditional(basis)
    if severity == "error" and (depends or not basis or hit.unsure):
        # What a person must judge first, or has no law under the regime on the day for sure, is no breach yet.
        severity = "warning"
    return Finding(
        code=data.code,
        kind=hit.kind,
        name=data.name,
        title=data.title.text(),
        severity=severity,
        strong=hit.strong,
        verdict="needs_review" if hit.unsure or depends else "hit",
        item=hit.item,
        where=hit.row.where if hit.row else hit.item,
        evidence=hit.evidence,
        message=_filled(kind.message, hit),
        basis=basis,
        fix=_filled(kind.fix, hit),
        anchors=hit.row.anchors if hit.row else (),
        cause=kind.cause or data.cause or data.code,
        form=kind.form,
        source=_source(hit.row, subject) if hit.row else None,
        remedy=remedy if remedy.edit or remedy.has_clause else None,
        edit_label=_filled(kind.edit_label, hit) if remedy.edit and kind.edit_label else None,
    )


def _remedy(hit: Hit, data: CheckFile, subject: Subject) -> Remedy:
    """Return what mends a hit; a document is reviewed as published, only a rule being drafted is mended here."""
    edit = hit.edit if subject.mode == "drafted" else None
    factor = _mended(hit, subject)
    return Remedy(edit, "" if factor else _completed(hit, data), factor, subject.regime, _clause)


def _clause(factor: Factor, regime: str) -> str:
    return written(factor, regime=regime).text


def _completed(hit: Hit, data: CheckFile) -> str:
    """Return a row's clause with the sentence that it lacks; empty where a check proposes none."""
    if hit.row is None or not hit.row.text or not data.findings[hit.kind].edit_label or _SENTENCE not in data.words:
        return ""
    text = hit.row.text.rstrip()
    joint = "" if text.endswith(("。", "；", ";")) else "。"
    return f"{text}{joint}{data.words[_SENTENCE][0]}"


def _mended(hit: Hit, subject: Subject) -> Factor | None:
    edit = hit.edit
    if isinstance(edit, SetFactor):
        return edit.factor
    if isinstance(edit, SetTiers):
        items = (item.factor for item in certificate_items(subject) if item.row == hit.row)
        old = next((factor for factor in items if factor.name == edit.factor), None)
        return None if old is None else replace(old, tiers=edit.tiers, no_certificate=edit.no_certificate)
    return None


def _only_conditional(basis: tuple[Basis, ...]) -> bool:
    """Tell whether all that may be cited holds only for some projects of the regime."""
    citable = [each for each in basis if each.citable]
    return bool(citable) and all(each.conditional for each in citable)


def _source(row: Row, subject: Subject) -> Source | None:
    """Return where a row of the document's table stands."""
    items = subject.scoring.factors() if subject.scoring is not None else ()
    return next((item.source for _, item in items if item.source.where() == row.where), None)


def _filled(words: Words, hit: Hit) -> Text:
    zh = words.zh.format(**{name: shown(value, "zh") for name, value in hit.args.items()})
    en = words.en.format(**{name: shown(value, "en") for name, value in hit.args.items()})
    return Text(zh, en)
