"""Findings as SARIF 2.1.0: every check declared, each finding at its place, those set aside with their reason."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import quote

from tender_tool import __version__
from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.text import Language
from tender_tool.reports.prose.findings import basis_lines
from tender_tool.ruleset.checks import CheckFile, check_files
from tender_tool.ruleset.wording import say

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
Json = dict[str, object]


def sarif_json(review: Review, file: str | None, language: Language, digest: str = "") -> Json:
    """Return a review as a SARIF log; ``file`` is what was reviewed (None: tiers typed in).

    ``digest`` is the SHA-256 of its bytes in hex, empty where they are not at hand.
    """
    codes = list(check_files())
    driver: Json = {
        "name": "tender-tool",
        "version": __version__,
        "language": "zh-CN" if language == "zh" else "en",
        "rules": [_rule(check, language) for check in check_files().values()],
    }
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "properties": {"lawDataAsOf": review.law_as_of},
        "results": [_result(finding, codes, file, language) for finding in review.findings],
    }
    if file is not None:
        artifact: Json = {"location": {"uri": _uri(file)}}
        run["artifacts"] = [artifact | {"hashes": {"sha-256": digest}} if digest else artifact]
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(check: CheckFile, language: Language) -> Json:
    page = check.page_zh if language == "zh" else check.page_en
    return {
        "id": check.code,
        "name": "".join(part.capitalize() for part in check.name.split("-")),
        "shortDescription": {"text": check.title.text().in_language(language)},
        "fullDescription": {"text": page.looks_for},
        "help": {"text": f"{page.why}\n{page.fix}"},
        "defaultConfiguration": {"level": _LEVELS[check.severity.document]},
    }


def _result(finding: Finding, codes: list[str], file: str | None, language: Language) -> Json:
    text = f"{finding.message.in_language(language)}\n{finding.fix.in_language(language)}"
    logical: Json = {"name": finding.item, "fullyQualifiedName": finding.where or finding.item, "kind": "item"}
    location: Json = {"logicalLocations": [logical]}
    if file is not None:
        location["physicalLocation"] = {
            "artifactLocation": {"uri": _uri(file), "index": 0},
            "region": {"startLine": 1, "snippet": {"text": finding.evidence}},
        }
    result: Json = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[finding.severity],
        "kind": "fail" if finding.verdict == "hit" else "review",
        "message": {"text": text},
        "locations": [location],
        "properties": {
            "kind": finding.kind,
            "strong": finding.strong,
            "evidence": finding.evidence,
            "basis": basis_lines(finding, language),
        },
    }
    if finding.verdict != "hit":
        # The standard allows a level other than none only with the kind fail.
        result["level"] = "none"
    if finding.suppressed is not None:
        reason = say(finding.suppressed, language)
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    return result


def _uri(file: str) -> str:
    return quote(str(PurePosixPath(file.replace("\\", "/"))), safe="/:")
